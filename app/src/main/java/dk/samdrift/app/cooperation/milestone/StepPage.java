package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.form.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a step is asked for.
 *
 * @param sentences what is to be known before
 * @param missing what the gate still asks for, with where it is mended
 * @param consequence what going on without leads to; empty, nothing is known
 * @param refusal why the visitor cannot; empty when the form is there
 * @param form none when the visitor cannot
 */
public record StepPage(
    Frame frame,
    List<String> sentences,
    List<Link> missing,
    String consequence,
    String refusal,
    @Nullable Form form) {}
