package dk.samdrift.app.ui.form;

/**
 * One line of the summary above a form.
 *
 * @param fieldId of the control it leads to; empty when it is about the whole form
 * @param sentence what is wrong and what to do
 */
public record FormError(String fieldId, String sentence) {}
