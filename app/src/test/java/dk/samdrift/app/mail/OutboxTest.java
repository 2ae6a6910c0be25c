package dk.samdrift.app.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.history.TestWorld;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The outbox of an installation without a mail server. */
class OutboxTest {

  private static final TestWorld WORLD = new TestWorld("outbox", Map.of(), "history", "mail");
  private static final EmailAddress METTE = new EmailAddress("mette@example.dk");

  private final Outbox outbox = WORLD.bean(Outbox.class);
  private final OutboxLetters letters = WORLD.bean(OutboxLetters.class);

  private List<OutboxLetter> all(OrganisationId organisation) {
    return WORLD.in(organisation, () -> letters.page(TestPost.ALL, LetterGroup.states("")));
  }

  @AfterAll
  static void close() {
    WORLD.close();
  }

  @Test
  void a_letter_is_there_when_what_it_tells_is_kept_and_only_then() {
    OrganisationId nordbo = WORLD.organisation("kept");
    assertThrows(
        ArithmeticException.class,
        () ->
            WORLD.in(
                nordbo,
                () -> {
                  outbox.put(Letter.open(METTE, "Mette", "Aldrig", "Hej"));
                  throw new ArithmeticException();
                }));
    assertThrows(
        IllegalStateException.class,
        () -> outbox.put(Letter.open(METTE, "Mette", "Udenfor", "Hej")));

    LetterId id = WORLD.in(nordbo, () -> outbox.put(Letter.open(METTE, "Mette", "Møde", "Hej")));

    List<OutboxLetter> found = all(nordbo);
    assertEquals(List.of(id), found.stream().map(OutboxLetter::id).toList());
    assertEquals("Møde", found.getFirst().subject());
    assertEquals(
        "Venter: der er ikke sat en mailserver op",
        found.getFirst().explanation(outbox.hasServer()));
  }

  @Test
  void without_a_mail_server_nothing_is_sent_or_given_up() {
    OrganisationId nordbo = WORLD.organisation("no-server");
    WORLD.in(nordbo, () -> outbox.put(Letter.open(METTE, "", "Møde", "Hej")));

    assertEquals(0, WORLD.bean(Sender.class).sendDue(Instant.now().plus(Duration.ofDays(9))));

    assertEquals(LetterState.WAITING, all(nordbo).getFirst().state());
  }

  @Test
  void without_a_mail_server_administrators_may_read_also_what_is_secret() {
    OrganisationId nordbo = WORLD.organisation("reading");
    LetterId id =
        WORLD.in(nordbo, () -> outbox.put(Letter.secret(METTE, "", "Link", "https://...")));
    assertEquals(Optional.empty(), all(nordbo).getFirst().text(), "not without being asked");

    assertEquals(
        Optional.of("https://..."),
        WORLD.in(nordbo, () -> letters.byId(id, true)).orElseThrow().text());
  }

  @Test
  void an_organisation_sees_neither_another_s_letters_nor_those_about_signing_in() {
    OrganisationId nordbo = WORLD.organisation("own-letters");
    OrganisationId sydbo = WORLD.organisation("other-letters");
    WORLD.in(nordbo, () -> outbox.put(Letter.open(METTE, "", "Nordbo", "Hej")));
    LetterId signIn = WORLD.inNone(() -> outbox.put(Letter.secret(METTE, "", "Link", "x")));

    assertEquals(List.of(), all(sydbo));
    assertEquals(1, all(nordbo).size());
    assertTrue(
        WORLD.inNone(() -> letters.ofNobody(Instant.EPOCH)).stream()
            .anyMatch(letter -> letter.id().equals(signIn)));
    assertThrows(
        RuntimeException.class, () -> WORLD.inNone(() -> letters.count(TestPost.ALL, Set.of())));
  }

  @Test
  void only_a_letter_that_was_stopped_is_sent_again() {
    OrganisationId nordbo = WORLD.organisation("again");
    OrganisationId sydbo = WORLD.organisation("not-mine");
    LetterId id = WORLD.in(nordbo, () -> outbox.put(Letter.open(METTE, "", "Møde", "Hej")));

    assertEquals("mail.letter-not-stopped", refusal(nordbo, id));
    assertEquals("mail.letter-unknown", refusal(sydbo, id));
  }

  private String refusal(OrganisationId organisation, LetterId id) {
    return assertThrows(
            Refused.class,
            () ->
                WORLD.in(
                    organisation,
                    () -> {
                      outbox.again(id);
                      return id;
                    }))
        .key();
  }
}
