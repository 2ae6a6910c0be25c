package dk.samdrift.engine.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The Danish sentences of the problems, from {@code problems_da.properties}. */
public final class Sentences {

  private static final Properties TEXTS = load();

  private Sentences() {}

  /**
   * The sentence of a key with its values put in; {@link IllegalStateException} when there is none.
   */
  public static String of(String key, String... values) {
    String pattern = TEXTS.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("no sentence for " + key);
    }
    return new MessageFormat(pattern, Locale.ROOT).format(values);
  }

  private static Properties load() {
    Properties texts = new Properties();
    try (InputStream file = Sentences.class.getResourceAsStream("problems_da.properties")) {
      if (file == null) {
        throw new IllegalStateException("problems_da.properties is not in the program");
      }
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
