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

  /** Nobody plans or remembers further than from this year. */
  public static final int FIRST_YEAR = 1900;

  /** To this one: a later year is a slip of the finger. */
  public static final int LAST_YEAR = 2099;

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
          .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
