package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.cooperation.gate.RoleTitles;
import dk.samdrift.app.cooperation.gate.Seat;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone.Deliverable;
import dk.samdrift.app.playbook.Milestone.Work;
import dk.samdrift.app.playbook.Playbook;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who waits for whom, in one sentence: what is nearest to being done first. */
final class Waiting {

  private Waiting() {}

  /** Of what is missing, in the words of a playbook. */
  static String sentence(List<Missing> missing, Playbook playbook) {
    return missing.stream()
        .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
        .findFirst()
        .map(one -> sentence(one, playbook))
        .orElseGet(() ->
            msg("cooperation.waiting.nothing", RoleTitles.within(playbook, Role.PROJECT_LEADER)));
  }

  private static int rank(Missing one) {
    return switch (one) {
      case Missing.Unsaid(Ballot ballot) -> ballot.isRefused() ? 0 : 1;
      case Missing.Absent _ -> 2;
      case Missing.Unsent _ -> 3;
      case Missing.Undone _ -> 4;
      case Missing.Earlier _ -> 5;
    };
  }

  private static String sentence(Missing one, Playbook playbook) {
    return switch (one) {
      case Missing.Undone(Work task) ->
          msg("cooperation.waiting.task", RoleTitles.within(playbook, task.role()), task.title());
      case Missing.Absent(Deliverable about) -> msg("cooperation.waiting.paper", about.title());
      case Missing.Unsent(Ballot ballot) ->
          msg("cooperation.waiting.unsent", ballot.about().title());
      case Missing.Unsaid(Ballot ballot) -> unsaid(ballot, playbook);
      case Missing.Earlier _ -> one.words();
    };
  }

  private static String unsaid(Ballot ballot, Playbook playbook) {
    String about = ballot.about().title();
    if (ballot.isRefused()) {
      return msg("cooperation.waiting.refused", about);
    }
    String roles = RoleTitles.either(playbook, ballot.asked().by());
    String members =
        ballot.open().stream()
            .map(Ballot.Line::seat)
            .filter(Objects::nonNull)
            .map(Seat::name)
            .collect(Collectors.joining(", "));
    return members.isEmpty()
        ? msg("cooperation.waiting.answer", roles, about)
        : msg("cooperation.waiting.members", roles, about, members);
  }
}
