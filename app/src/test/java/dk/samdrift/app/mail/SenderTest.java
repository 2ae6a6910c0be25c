package dk.samdrift.app.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class SenderTest {

  private static final TestWorld WORLD = new TestWorld("sender", Map.of(), "history", "mail");
  private static final OrganisationId NORDBO = WORLD.organisation("nordbo");

  private final TestPost post = new TestPost(WORLD, NORDBO);

  SenderTest() throws IOException {}

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @AfterEach
  void closePost() {
    post.close();
  }

  @Test
  void danish_letters_arrive_as_they_were_written() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try {
      String text = "Kære Mette\n\n.\n.æøå ÆØÅ – 1.234,56 kr.\n" + "lang linje ".repeat(200) + "\n";
      post.world()
          .in(
              post.nordbo(),
              () ->
                  post.outbox()
                      .put(
                          Letter.open(TestPost.METTE, "Mette Ærø, \"M\"", "Møde på Ærø 😀", text)));

      assertEquals(1, post.sender(TestPost.settings(mail.getSmtp().getPort())).sendDue(post.now()));

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
        post.put("Brev " + i);
      }
      MailSettings greenMail = TestPost.settings(mail.getSmtp().getPort());
      List<Future<Integer>> sent = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        sent.add(threads.submit(() -> post.sender(greenMail).sendDue(Instant.now())));
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
    post.server().close();
    LetterId id = post.put("Møde");

    assertEquals(0, post.sender().sendDue(post.now()));
    assertEquals(LetterState.WAITING, post.seen(id).state());
    assertTrue(post.seen(id).reason().contains("svarer ikke"), post.seen(id).reason());
    assertTrue(post.seen(id).explanation(true).startsWith("Venter på næste forsøg"));

    post.sender().sendDue(post.after(Duration.ofSeconds(59)));
    assertEquals(1, post.seen(id).attempts());
    post.sender().sendDue(post.after(Duration.ofSeconds(90)));
    assertEquals(2, post.seen(id).attempts());
    post.sender().sendDue(post.after(Duration.ofMinutes(3)));
    assertEquals(2, post.seen(id).attempts());
  }

  @Test
  void a_letter_of_three_days_is_given_up_but_kept_and_can_be_sent_again() {
    post.server().becomes(ScriptedServer.Day.TURNS_AWAY);
    LetterId id = post.put("Møde");
    post.sender().sendDue(post.now());

    post.server().becomes(ScriptedServer.Day.GOOD);
    assertEquals(0, post.sender().sendDue(post.after(Duration.ofDays(4))));
    assertEquals(LetterState.GIVEN_UP, post.seen(id).state());
    assertTrue(
        post.seen(id).explanation(true).contains("closed today"), post.seen(id).explanation(true));

    post.again(id);
    assertEquals(1, post.sender().sendDue(post.after(Duration.ofMinutes(5))));
    assertEquals(LetterState.SENT, post.seen(id).state());
  }

  @Test
  void a_server_that_dies_after_the_letter_is_in_doubt_and_gets_it_never_again_by_itself() {
    post.server().becomes(ScriptedServer.Day.DIES_AFTER_DATA);
    LetterId id = post.put("Møde");

    assertEquals(0, post.sender().sendDue(post.now()));
    assertEquals(LetterState.MAYBE_SENT, post.seen(id).state());
    assertTrue(post.seen(id).explanation(true).startsWith("Måske sendt"));

    post.server().becomes(ScriptedServer.Day.GOOD);
    for (int day = 1; day < 5; day++) {
      assertEquals(0, post.sender().sendDue(post.after(Duration.ofDays(day))));
    }
    assertEquals(1, post.server().received().size());

    post.again(id);
    assertEquals(1, post.sender().sendDue(post.after(Duration.ofDays(1))));
    assertEquals(2, post.server().received().size());
    assertEquals(
        idLine(post.server().received().getFirst()), idLine(post.server().received().getLast()));
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
      post.server().received().clear();
      post.server().becomes(day);
      LetterId id = post.put("Møde " + day);

      assertEquals(0, post.sender().sendDue(post.now()), day.name());
      assertEquals(LetterState.WAITING, post.seen(id).state(), day.name());

      post.server().becomes(ScriptedServer.Day.GOOD);
      assertEquals(1, post.sender().sendDue(post.after(Duration.ofMinutes(2))), day.name());
      assertEquals(LetterState.SENT, post.seen(id).state(), day.name());
      assertEquals(0, post.sender().sendDue(post.after(Duration.ofDays(2))), day.name());
    }
  }

  @Test
  void a_permanent_refusal_stops_the_letter_with_the_server_s_reason_and_no_other_letter() {
    post.server().becomes(ScriptedServer.Day.REFUSES_RECIPIENT);
    LetterId unknown = post.put("Møde");
    post.sender().sendDue(post.now());
    post.server().becomes(ScriptedServer.Day.REFUSES_CONTENT);
    LetterId spam = post.put("Vind");
    post.sender().sendDue(post.now());
    post.server().becomes(ScriptedServer.Day.GOOD);
    LetterId good = post.put("Referat");
    post.server().received().clear();

    assertEquals(1, post.sender().sendDue(post.after(Duration.ofHours(7))));

    assertEquals(LetterState.REFUSED, post.seen(unknown).state());
    assertTrue(post.seen(unknown).explanation(true).contains("550 5.1.1 no such user"));
    assertEquals(LetterState.REFUSED, post.seen(spam).state());
    assertTrue(post.seen(spam).reason().contains("looks like spam"));
    assertEquals(LetterState.SENT, post.seen(good).state());
    assertEquals(1, post.server().received().size());
  }

  @Test
  void what_is_secret_is_hidden_with_a_mail_server_and_wiped_when_the_letter_has_left() {
    LetterId sent =
        post.world()
            .in(
                post.nordbo(),
                () ->
                    post.outbox()
                        .put(
                            Letter.secret(
                                TestPost.METTE, "", "Nyt kodeord", "https://x/hemmelig")));
    assertEquals(Optional.empty(), post.seen(sent).text());
    assertEquals(1, post.sender().sendDue(post.now()));
    assertTrue(post.server().received().getFirst().contains("hemmelig"));

    post.server().becomes(ScriptedServer.Day.DIES_AFTER_DATA);
    LetterId doubtful =
        post.world()
            .in(
                post.nordbo(),
                () ->
                    post.outbox()
                        .put(Letter.secret(TestPost.METTE, "", "Nyt kodeord", "hemmelig 2")));
    post.sender().sendDue(post.now());

    assertEquals(
        0L,
        post.world()
            .inNone(() ->
                post.world()
                    .jdbc()
                    .sql("select count(body) from mail.letter")
                    .query(Long.class)
                    .single()));
    assertEquals("mail.secret-gone", assertThrows(Refused.class, () -> post.again(doubtful)).key());
  }
}
