package dk.samdrift.app.cooperation;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.WayOfStart.Way;
import dk.samdrift.app.store.NewId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cooperations come into being: as a plan, or as what runs already. */
@Component
@Transactional
public class Founding {

  private final Cooperations cooperations;
  private final Mandates mandates;
  private final Turns turns;
  private final RoadTasks road;
  private final ExistingPapers existing;
  private final History history;
  private final Clock clock;

  Founding(
      Cooperations cooperations,
      Mandates mandates,
      Turns turns,
      RoadTasks road,
      ExistingPapers existing,
      History history,
      Clock clock) {
    this.cooperations = cooperations;
    this.mandates = mandates;
    this.turns = turns;
    this.road = road;
    this.existing = existing;
    this.history = history;
    this.clock = clock;
  }

  /** What every cooperation has from its first day. */
  public record Facts(
      String name, String purpose, Way way, Audience audience, @Nullable LocalDate startsOn) {}

  /** Who is to lead it, and on what terms. */
  public record Leadership(PersonId person, @Nullable BigDecimal hoursWeek, String terms) {}

  /** What was decided when it was made, by whom, and why. */
  public record Decided(String by, LocalDate on, String reason) {}

  /**
   * Begins one that follows the playbook from its first milestone.
   *
   * @param state an idea, for which nobody has anything to do, or a project
   */
  public Cooperation begin(
      Playbook playbook,
      CooperationState state,
      Facts facts,
      @Nullable Leadership leadership,
      Decided decided,
      Actor actor) {
    Cooperation made = add(playbook.key(), facts, state, false);
    if (leadership != null) {
      mandates.give(
          made.id(),
          leadership.person(),
          Formats.today(clock),
          leadership.hoursWeek(),
          leadership.terms());
    }
    turns.add(made.id(), turn(made, decided), actor);
    road.plan(made, playbook, actor);
    road.arrive(made, playbook, actor);
    note(
        actor,
        state == CooperationState.IDEA
            ? "cooperation.history.thought-of"
            : "cooperation.history.begun",
        made);
    return made;
  }

  /** Registers what runs already; its milestones were never walked through here. */
  public Cooperation register(
      Playbook playbook, Facts facts, Map<String, String> papers, Decided decided, Actor actor) {
    Cooperation made = add(playbook.key(), facts, CooperationState.OPERATION, true);
    turns.add(made.id(), turn(made, decided), actor);
    existing.add(made.id(), papers);
    note(actor, "cooperation.history.registered", made);
    return made;
  }

  private Cooperation add(
      PlaybookKey playbook, Facts facts, CooperationState state, boolean wasRunning) {
    return cooperations.add(
        new Cooperation(
            NewId.next(),
            1,
            facts.name(),
            playbook,
            facts.way(),
            state,
            facts.purpose(),
            facts.startsOn(),
            wasRunning,
            null,
            facts.audience(),
            1));
  }

  private static Turn turn(Cooperation made, Decided decided) {
    return new Turn(
        null,
        made.state(),
        decided.on(),
        decided.by(),
        decided.reason(),
        "",
        List.of(),
        "",
        Instant.EPOCH);
  }

  private void note(Actor actor, String key, Cooperation made) {
    UUID id = made.id();
    history.note(
        actor, key, List.of(Integer.toString(made.number())), Subject.of("cooperation", id));
  }
}
