package dk.samdrift.app.mail;

import static dk.samdrift.app.language.Messages.msg;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** A connection to the mail server, made when it is needed and again when it was lost. */
final class MailConnection implements AutoCloseable {

  private final MailServer server;
  private final Session session;
  private @Nullable Transport transport;

  MailConnection(MailServer server) {
    this.server = server;
    session = Session.getInstance(server.properties());
  }

  /** Sees that there is a connection. What is wrong, when there is none. */
  Optional<String> connect() {
    if (transport != null && transport.isConnected()) {
      return Optional.empty();
    }
    close();
    try {
      Transport fresh = session.getTransport("smtp");
      transport = fresh;
      if (server.signsIn()) {
        fresh.connect(server.host(), server.port(), server.user(), server.password());
      } else {
        fresh.connect();
      }
      return Optional.empty();
    } catch (AuthenticationFailedException e) {
      return Optional.of(msg("mail.reason.sign-in", server, said(e)));
    } catch (MessagingException e) {
      return Optional.of(msg("mail.reason.no-connection", server, said(e)));
    }
  }

  /**
   * Sends a letter over the connection.
   *
   * @param mayBeHandedOver asked when the server has everything but the end
   */
  Outcome send(TakenLetter taken, BooleanSupplier mayBeHandedOver) {
    Transport open = transport;
    if (open == null) {
      throw new IllegalStateException("not connected to " + server);
    }
    OutgoingMessage message;
    try {
      message = new OutgoingMessage(session, server, taken, mayBeHandedOver);
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("letter " + taken.id() + " cannot be written", e);
    }
    try {
      Address[] recipients = message.getAllRecipients();
      open.sendMessage(message, recipients);
      return new Outcome.Sent();
    } catch (MessagingException e) {
      return failure(e, message.isHandedOver());
    }
  }

  private static Outcome failure(MessagingException failure, boolean isHandedOver) {
    OptionalInt code = code(failure);
    if (code.isPresent()) {
      return code.getAsInt() < 500
          ? new Outcome.Postponed(said(failure))
          : new Outcome.Refusal(said(failure));
    }
    String reason = msg("mail.reason.lost", said(failure));
    return isHandedOver ? new Outcome.Doubtful(reason) : new Outcome.Postponed(reason);
  }

  /** The number the server answered with, if it did. */
  private static OptionalInt code(@Nullable Exception failure) {
    for (Exception e = failure; e != null; e = next(e)) {
      int code =
          switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
          };
      if (code >= 400 && code < 600) {
        return OptionalInt.of(code);
      }
    }
    return OptionalInt.empty();
  }

  private static @Nullable Exception next(Exception failure) {
    return failure instanceof MessagingException e ? e.getNextException() : null;
  }

  /** The innermost message is the server's, or says why there is none. */
  private static String said(Exception failure) {
    Exception innermost = failure;
    for (Exception e = failure; e != null; e = next(e)) {
      innermost = e;
    }
    return String.valueOf(innermost.getMessage());
  }

  @Override
  public void close() {
    if (transport != null) {
      try {
        transport.close();
      } catch (MessagingException e) {
        // What was to be said has been said; the server notices that we are gone.
      }
      transport = null;
    }
  }
}
