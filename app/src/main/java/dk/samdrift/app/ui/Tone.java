package dk.samdrift.app.ui;

import java.util.Locale;

/** How something stands. A tone is never shown without a word. */
public enum Tone {
  /** As it should be. */
  GOOD,
  /** Somebody should look. */
  WARN,
  /** Wrong, or in the way. */
  BAD,
  /** Neither. */
  NEUTRAL;

  /** The class in the style sheet. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
