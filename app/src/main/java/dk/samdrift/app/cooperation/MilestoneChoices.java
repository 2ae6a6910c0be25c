package dk.samdrift.app.cooperation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The milestones of a playbook, to choose from and to be named. */
public final class MilestoneChoices {

  private MilestoneChoices() {}

  /** All of them, in their order. */
  public static List<Choice> of(Playbook playbook) {
    return playbook.milestones().stream().map(one -> Choice.of(one.id(), words(one))).toList();
  }

  /** What one is called; empty for none, and the id of one that this version does not have. */
  public static String words(Playbook playbook, @Nullable String milestone) {
    return milestone == null
        ? ""
        : playbook.milestone(milestone).map(MilestoneChoices::words).orElse(milestone);
  }

  private static String words(Milestone one) {
    return msg("cooperation.milestone.named", Integer.toString(one.number()), one.brief());
  }
}
