package dk.samdrift.app.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every sentence of the program by its key, one file per room. A sentence is a {@link
 * MessageFormat} pattern: {@code {0}} is the first value, and {@code {0,choice,...}} tells one from
 * many. Values are texts that are ready to be read, but for the numbers of a choice.
 */
public final class Messages {

  /** How Danes write. */
  public static final Locale DANISH = Locale.of("da", "DK");

  private static final Map<String, String> PATTERNS = read();
  private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

  private Messages() {}

  /**
   * A sentence.
   *
   * @throws IllegalStateException when there is none of this key
   */
  public static String msg(String key, Object... values) {
    MessageFormat format = FORMATS.computeIfAbsent(key, Messages::parse);
    return ((MessageFormat) format.clone()).format(values);
  }

  /** Is there a sentence of this key? */
  public static boolean has(String key) {
    return PATTERNS.containsKey(key);
  }

  /** The keys of all sentences. */
  public static Set<String> keys() {
    return PATTERNS.keySet();
  }

  private static MessageFormat parse(String key) {
    String pattern = PATTERNS.get(key);
    if (pattern == null) {
      throw new IllegalStateException("no message " + key);
    }
    return new MessageFormat(pattern, DANISH);
  }

  private static Map<String, String> read() {
    Map<String, String> patterns = new TreeMap<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*_da.properties")) {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          sentences.load(reader);
        }
        sentences.forEach((key, pattern) -> {
          if (patterns.put((String) key, (String) pattern) != null) {
            throw new IllegalStateException("two messages " + key);
          }
        });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(patterns);
  }
}
