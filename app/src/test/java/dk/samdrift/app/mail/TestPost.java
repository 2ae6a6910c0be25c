package dk.samdrift.app.mail;

import dk.samdrift.app.history.TestWorld;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.TableQuery;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** An outbox with a sender and a mail server that does as it is told. */
final class TestPost implements AutoCloseable {

  static final EmailAddress METTE = new EmailAddress("mette@example.dk");

  /** Asks for all letters, the newest first. */
  static final TableQuery ALL =
      TableQuery.of("/x/mail", Map.of(), List.of(), Sort.descending("put"));

  private final TestWorld world;
  private final OrganisationId nordbo;
  private final ScriptedServer server = new ScriptedServer();
  private final Outbox outbox;
  private final Letters letters;
  private final Instant now = Instant.now().plusSeconds(90);

  TestPost(TestWorld world, OrganisationId nordbo) throws IOException {
    this.world = world;
    this.nordbo = nordbo;
    outbox = new Outbox(world.jdbc(), settings(server.port()), Clock.systemUTC());
    letters = new Letters(world.jdbc(), world.bean(PlatformTransactionManager.class));
  }

  TestWorld world() {
    return world;
  }

  OrganisationId nordbo() {
    return nordbo;
  }

  ScriptedServer server() {
    return server;
  }

  MailSettings settings() {
    return settings(server.port());
  }

  Sender sender() {
    return sender(settings());
  }

  Outbox outbox() {
    return outbox;
  }

  Letters letters() {
    return letters;
  }

  /** A moment after everything that was put. */
  Instant now() {
    return now;
  }

  static MailSettings settings(int port) {
    return new MailSettings(
        Optional.of(
            new MailServer(
                "127.0.0.1",
                port,
                "",
                "",
                MailServer.Safety.NONE,
                new EmailAddress("drift@example.dk"),
                "Æblegården & Søn")));
  }

  Sender sender(MailSettings settings) {
    return new Sender(
        world.bean(JdbcClient.class), world.bean(PlatformTransactionManager.class), settings);
  }

  LetterId put(String subject) {
    return world.in(
        nordbo, () -> outbox.put(Letter.open(METTE, "Mette Ærø", subject, "Hej Mette")));
  }

  OutboxLetter seen(LetterId id) {
    OutboxLetters seen = new OutboxLetters(world.jdbc(), settings());
    return world.in(nordbo, () -> seen.byId(id, true)).orElseThrow();
  }

  void again(LetterId id) {
    world.in(
        nordbo,
        () -> {
          outbox.again(id);
          return id;
        });
  }

  Instant after(Duration duration) {
    return now.plus(duration);
  }

  @Override
  public void close() {
    server.close();
    world.asSuperuser("truncate mail.letter cascade");
  }
}
