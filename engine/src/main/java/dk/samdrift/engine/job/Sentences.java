package dk.samdrift.engine.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/** The Danish sentences of the problems, from {@code problems_da.properties}. */
public final class Sentences {

  private static final Properties TEXTS = load();

  private Sentences() {}

  /**
   * Words that are made for a sentence already and are put in as they are.
   *
   * @param text without anything that cannot be seen
   */
  public record Words(String text) {

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * The sentence of a key with its values put in; {@link IllegalStateException} when there is none.
   * A value that is no {@link Words} is a text of the input, of which an {@link Excerpt} is shown.
   */
  public static String of(String key, Object... values) {
    String pattern = TEXTS.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("no sentence for " + key);
    }
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = values[i] instanceof Words words ? words.text() : Excerpt.of(values[i].toString());
    }
    return new MessageFormat(pattern, Locale.ROOT).format(shown);
  }

  /** A part of a sentence, to be put into another. */
  public static Words words(String key, Object... values) {
    return new Words(of(key, values));
  }

  /** Texts of the input, one after the other. */
  public static Words list(Collection<String> texts) {
    return new Words(texts.stream().map(Excerpt::of).collect(Collectors.joining(", ")));
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
