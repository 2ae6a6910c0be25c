package dk.samdrift.cli.text;

import dk.samdrift.engine.job.Excerpt;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Danish sentences of the commands, from {@code cli_da.properties}. */
public final class Messages {

  private static final Locale DANISH = Locale.of("da");

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("dk.samdrift.cli.cli_da", Locale.ROOT);

  private Messages() {}

  /** The sentence of a key with its values put in, all of whose characters can be seen. */
  public static String of(String key, Object... values) {
    Object[] visible = values.clone();
    for (int i = 0; i < visible.length; i++) {
      if (visible[i] instanceof String text) {
        visible[i] = Excerpt.visible(text);
      }
    }
    return new MessageFormat(TEXTS.getString(key), DANISH).format(visible);
  }

  /** Is there a sentence of this key? */
  public static boolean has(String key) {
    return TEXTS.containsKey(key);
  }

  /** Says a sentence on the error stream. */
  public static void err(String key, Object... values) {
    System.err.println(of(key, values));
  }
}
