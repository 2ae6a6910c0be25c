package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.RoleTitles;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Confirm;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Asks before a version is handed in or taken back. */
final class PaperConfirm {

  private PaperConfirm() {}

  static Confirm send(PaperPlace place, Paper newest, Insider insider) {
    return confirm(
        "send",
        "/submissions",
        msg("cooperation.paper.send.consequence", approvers(place)),
        place,
        newest,
        insider);
  }

  static Confirm withdraw(PaperPlace place, Paper newest, Insider insider) {
    String consequence =
        msg(
            "cooperation.paper.withdraw.consequence",
            Integer.toString(newest.number()),
            Integer.toString(newest.number() + 1));
    return confirm("withdraw", "/withdrawals", consequence, place, newest, insider);
  }

  private static Confirm confirm(
      String id,
      String where,
      String consequence,
      PaperPlace place,
      Paper newest,
      Insider insider) {
    String path = place.path(insider);
    String number = Integer.toString(newest.number());
    return new Confirm(
        id,
        msg("cooperation.paper." + id + ".heading", number, place.deliverable().title()),
        consequence,
        new Action.Post(
            msg("cooperation.paper." + id),
            path + where + "?version=" + number,
            Map.of(),
            Action.Weight.MAIN),
        path + where + "/new",
        path);
  }

  /** Who is asked to say yes to it. */
  private static String approvers(PaperPlace place) {
    Set<Role> roles = new LinkedHashSet<>();
    for (Milestone milestone : place.playbook().milestones()) {
      Milestone.Gate gate = milestone.gate();
      if (gate != null) {
        gate.approvals().stream()
            .filter(one -> one.deliverable().equals(place.deliverable().id()))
            .forEach(one -> roles.addAll(one.by()));
      }
    }
    return RoleTitles.either(place.playbook(), roles);
  }
}
