package dk.samdrift.app.allocation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.util.Map;

/** Something that was agreed is taken back: that rests on a decision too. */
public record Removal(Decided decided) {

  /** The field that is blamed when it cannot be taken back. */
  public static final String TITLE = "title";

  /** What was typed. */
  public static Removal typed(Map<String, String[]> parameters) {
    return new Removal(Decided.typed(parameters));
  }

  /** What is asked. */
  public static Form form(String action, String cancel) {
    return Form.of(
            "removal", action, msg("allocation.take-back"), Decided.fields().toArray(Field[]::new))
        .cancelTo(cancel);
  }

  /** The form with what is wrong. */
  public Form check(Form form) {
    return decided.check(form);
  }
}
