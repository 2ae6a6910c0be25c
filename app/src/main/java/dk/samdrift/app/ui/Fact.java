package dk.samdrift.app.ui;

import org.jspecify.annotations.Nullable;

/**
 * One line of a list of facts.
 *
 * @param name what it is
 * @param value what it is here
 * @param change leads to where it is changed
 */
public record Fact(String name, String value, @Nullable Link change) {

  /** A fact that is not changed from here. */
  public static Fact of(String name, String value) {
    return new Fact(name, value, null);
  }
}
