package dk.samdrift.app.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser sent. */
public final class Parameters {

  /** Cannot be seen, cannot be kept by the database, or turns the text around it. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\x00\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  private Parameters() {}

  /** The first value of a name, without what cannot be seen; empty when there is none. */
  public static String first(Map<String, String[]> parameters, String name) {
    String @Nullable [] values = parameters.get(name);
    return values == null || values.length == 0 || values[0] == null
        ? ""
        : UNSEEN.matcher(values[0]).replaceAll("");
  }

  /** The day that was typed or chosen; nothing when it is none that anybody means. */
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
