package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.form.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a text is written.
 *
 * @param guidance what the playbook says of it
 * @param resent what saving leads to for what was handed in; empty, nothing
 * @param theirs what somebody else saved meanwhile
 * @param comparison from theirs to what was typed
 */
public record PaperTextPage(
    Frame frame,
    String guidance,
    String resent,
    Form form,
    @Nullable Paper theirs,
    @Nullable Comparison comparison) {

  static String resent(List<Paper> versions) {
    return versions.isEmpty() || versions.getFirst().sent() == null
        ? ""
        : msg("cooperation.paper.resent", Integer.toString(versions.getFirst().number()));
  }
}
