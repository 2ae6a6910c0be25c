package dk.samdrift.app.ui.form;

import org.jspecify.annotations.Nullable;

/** One of the answers to choose from. */
public record Choice(String value, String label, @Nullable String hint) {

  /** An answer that explains itself. */
  public static Choice of(String value, String label) {
    return new Choice(value, label, null);
  }
}
