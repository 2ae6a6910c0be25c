package dk.samdrift.app.allocation.key;

import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.form.Form;
import java.util.List;

/**
 * A form about a version of a key, and what would come of it.
 *
 * @param decision the names of the fields that tell the decision
 * @param previews answers what would come of it
 */
public record KeyFormPage(
    Frame frame,
    Form form,
    List<KeyForm.Group> groups,
    List<String> decision,
    String previews,
    Preview preview) {}
