package dk.samdrift.app.mail;

import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Sends what is due. Any number of senders may do so at once, on any number of machines. */
@Component
public class Sender {

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private final Letters letters;
  private final MailSettings settings;
  private volatile boolean isClosing;

  /** Sends through the mail server of the settings, or not at all. */
  public Sender(JdbcClient jdbc, PlatformTransactionManager transactions, MailSettings settings) {
    this.letters = new Letters(jdbc, transactions);
    this.settings = settings;
  }

  /**
   * Sends all letters that are due, until there are none or the server does not answer.
   *
   * @param now what the clock says at the beginning
   * @return how many the server has taken
   */
  public int sendDue(Instant now) {
    Optional<MailServer> server = settings.server();
    if (server.isEmpty()) {
      return 0;
    }
    letters.stopHopeless(now);
    try (MailConnection connection = new MailConnection(server.get())) {
      return new Round(connection, server.get().from().domain(), now).run();
    }
  }

  /** The program ends: what is being sent is finished, and no other letter is begun. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    isClosing = true;
  }

  /** One going through the outbox, with a clock that goes on from the moment it began. */
  private final class Round {

    private final MailConnection connection;
    private final String domain;
    private final Instant begun;
    private final long begunNanos = System.nanoTime();
    private int sent;

    Round(MailConnection connection, String domain, Instant begun) {
      this.connection = connection;
      this.domain = domain;
      this.begun = begun;
    }

    private Instant now() {
      return begun.plusNanos(System.nanoTime() - begunNanos);
    }

    int run() {
      boolean goesOn = true;
      while (goesOn && !Thread.currentThread().isInterrupted() && !isClosing) {
        Optional<TakenLetter> taken = letters.take(now(), domain);
        goesOn = taken.isPresent() && send(taken.get());
      }
      return sent;
    }

    /** Is there a server to go on with? */
    private boolean send(TakenLetter taken) {
      Optional<String> trouble = connection.connect();
      Outcome outcome =
          trouble
              .map(reason -> (Outcome) new Outcome.Postponed(reason))
              .orElseGet(() -> connection.send(taken, () -> letters.handOver(taken, now())));
      // The program ends and has cut the connection: what came of it is noted all the same. A
      // virtual
      // thread that is interrupted would lose the connection to the database as well.
      boolean isCut = Thread.interrupted();
      letters.record(taken, outcome, now());
      if (outcome instanceof Outcome.Sent) {
        sent++;
      } else {
        LOG.info("letter {} was not sent: {}", taken.id(), outcome);
      }
      return trouble.isEmpty() && !isCut;
    }
  }
}
