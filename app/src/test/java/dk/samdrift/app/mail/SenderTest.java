package dk.samdrift.app.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.samdrift.app.history.TestWorld;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.OrganisationId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

class SenderTest {

  private static final TestWorld WORLD = new TestWorld("sender", Map.of(), "history", "mail");
  private static final OrganisationId NORDBO = WORLD.organisation("nordbo");
  private static final EmailAddress METTE = new EmailAddress("mette@example.dk");

  private final ScriptedServer server = new ScriptedServer();
  private final MailSettings settings = settings(server.port());
  private final Sender sender = sender(settings);
  private final Outbox outbox = new Outbox(WORLD.jdbc(), settings, Clock.systemUTC());
  private final Letters letters =
      new Letters(WORLD.jdbc(), WORLD.bean(PlatformTransactionManager.class));
  private final Instant now = Instant.now().plusSeconds(1);

  SenderTest() throws IOException {}

  @AfterAll
  static void close() {
    WORLD.close();
  }

  @AfterEach
  void closeServer() {
    server.close();
    WORLD.asSuperuser("truncate mail.letter cascade");
  }

  private static MailSettings settings(int port) {
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

  private static Sender sender(MailSettings settings) {
    return new Sender(
        WORLD.bean(JdbcClient.class), WORLD.bean(PlatformTransactionManager.class), settings);
  }

  private LetterId put(String subject) {
    return WORLD.in(
        NORDBO, () -> outbox.put(Letter.open(METTE, "Mette Ærø", subject, "Hej Mette")));
  }

  private OutboxLetter seen(LetterId id) {
    return WORLD.in(NORDBO, () -> outbox.ofOrganisation(0, 1000)).stream()
        .filter(letter -> letter.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void again(LetterId id) {
    WORLD.in(
        NORDBO,
        () -> {
          outbox.again(id);
          return id;
        });
  }

  private Instant after(Duration duration) {
    return now.plus(duration);
  }

  @Test
  void danish_letters_arrive_as_they_were_written() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try {
      String text = "Kære Mette\n\n.\n.æøå ÆØÅ – 1.234,56 kr.\n" + "lang linje ".repeat(200) + "\n";
      WORLD.in(
          NORDBO, () -> outbox.put(Letter.open(METTE, "Mette Ærø, \"M\"", "Møde på Ærø 😀", text)));

      assertEquals(1, sender(settings(mail.getSmtp().getPort())).sendDue(now));

      MimeMessage message = mail.getReceivedMessages()[0];
      assertEquals("Møde på Ærø 😀", message.getSubject());
      assertEquals(text.strip(), ((String) message.getContent()).replace("\r\n", "\n").strip());
      InternetAddress to = (InternetAddress) message.getAllRecipients()[0];
      assertEquals("Mette Ærø, \"M\"", to.getPersonal());
      assertEquals("mette@example.dk", to.getAddress());
      assertEquals("Æblegården & Søn", ((InternetAddress) message.getFrom()[0]).getPersonal());
      assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
    } finally {
      mail.stop();
    }
  }

  @Test
  void two_senders_at_once_send_two_hundred_letters_once_each() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 200; i++) {
        put("Brev " + i);
      }
      MailSettings greenMail = settings(mail.getSmtp().getPort());
      List<Future<Integer>> sent = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        sent.add(threads.submit(() -> sender(greenMail).sendDue(Instant.now())));
      }

      int first = sent.getFirst().get();
      int second = sent.getLast().get();
      assertEquals(200, first + second);
      assertTrue(first > 0 && second > 0, first + " and " + second);
      assertEquals(200, mail.getReceivedMessages().length);
      assertEquals(
          200,
          Arrays.stream(mail.getReceivedMessages())
              .map(SenderTest::messageId)
              .collect(Collectors.toSet())
              .size());
    } finally {
      mail.stop();
    }
  }

  private static String messageId(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_dead_server_loses_nothing_and_is_tried_less_and_less_often() {
    server.close();
    LetterId id = put("Møde");

    assertEquals(0, sender.sendDue(now));
    assertEquals(LetterState.WAITING, seen(id).state());
    assertTrue(seen(id).reason().contains("svarer ikke"), seen(id).reason());
    assertTrue(seen(id).explanation(true).startsWith("Venter på næste forsøg"));

    sender.sendDue(after(Duration.ofSeconds(59)));
    assertEquals(1, seen(id).attempts());
    sender.sendDue(after(Duration.ofSeconds(90)));
    assertEquals(2, seen(id).attempts());
    sender.sendDue(after(Duration.ofMinutes(3)));
    assertEquals(2, seen(id).attempts());
  }

  @Test
  void a_letter_of_three_days_is_given_up_but_kept_and_can_be_sent_again() {
    server.becomes(ScriptedServer.Day.TURNS_AWAY);
    LetterId id = put("Møde");
    sender.sendDue(now);

    server.becomes(ScriptedServer.Day.GOOD);
    assertEquals(0, sender.sendDue(after(Duration.ofDays(4))));
    assertEquals(LetterState.GIVEN_UP, seen(id).state());
    assertTrue(seen(id).explanation(true).contains("closed today"), seen(id).explanation(true));

    again(id);
    assertEquals(1, sender.sendDue(after(Duration.ofMinutes(5))));
    assertEquals(LetterState.SENT, seen(id).state());
  }

  @Test
  void a_server_that_dies_after_the_letter_is_in_doubt_and_gets_it_never_again_by_itself() {
    server.becomes(ScriptedServer.Day.DIES_AFTER_DATA);
    LetterId id = put("Møde");

    assertEquals(0, sender.sendDue(now));
    assertEquals(LetterState.MAYBE_SENT, seen(id).state());
    assertTrue(seen(id).explanation(true).startsWith("Måske sendt"));

    server.becomes(ScriptedServer.Day.GOOD);
    for (int day = 1; day < 5; day++) {
      assertEquals(0, sender.sendDue(after(Duration.ofDays(day))));
    }
    assertEquals(1, server.received().size());

    again(id);
    assertEquals(1, sender.sendDue(after(Duration.ofDays(1))));
    assertEquals(2, server.received().size());
    assertEquals(idLine(server.received().getFirst()), idLine(server.received().getLast()));
  }

  private static String idLine(String message) {
    return message.lines().filter(line -> line.startsWith("Message-ID")).findFirst().orElseThrow();
  }

  @Test
  void a_server_that_dies_before_the_letter_or_is_busy_gets_it_later() {
    for (ScriptedServer.Day day :
        List.of(
            ScriptedServer.Day.DIES_AT_RECIPIENT,
            ScriptedServer.Day.IS_BUSY_AT_RECIPIENT,
            ScriptedServer.Day.IS_BUSY_AFTER_DATA)) {
      server.received().clear();
      server.becomes(day);
      LetterId id = put("Møde " + day);

      assertEquals(0, sender.sendDue(now), day.name());
      assertEquals(LetterState.WAITING, seen(id).state(), day.name());

      server.becomes(ScriptedServer.Day.GOOD);
      assertEquals(1, sender.sendDue(after(Duration.ofMinutes(2))), day.name());
      assertEquals(LetterState.SENT, seen(id).state(), day.name());
      assertEquals(0, sender.sendDue(after(Duration.ofDays(2))), day.name());
    }
  }

  @Test
  void a_permanent_refusal_stops_the_letter_with_the_server_s_reason_and_no_other_letter() {
    server.becomes(ScriptedServer.Day.REFUSES_RECIPIENT);
    LetterId unknown = put("Møde");
    sender.sendDue(now);
    server.becomes(ScriptedServer.Day.REFUSES_CONTENT);
    LetterId spam = put("Vind");
    sender.sendDue(now);
    server.becomes(ScriptedServer.Day.GOOD);
    LetterId good = put("Referat");
    server.received().clear();

    assertEquals(1, sender.sendDue(after(Duration.ofHours(7))));

    assertEquals(LetterState.REFUSED, seen(unknown).state());
    assertTrue(seen(unknown).explanation(true).contains("550 5.1.1 no such user"));
    assertEquals(LetterState.REFUSED, seen(spam).state());
    assertTrue(seen(spam).reason().contains("looks like spam"));
    assertEquals(LetterState.SENT, seen(good).state());
    assertEquals(1, server.received().size());
  }

  @Test
  void a_sender_that_dies_before_handing_over_gives_the_letter_back() {
    LetterId id = put("Møde");
    TakenLetter taken = letters.take(now, "example.dk").orElseThrow();

    assertEquals(0, sender.sendDue(after(Duration.ofMinutes(14))));
    assertEquals(1, sender.sendDue(after(Duration.ofMinutes(16))));

    assertFalse(letters.handOver(taken, after(Duration.ofMinutes(17))));
    letters.record(taken, new Outcome.Postponed("too late"), after(Duration.ofMinutes(17)));
    assertEquals(LetterState.SENT, seen(id).state());
    assertEquals(1, server.received().size());
  }

  @Test
  void a_slow_sender_may_not_hand_over_what_another_has_taken_since() {
    put("Møde");
    TakenLetter slow = letters.take(now, "example.dk").orElseThrow();
    TakenLetter quick = letters.take(after(Duration.ofMinutes(16)), "example.dk").orElseThrow();

    assertFalse(letters.handOver(slow, after(Duration.ofMinutes(16))));
    assertTrue(letters.handOver(quick, after(Duration.ofMinutes(16))));
    assertFalse(letters.handOver(quick, after(Duration.ofMinutes(16))));
    assertEquals(slow.messageId(), quick.messageId());
  }

  @Test
  void a_sender_that_dies_while_handing_over_leaves_a_letter_that_is_maybe_sent() {
    LetterId id = put("Møde");
    TakenLetter taken = letters.take(now, "example.dk").orElseThrow();
    assertTrue(letters.handOver(taken, now));

    sender.sendDue(after(Duration.ofMinutes(14)));
    assertEquals(LetterState.HANDING_OVER, seen(id).state());
    sender.sendDue(after(Duration.ofMinutes(16)));
    assertEquals(LetterState.MAYBE_SENT, seen(id).state());
    assertEquals(0, server.received().size());

    letters.record(taken, new Outcome.Sent(), after(Duration.ofMinutes(17)));
    assertEquals(LetterState.SENT, seen(id).state());
  }

  @Test
  void without_the_right_to_hand_over_the_server_never_gets_the_end_of_the_letter() {
    put("Møde");
    TakenLetter taken = letters.take(now, "example.dk").orElseThrow();

    try (MailConnection connection = new MailConnection(settings.server().orElseThrow())) {
      assertEquals(Optional.empty(), connection.connect());
      Outcome outcome = connection.send(taken, () -> false);
      assertEquals(Outcome.Postponed.class, outcome.getClass());

      assertEquals(Optional.empty(), connection.connect());
      assertEquals(
          Outcome.Postponed.class,
          connection
              .send(
                  taken,
                  () -> {
                    throw new IllegalStateException("no database");
                  })
              .getClass());
    }
    assertEquals(List.of(), server.received());
  }

  @Test
  void what_is_secret_is_hidden_with_a_mail_server_and_wiped_when_the_letter_has_left() {
    LetterId sent =
        WORLD.in(
            NORDBO,
            () -> outbox.put(Letter.secret(METTE, "", "Nyt kodeord", "https://x/hemmelig")));
    assertEquals(Optional.empty(), seen(sent).text());
    assertEquals(1, sender.sendDue(now));
    assertTrue(server.received().getFirst().contains("hemmelig"));

    server.becomes(ScriptedServer.Day.DIES_AFTER_DATA);
    LetterId doubtful =
        WORLD.in(NORDBO, () -> outbox.put(Letter.secret(METTE, "", "Nyt kodeord", "hemmelig 2")));
    sender.sendDue(now);

    assertEquals(
        0L,
        WORLD.inNone(() ->
            WORLD.jdbc().sql("select count(body) from mail.letter").query(Long.class).single()));
    assertEquals("mail.secret-gone", assertThrows(Refused.class, () -> again(doubtful)).key());
  }

  @Test
  void every_attempt_is_a_row_of_its_own() {
    server.becomes(ScriptedServer.Day.IS_BUSY_AT_RECIPIENT);
    put("Møde");
    sender.sendDue(now);
    server.becomes(ScriptedServer.Day.GOOD);
    sender.sendDue(after(Duration.ofMinutes(2)));

    assertEquals(
        List.of("1 WAITING 450 4.2.1 mailbox busy", "2 SENT "),
        WORLD.inNone(() ->
            WORLD
                .jdbc()
                .sql(
                    """
                    select number || ' ' || outcome || ' ' || coalesce(reason, '')
                      from mail.attempt
                     where ended_at is not null
                     order by number
                    """)
                .query(String.class)
                .list()));
  }
}
