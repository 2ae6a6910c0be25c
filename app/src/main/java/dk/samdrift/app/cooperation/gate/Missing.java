package dk.samdrift.app.cooperation.gate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Deliverable;
import dk.samdrift.app.playbook.Milestone.Work;
import dk.samdrift.app.playbook.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something without which a milestone is not passed. */
public sealed interface Missing {

  /** A deliverable that is not there in any version. */
  record Absent(Deliverable deliverable) implements Missing {}

  /** A task that is not done. */
  record Undone(Work task) implements Missing {}

  /** An approval that nobody can give yet: the newest version has not been handed in. */
  record Unsent(Ballot ballot) implements Missing {}

  /** An approval that is not given, or refused. */
  record Unsaid(Ballot ballot) implements Missing {}

  /** A milestone before it whose own gate is still open. */
  record Earlier(Milestone milestone) implements Missing {}

  /** All that is missing, in the order in which it is done. */
  static List<Missing> in(GateState gate) {
    List<Missing> missing = new ArrayList<>();
    gate.milestone().tasks().stream()
        .filter(task -> task.obligation() == Obligation.MUST && gate.open().contains(task.id()))
        .forEach(task -> missing.add(new Undone(task)));
    gate.milestone().deliverables().stream()
        .filter(one -> one.obligation() == Obligation.MUST && !gate.existing().contains(one.id()))
        .forEach(one -> missing.add(new Absent(one)));
    for (Ballot ballot : gate.ballots()) {
      if (ballot.version() == null) {
        missing.add(new Unsent(ballot));
      } else if (!ballot.isGiven()) {
        missing.add(new Unsaid(ballot));
      }
    }
    return missing;
  }

  /** As it is listed: what is not written is told once, and not also that it was not handed in. */
  static List<Missing> listed(List<Missing> missing) {
    Set<Deliverable> absent =
        missing.stream()
            .filter(Absent.class::isInstance)
            .map(Missing::about)
            .collect(Collectors.toSet());
    return missing.stream()
        .filter(one -> !(one instanceof Unsent(Ballot ballot) && absent.contains(ballot.about())))
        .toList();
  }

  /** What it is about; none for a task. */
  default @Nullable Deliverable about() {
    return switch (this) {
      case Absent(Deliverable one) -> one;
      case Unsent(Ballot ballot) -> ballot.about();
      case Unsaid(Ballot ballot) -> ballot.about();
      case Undone _, Earlier _ -> null;
    };
  }

  /** In words, for those who may see what it is about. */
  default String words() {
    return switch (this) {
      case Undone(Work task) -> msg("cooperation.missing.task", task.title());
      case Absent(Deliverable one) -> msg("cooperation.missing.paper", one.title());
      case Unsent(Ballot ballot) -> msg("cooperation.missing.unsent", ballot.about().title());
      case Unsaid(Ballot ballot) -> unsaid(ballot);
      case Earlier(Milestone milestone) ->
          msg(
              "cooperation.missing.earlier",
              Integer.toString(milestone.number()),
              milestone.brief());
    };
  }

  private static String unsaid(Ballot ballot) {
    String members =
        ballot.open().stream()
            .map(Ballot.Line::seat)
            .filter(Objects::nonNull)
            .map(Seat::name)
            .collect(Collectors.joining(", "));
    String key = ballot.isRefused() ? "cooperation.missing.refused" : "cooperation.missing.unsaid";
    return members.isEmpty()
        ? msg(key, ballot.about().title())
        : msg(key + ".members", ballot.about().title(), members);
  }

  /** In words that everybody who knows the cooperation may read for ever after. */
  default String told() {
    Deliverable about = about();
    boolean isForMany = about == null || about.audience().includes(Audience.REPRESENTATIVES);
    return isForMany ? words() : msg("cooperation.missing.confidential");
  }
}
