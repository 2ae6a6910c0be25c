package dk.samdrift.app.cooperation.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.decision.Approval;
import dk.samdrift.app.decision.Approval.Verdict;
import dk.samdrift.app.decision.Version;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Deliverable;
import dk.samdrift.app.playbook.Milestone.Gate;
import dk.samdrift.app.playbook.Milestone.Gate.Each;
import dk.samdrift.app.playbook.Milestone.Work;
import dk.samdrift.app.playbook.Obligation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a gate still asks for, from what is there and what was said. */
class MissingTest {

  private static final UUID COOPERATION = new UUID(0, 1);
  private static final UUID SUN = new UUID(0, 2);
  private static final UUID MOON = new UUID(0, 3);
  private static final List<Seat> SEATS = List.of(new Seat(SUN, "Solen"), new Seat(MOON, "Månen"));

  private static final Deliverable DEAL =
      new Deliverable("deal", "Aftalen", "", Audience.REPRESENTATIVES, Obligation.MUST, null, "");
  private static final Deliverable NOTES =
      new Deliverable("notes", "Noter", "", Audience.PUBLIC, Obligation.SHOULD, null, "");
  private static final Deliverable SECRET =
      new Deliverable(
          "secret", "Det hemmelige", "", Audience.MANAGEMENT, Obligation.MUST, null, "");

  private static final Gate.Approval EACH =
      new Gate.Approval(
          "yes",
          "Sig ja",
          "deal",
          Each.MEMBER,
          List.of(Role.ESTATE_BOARD, Role.ORGANISATION_BOARD));
  private static final Gate.Approval ONCE =
      new Gate.Approval(
          "yes",
          "Sig ja",
          "deal",
          Each.COOPERATION,
          List.of(Role.MANAGEMENT, Role.OPERATIONS_MANAGER));
  private static final Milestone MILESTONE =
      new Milestone(
          "one",
          1,
          "Den første",
          "Første",
          "",
          "",
          0,
          "",
          List.of(work("dig", Obligation.MUST), work("rest", Obligation.SHOULD)),
          List.of(DEAL, NOTES),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new Gate("", List.of(ONCE), null));

  private static final Version SECOND =
      new Version(COOPERATION, "deal", 2, "bb".repeat(32), Set.of());

  private static Work work(String id, Obligation obligation) {
    return new Work(
        id, "Grav " + id, "", List.of(), Role.PROJECT_LEADER, obligation, List.of(), 0, null, "");
  }

  private static Approval said(Role role, @Nullable UUID member, Verdict verdict, int number) {
    return new Approval(
        UUID.randomUUID(),
        "one/yes",
        "deal",
        number,
        (number == 2 ? "bb" : "aa").repeat(32),
        verdict,
        role,
        member,
        new PersonId(new UUID(1, 1)),
        "Ida",
        "",
        Instant.EPOCH);
  }

  private static Ballot ballot(
      Gate.Approval asked, @Nullable Version version, Approval... saidNewestFirst) {
    return Ballot.of(MILESTONE, asked, DEAL, version, SEATS, List.of(saidNewestFirst));
  }

  private static List<String> missing(Set<String> existing, Set<String> open, Ballot ballot) {
    GateState gate = new GateState(MILESTONE, existing, open, List.of(ballot));
    return Missing.listed(Missing.in(gate)).stream().map(Missing::words).toList();
  }

  @Test
  void tasks_that_must_be_done_papers_that_must_exist_and_answers_are_missing_in_their_order() {
    assertEquals(
        List.of("Opgaven »Grav dig« er ikke gjort", "»Aftalen« mangler"),
        missing(Set.of(), Set.of("dig", "rest"), ballot(ONCE, null)));
    assertEquals(
        List.of("Opgaven »Grav dig« er ikke gjort", "»Aftalen« er ikke sendt til godkendelse"),
        missing(Set.of("deal"), Set.of("dig"), ballot(ONCE, null)),
        "a paper that is there has still to be handed in");
  }

  @Test
  void a_task_that_nobody_keeps_track_of_is_not_missing() {
    Ballot given = ballot(ONCE, SECOND, said(Role.MANAGEMENT, null, Verdict.APPROVED, 2));

    assertEquals(List.of(), missing(Set.of("deal"), Set.of(), given));
  }

  @Test
  void a_yes_to_an_older_version_counts_no_more_and_stays_to_be_read() {
    Ballot ballot = ballot(ONCE, SECOND, said(Role.MANAGEMENT, null, Verdict.APPROVED, 1));

    assertFalse(ballot.isGiven());
    assertEquals(1, ballot.before().size());
    assertEquals(
        List.of("Der mangler svar på »Aftalen«"), missing(Set.of("deal"), Set.of(), ballot));
  }

  @Test
  void the_same_words_in_a_new_version_are_another_version() {
    Version third = new Version(COOPERATION, "deal", 3, SECOND.sha256(), Set.of());

    assertFalse(ballot(ONCE, third, said(Role.MANAGEMENT, null, Verdict.APPROVED, 2)).isGiven());
  }

  @Test
  void for_the_whole_one_yes_is_enough_unless_another_role_says_no() {
    Approval yes = said(Role.MANAGEMENT, null, Verdict.APPROVED, 2);
    Approval no = said(Role.OPERATIONS_MANAGER, null, Verdict.REJECTED, 2);

    assertTrue(ballot(ONCE, SECOND, yes).isGiven());
    assertFalse(ballot(ONCE, SECOND, yes, no).isGiven());
    assertTrue(ballot(ONCE, SECOND, no, yes).isRefused());
  }

  @Test
  void the_last_word_of_a_role_is_the_one_that_counts() {
    Approval yes = said(Role.MANAGEMENT, null, Verdict.APPROVED, 2);
    Approval no = said(Role.MANAGEMENT, null, Verdict.REJECTED, 2);

    assertTrue(ballot(ONCE, SECOND, yes, no).isGiven());
    assertFalse(ballot(ONCE, SECOND, no, yes).isGiven());
  }

  @Test
  void every_member_must_say_yes_for_itself_and_those_who_have_not_are_named() {
    Ballot ballot = ballot(EACH, SECOND, said(Role.ESTATE_BOARD, SUN, Verdict.APPROVED, 2));

    assertFalse(ballot.isGiven());
    assertEquals(
        List.of("Der mangler svar på »Aftalen« fra Månen"),
        missing(Set.of("deal"), Set.of(), ballot));
    assertTrue(
        ballot(
                EACH,
                SECOND,
                said(Role.ESTATE_BOARD, MOON, Verdict.APPROVED, 2),
                said(Role.ESTATE_BOARD, SUN, Verdict.APPROVED, 2))
            .isGiven());
  }

  @Test
  void the_board_above_may_say_yes_for_a_member_whose_own_board_said_no() {
    Ballot ballot =
        ballot(
            EACH,
            SECOND,
            said(Role.ORGANISATION_BOARD, SUN, Verdict.APPROVED, 2),
            said(Role.ESTATE_BOARD, SUN, Verdict.REJECTED, 2),
            said(Role.ESTATE_BOARD, MOON, Verdict.APPROVED, 2));

    assertTrue(ballot.isGiven());
    assertEquals(2, ballot.lines().getFirst().words().size(), "the no stays to be read");
  }

  @Test
  void where_nobody_takes_part_nothing_is_given() {
    assertFalse(Ballot.of(MILESTONE, EACH, DEAL, SECOND, List.of(), List.of()).isGiven());
  }

  @Test
  void what_is_told_to_everybody_for_ever_after_does_not_name_what_is_confidential() {
    assertEquals("»Aftalen« mangler", new Missing.Absent(DEAL).told());
    assertEquals("Et dokument, der ikke er for alle", new Missing.Absent(SECRET).told());
  }

  @Test
  void members_have_a_seat_and_as_long_as_there_are_none_all_who_may_become_one() {
    Participation sun = participation(SUN, Standing.CANDIDATE);
    Participation moon = participation(MOON, Standing.DECLINED);

    assertEquals(List.of(SUN), seats(sun, moon));
    assertEquals(
        List.of(MOON), seats(sun, participation(MOON, Standing.MEMBER)), "a candidate waits");
  }

  private static List<UUID> seats(Participation... all) {
    return Seat.of(List.of(all)).stream().map(Seat::member).toList();
  }

  private static Participation participation(UUID member, Standing standing) {
    return new Participation(
        COOPERATION, member, "x", standing, LocalDate.of(2026, 1, 1), "fordi", "Ida");
  }
}
