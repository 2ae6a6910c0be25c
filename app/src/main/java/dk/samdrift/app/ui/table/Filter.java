package dk.samdrift.app.ui.table;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.form.Choice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * A choice above a table that leaves rows out.
 *
 * @param name of the parameter, which the query keeps as well when something is chosen
 * @param choices none when a day is chosen
 * @param value what is chosen; empty, all rows
 * @param isDay is a day chosen, as an ISO date, and not one of some choices?
 * @param fault what is wrong with what was asked for, in a sentence; empty, nothing
 */
public record Filter(
    String name, String label, List<Choice> choices, String value, boolean isDay, String fault) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  /** Takes nothing that is not offered. */
  public Filter {
    choices = List.copyOf(choices);
    String asked = value;
    boolean isOffered =
        isDay ? isDate(asked) : choices.stream().anyMatch(choice -> choice.value().equals(asked));
    value = isOffered ? asked : "";
  }

  /** One of some choices. */
  public Filter(String name, String label, List<Choice> choices, String value) {
    this(name, label, choices, value, false, "");
  }

  /** A day. */
  public static Filter day(String name, String label, String value) {
    String fault = value.isBlank() || isDate(value) ? "" : msg("ui.table.day.wrong");
    return new Filter(name, label, List.of(), value, true, fault);
  }

  /** The same with something wrong with it. */
  public Filter wrong(String sentence) {
    return new Filter(name, label, choices, value, isDay, sentence);
  }

  private static boolean isDate(String text) {
    try {
      int year = LocalDate.parse(text).getYear();
      return year >= FIRST_YEAR && year <= LAST_YEAR;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
