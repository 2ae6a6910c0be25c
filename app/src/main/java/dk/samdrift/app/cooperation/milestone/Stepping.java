package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.cooperation.Steps;
import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Insider;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes steps, one at a time in a cooperation. */
@Component
class Stepping {

  private final Steps steps;
  private final History history;
  private final JdbcClient jdbc;
  private final Clock clock;

  Stepping(Steps steps, History history, JdbcClient jdbc, Clock clock) {
    this.steps = steps;
    this.history = history;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Lets nobody else take a step until the transaction ends. */
  void lock(UUID cooperation) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "step " + cooperation)
        .query((row, unusedNumber) -> true)
        .single();
  }

  /** Refuses a step while nobody goes on. */
  static void checkWork(MilestonePlace place) {
    if (place.isResting()) {
      throw new Refused(
          "cooperation.milestone.resting", place.playbook().vocabulary().cooperation().the());
    }
  }

  /** Keeps it, with what it was taken without. */
  void take(MilestonePlace place, StepForm typed, List<Missing> missing, Insider insider) {
    boolean isBack = typed.kind() == Step.Kind.REOPENED;
    List<String> without =
        isBack
            ? List.of()
            : Missing.listed(missing).stream().map(Missing::told).distinct().toList();
    Step step = typed.step(place.milestone().id(), without, insider.name(), clock.instant());
    steps.take(place.cooperation().id(), step, insider.actor());
    String title = place.milestone().title();
    Subject subject = Subject.of("cooperation", place.cooperation().id());
    if (without.isEmpty()) {
      history.note(insider.actor(), key(typed.kind()), List.of(title), subject);
    } else {
      history.note(
          insider.actor(),
          key(typed.kind()) + "-without",
          List.of(title, String.join("; ", without)),
          subject);
    }
  }

  private static String key(Step.Kind kind) {
    return switch (kind) {
      case REACHED -> "cooperation.history.milestone-reached";
      case SKIPPED -> "cooperation.history.milestone-skipped";
      case REOPENED -> "cooperation.history.milestone-reopened";
    };
  }
}
