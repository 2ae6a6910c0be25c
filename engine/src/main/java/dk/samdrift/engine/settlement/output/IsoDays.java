package dk.samdrift.engine.settlement.output;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Days as ISO dates; the few on which segments begin and end are asked for again and again. */
final class IsoDays {

  private final Map<Integer, String> known = new HashMap<>();

  /** The date of a day since 1970. */
  String iso(int day) {
    return known.computeIfAbsent(day, each -> LocalDate.ofEpochDay(each).toString());
  }
}
