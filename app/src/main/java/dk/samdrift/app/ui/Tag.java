package dk.samdrift.app.ui;

import java.io.Serializable;

/** A state in one or two words; the colour only repeats them. */
public record Tag(Tone tone, String word) implements Serializable {

  /** Refuses a colour without a word. */
  public Tag {
    if (word.isBlank()) {
      throw new IllegalStateException("a tag without a word");
    }
  }

  /** Something is as it should be. */
  public static Tag good(String word) {
    return new Tag(Tone.GOOD, word);
  }

  /** Somebody should look. */
  public static Tag warn(String word) {
    return new Tag(Tone.WARN, word);
  }

  /** Something is wrong or in the way. */
  public static Tag bad(String word) {
    return new Tag(Tone.BAD, word);
  }

  /** A fact without judgement. */
  public static Tag neutral(String word) {
    return new Tag(Tone.NEUTRAL, word);
  }
}
