package dk.samdrift.app.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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

  private static final String COMPILED = "classpath*:messages/";
  private static final String FILES = "*_da.properties";

  private static volatile Sentences sentences = Sentences.in(COMPILED);

  /** All of them, and those that were asked for, ready to be filled in. */
  private record Sentences(Map<String, String> patterns, Map<String, MessageFormat> formats) {
    static Sentences in(String place) {
      return new Sentences(read(place + FILES), new ConcurrentHashMap<>());
    }
  }

  private Messages() {}

  /**
   * A sentence.
   *
   * @throws IllegalStateException when there is none of this key
   */
  public static String msg(String key, Object... values) {
    Sentences now = sentences;
    MessageFormat format =
        now.formats.computeIfAbsent(key, wanted -> parse(wanted, now.patterns.get(wanted)));
    return ((MessageFormat) format.clone()).format(values);
  }

  /** Is there a sentence of this key? */
  public static boolean has(String key) {
    return sentences.patterns.containsKey(key);
  }

  /** The keys of all sentences. */
  public static Set<String> keys() {
    return sentences.patterns.keySet();
  }

  /** Takes the sentences from a folder from now on, as they stand there now: in development. */
  public static void readFrom(Path folder) {
    sentences = Sentences.in(folder.toUri().toString());
  }

  private static MessageFormat parse(String key, @Nullable String pattern) {
    if (pattern == null) {
      throw new IllegalStateException("no message " + key);
    }
    return new MessageFormat(pattern, DANISH);
  }

  private static Map<String, String> read(String files) {
    Map<String, String> patterns = new TreeMap<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          read.load(reader);
        }
        read.forEach((key, pattern) -> {
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
