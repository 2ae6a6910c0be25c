package dk.samdrift.app.language;

import java.io.Serial;
import java.util.List;

/**
 * What is asked for is against a rule or cannot be done now. Nobody catches it on the way; it
 * becomes one Danish sentence that says what to do.
 */
public final class Refused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<Object> values;

  /**
   * Refuses.
   *
   * @param key of the sentence in the messages
   * @param values that the sentence mentions, as users are to read them
   */
  public Refused(String key, Object... values) {
    super(Messages.msg(key, values));
    this.key = key;
    this.values = List.of(values);
  }

  /** The key of the sentence. */
  public String key() {
    return key;
  }

  /** What the sentence mentions. */
  public List<Object> values() {
    return values;
  }

  /** The sentence. */
  public String sentence() {
    return Messages.msg(key, values.toArray());
  }
}
