package dk.samdrift.app.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.function.BooleanSupplier;

/**
 * A letter on its way to the server. When all of it has been written, and before the line that ends
 * it, one more question is asked; without a yes the connection is cut, and the server has nothing.
 */
final class OutgoingMessage extends MimeMessage {

  private final String messageId;
  private final BooleanSupplier mayBeHandedOver;
  private boolean isHandedOver;

  OutgoingMessage(
      Session session, MailServer server, TakenLetter taken, BooleanSupplier mayBeHandedOver)
      throws MessagingException, IOException {
    super(session);
    messageId = taken.messageId();
    this.mayBeHandedOver = mayBeHandedOver;
    Letter letter = taken.letter();
    String utf8 = StandardCharsets.UTF_8.name();
    setFrom(new InternetAddress(server.from().text(), server.fromName(), utf8));
    setRecipient(
        Message.RecipientType.TO,
        letter.toName().isEmpty()
            ? new InternetAddress(letter.to().text())
            : new InternetAddress(letter.to().text(), letter.toName(), utf8));
    setSubject(letter.subject(), utf8);
    setSentDate(Date.from(taken.putAt()));
    setHeader("Auto-Submitted", "auto-generated");
    setText(letter.text(), utf8);
    saveChanges();
  }

  /** Could the server have taken it? */
  boolean isHandedOver() {
    return isHandedOver;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  @Override
  public void writeTo(OutputStream target, String[] ignored)
      throws IOException, MessagingException {
    super.writeTo(target, ignored);
    if (!isAllowed()) {
      throw new IOException("somebody else has this letter");
    }
    isHandedOver = true;
  }

  private boolean isAllowed() throws IOException {
    try {
      return mayBeHandedOver.getAsBoolean();
    } catch (RuntimeException e) {
      throw new IOException("the letter could not be marked", e);
    }
  }
}
