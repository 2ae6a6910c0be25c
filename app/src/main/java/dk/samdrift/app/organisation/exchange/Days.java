package dk.samdrift.app.organisation.exchange;

import dk.samdrift.app.ui.Parameters;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in cells: 31-12-2026, as Danish spreadsheets show them, and 2026-12-31. */
final class Days {

  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("dd-MM-uuuu");
  private static final Pattern DANISH =
      Pattern.compile("([0-9]{1,2})[-./] ?([0-9]{1,2})[-./] ?([0-9]{4})");

  private Days() {}

  static String words(LocalDate day) {
    return WORDS.format(day);
  }

  /** The day; nothing when it is none that anybody means. */
  static Optional<LocalDate> parse(String text) {
    Matcher danish = DANISH.matcher(text);
    return danish.matches()
        ? Parameters.day(danish.group(3) + '-' + two(danish.group(2)) + '-' + two(danish.group(1)))
        : Parameters.day(text);
  }

  private static String two(String digits) {
    return digits.length() == 1 ? '0' + digits : digits;
  }
}
