package dk.samdrift.app.cooperation.risk;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Tag;
import java.util.Locale;

/** How much a risk weighs: likelihood times consequence, each from 1 to 5. */
enum RiskLevel {
  LOW,
  MEDIUM,
  HIGH;

  /** The largest value on both axes. */
  static final int MOST = 5;

  private static final int MEDIUM_FROM = 5;
  private static final int HIGH_FROM = 15;

  static RiskLevel of(int score) {
    if (score < MEDIUM_FROM) {
      return LOW;
    }
    return score < HIGH_FROM ? MEDIUM : HIGH;
  }

  /** What users call it. */
  String words() {
    return msg("cooperation.risk.level." + name());
  }

  /** The class in the style sheet. */
  String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  Tag tag(int score) {
    String words = msg("cooperation.risk.score", Integer.toString(score), words());
    return switch (this) {
      case LOW -> Tag.good(words);
      case MEDIUM -> Tag.warn(words);
      case HIGH -> Tag.bad(words);
    };
  }

  /** A value of an axis in a word: 4 (stor). */
  static String word(int value) {
    return msg("cooperation.risk.scale." + value);
  }
}
