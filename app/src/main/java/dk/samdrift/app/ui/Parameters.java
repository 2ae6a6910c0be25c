package dk.samdrift.app.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser sent. */
public final class Parameters {

  private Parameters() {}

  /** The first value of a name; empty when there is none. */
  public static String first(Map<String, String[]> parameters, String name) {
    String @Nullable [] values = parameters.get(name);
    return values == null || values.length == 0 || values[0] == null ? "" : values[0];
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
