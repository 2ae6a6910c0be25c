package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.RoleTitles;
import dk.samdrift.app.cooperation.gate.Seat;
import dk.samdrift.app.decision.Approval;
import dk.samdrift.app.decision.Approval.Verdict;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Messages;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Tag;
import java.util.ArrayList;
import java.util.List;

/** What was answered to the question of a gate, to be read. */
public final class Answered {

  private Answered() {}

  /** All that counts now, and for whom nothing has been said. */
  public static List<PaperPage.Said> of(Ballot ballot, Playbook playbook) {
    List<PaperPage.Said> said = new ArrayList<>();
    for (Ballot.Line line : ballot.lines()) {
      Seat seat = line.seat();
      String roles = RoleTitles.either(playbook, ballot.asked().by());
      String who = seat == null ? capitalised(roles) : seat.name();
      line.words().forEach(word -> said.add(said(word, who, playbook)));
      if (line.words().isEmpty()) {
        said.add(
            new PaperPage.Said(
                who, Tag.neutral(msg("cooperation.approval.none")), seat == null ? "" : roles));
      }
    }
    return said;
  }

  /** What was said about earlier versions, which counts no more. */
  public static List<PaperPage.Said> before(Ballot ballot, Playbook playbook) {
    return ballot.before().stream()
        .map(word -> {
          String who = RoleTitles.of(playbook, word.role());
          return new PaperPage.Said(
              who,
              Tag.neutral(msg("cooperation.approval.void", Integer.toString(word.number()))),
              verdict(word).word() + ": " + words(word, playbook));
        })
        .toList();
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Messages.DANISH) + words.substring(1);
  }

  private static PaperPage.Said said(Approval word, String who, Playbook playbook) {
    return new PaperPage.Said(who, verdict(word), words(word, playbook));
  }

  private static Tag verdict(Approval word) {
    return word.verdict() == Verdict.APPROVED
        ? Tag.good(msg("cooperation.approval.yes"))
        : Tag.bad(msg("cooperation.approval.no"));
  }

  private static String words(Approval word, Playbook playbook) {
    String by =
        msg(
            "cooperation.approval.by",
            word.personName(),
            RoleTitles.within(playbook, word.role()),
            Formats.moment(word.at()),
            Integer.toString(word.number()),
            word.sha256().substring(0, 8));
    return word.remark().isEmpty()
        ? by
        : by + " " + msg("cooperation.approval.said", word.remark());
  }
}
