package dk.samdrift.app.ui.form;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form and what is known of its draft.
 *
 * @param mark is sent along; none, nothing is ever kept of the form
 * @param keepsAt is told what is typed, again and again; none, nothing is
 * @param notice says that the form holds what was typed earlier
 */
public record DraftedForm(
    Form form, @Nullable String mark, @Nullable String keepsAt, @Nullable Notice notice) {

  static DraftedForm resumed(
      Form form, Draft draft, String mark, @Nullable String keepsAt, String href) {
    Form resumed = form.resumed(draft);
    String moment = Formats.moment(draft.writtenAt());
    String sentence =
        resumed.action().equals(form.action())
            ? msg("ui.form.draft", moment)
            : msg("ui.form.draft.changed", moment);
    Action discard =
        new Action.Post(
            msg("ui.form.draft.discard"),
            href + "/discardings",
            Map.of(Drafting.MARK, mark),
            Action.Weight.PLAIN);
    Notice notice = new Notice(Tag.warn(msg("ui.form.draft.tag")), sentence, discard);
    return new DraftedForm(resumed, mark, keepsAt, notice);
  }
}
