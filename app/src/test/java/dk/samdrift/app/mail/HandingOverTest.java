package dk.samdrift.app.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.history.TestWorld;
import dk.samdrift.app.store.OrganisationId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandingOverTest {

  private static final TestWorld WORLD = new TestWorld("handing_over", Map.of(), "history", "mail");
  private static final OrganisationId NORDBO = WORLD.organisation("nordbo");

  private final TestPost post = new TestPost(WORLD, NORDBO);

  HandingOverTest() throws IOException {}

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @AfterEach
  void closePost() {
    post.close();
  }

  @Test
  void a_sender_that_dies_before_handing_over_gives_the_letter_back() {
    LetterId id = post.put("Møde");
    TakenLetter taken = post.letters().take(post.now(), "example.dk").orElseThrow();

    assertEquals(0, post.sender().sendDue(post.after(Duration.ofMinutes(14))));
    assertEquals(1, post.sender().sendDue(post.after(Duration.ofMinutes(16))));

    assertFalse(post.letters().handOver(taken, post.after(Duration.ofMinutes(17))));
    post.letters()
        .record(taken, new Outcome.Postponed("too late"), post.after(Duration.ofMinutes(17)));
    assertEquals(LetterState.SENT, post.seen(id).state());
    assertEquals(1, post.server().received().size());
  }

  @Test
  void a_slow_sender_may_not_hand_over_what_another_has_taken_since() {
    post.put("Møde");
    TakenLetter slow = post.letters().take(post.now(), "example.dk").orElseThrow();
    TakenLetter quick =
        post.letters().take(post.after(Duration.ofMinutes(16)), "example.dk").orElseThrow();

    assertFalse(post.letters().handOver(slow, post.after(Duration.ofMinutes(16))));
    assertTrue(post.letters().handOver(quick, post.after(Duration.ofMinutes(16))));
    assertFalse(post.letters().handOver(quick, post.after(Duration.ofMinutes(16))));
    assertEquals(slow.messageId(), quick.messageId());
  }

  @Test
  void a_sender_that_dies_while_handing_over_leaves_a_letter_that_is_maybe_sent() {
    LetterId id = post.put("Møde");
    TakenLetter taken = post.letters().take(post.now(), "example.dk").orElseThrow();
    assertTrue(post.letters().handOver(taken, post.now()));

    post.sender().sendDue(post.after(Duration.ofMinutes(14)));
    assertEquals(LetterState.HANDING_OVER, post.seen(id).state());
    post.sender().sendDue(post.after(Duration.ofMinutes(16)));
    assertEquals(LetterState.MAYBE_SENT, post.seen(id).state());
    assertEquals(0, post.server().received().size());

    post.letters().record(taken, new Outcome.Sent(), post.after(Duration.ofMinutes(17)));
    assertEquals(LetterState.SENT, post.seen(id).state());
  }

  @Test
  void without_the_right_to_hand_over_the_server_never_gets_the_end_of_the_letter() {
    post.put("Møde");
    TakenLetter taken = post.letters().take(post.now(), "example.dk").orElseThrow();

    try (MailConnection connection = new MailConnection(post.settings().server().orElseThrow())) {
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
    assertEquals(List.of(), post.server().received());
  }

  @Test
  void every_attempt_is_a_row_of_its_own() {
    post.server().becomes(ScriptedServer.Day.IS_BUSY_AT_RECIPIENT);
    post.put("Møde");
    post.sender().sendDue(post.now());
    post.server().becomes(ScriptedServer.Day.GOOD);
    post.sender().sendDue(post.after(Duration.ofMinutes(2)));

    assertEquals(
        List.of("1 WAITING 450 4.2.1 mailbox busy", "2 SENT "),
        post.world()
            .inNone(() ->
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
