package dk.samdrift.app.cooperation.risk;

import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.store.NewId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts risks into the register and changes them there, and tells the history. */
@Component
public class RiskWriting {

  private final RiskRows rows;
  private final History history;

  RiskWriting(RiskRows rows, History history) {
    this.rows = rows;
    this.history = history;
  }

  /** Something that may go wrong, of which nothing is known yet. */
  static Risk blank(UUID cooperation, @Nullable String challenge) {
    return new Risk(
        NewId.next(),
        cooperation,
        null,
        challenge,
        "",
        "",
        null,
        null,
        null,
        "",
        "",
        RiskStatus.OPEN,
        Audience.MANAGEMENT,
        1);
  }

  /** Adds one; false when its challenge was copied already. */
  public boolean add(Risk risk, Actor actor) {
    boolean isNew = rows.add(risk);
    if (isNew) {
      history.note(
          actor,
          "cooperation.history.risk-added",
          List.of(risk.discreetly(), risk.audience().words()),
          Subject.of("cooperation", risk.cooperation()));
    }
    return isNew;
  }

  /** Changes one that is still as seen; false when somebody else was faster. */
  boolean change(Risk risk, String difference, Actor actor) {
    boolean isChanged = rows.change(risk);
    if (isChanged) {
      history.note(
          actor,
          "cooperation.history.risk-changed",
          List.of(risk.discreetly(), difference, risk.audience().words()),
          Subject.of("cooperation", risk.cooperation()));
    }
    return isChanged;
  }

  /** A challenge of a milestone that is open. */
  record Ahead(String milestone, Milestone.Challenge challenge) {}

  /** The challenges of open milestones that were not copied yet. */
  List<Ahead> ahead(UUID cooperation, Road road) {
    Set<String> copied = new HashSet<>(rows.copied(cooperation));
    List<Ahead> ahead = new ArrayList<>();
    for (Road.Stop stop : road.stops()) {
      if (!stop.isPassed()) {
        stop.milestone().challenges().stream()
            .filter(one -> !copied.contains(one.id()))
            .forEach(one -> ahead.add(new Ahead(stop.milestone().id(), one)));
      }
    }
    return ahead;
  }

  /**
   * Copies all of them; what is copied meanwhile is not copied again.
   *
   * @return how many
   */
  int copy(UUID cooperation, Road road, Actor actor) {
    int copied = 0;
    for (Ahead one : ahead(cooperation, road)) {
      Risk blank = blank(cooperation, one.challenge().id());
      Risk risk = RiskForm.of(one.challenge(), one.milestone()).risk(blank, 1);
      copied += rows.add(risk) ? 1 : 0;
    }
    if (copied > 0) {
      history.note(
          actor,
          "cooperation.history.risk-copied",
          List.of(Integer.toString(copied), Audience.MANAGEMENT.words()),
          Subject.of("cooperation", cooperation));
    }
    return copied;
  }
}
