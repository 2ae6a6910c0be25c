package dk.samdrift.app.allocation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement.Resolution;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The decision that a change rests on, as it was typed.
 *
 * @param on an ISO day
 */
public record Decided(String title, String by, String on) {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_BY = 200;

  /** The names of the fields. */
  public static final List<String> FIELDS = List.of("title", "decidedBy", "decidedOn");

  /** What is asked. */
  public static List<Field> fields() {
    return List.of(
        Field.text("title", msg("allocation.decision.title"))
            .hint(msg("allocation.decision.title.hint")),
        Field.text("decidedBy", msg("allocation.decision.by"))
            .hint(msg("allocation.decision.by.hint")),
        Field.date("decidedOn", msg("allocation.decision.on")));
  }

  /** What was typed. */
  public static Decided typed(Map<String, String[]> parameters) {
    return new Decided(
        Parameters.first(parameters, "title").strip(),
        Parameters.first(parameters, "decidedBy").strip(),
        Parameters.first(parameters, "decidedOn"));
  }

  /** The form with what is wrong. */
  public Form check(Form form) {
    Form checked = form;
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      checked = checked.wrong("title", msg("allocation.decision.title.wrong"));
    }
    if (by.isEmpty() || by.length() > LONGEST_BY) {
      checked = checked.wrong("decidedBy", msg("allocation.decision.by.wrong"));
    }
    return Parameters.day(on).isEmpty()
        ? checked.wrong("decidedOn", msg("allocation.decision.on.wrong"))
        : checked;
  }

  /** The decision, also of what is not typed yet. */
  public Resolution resolution(Insider insider, Instant now) {
    LocalDate day = Parameters.day(on).orElse(LocalDate.EPOCH);
    return new Resolution(NewId.next(), title, by, day, insider.name(), now);
  }

  /** A decision in words. */
  public static String words(Resolution one) {
    return msg(
        "allocation.decision.words",
        one.title(),
        one.decidedBy(),
        Formats.dayWithYear(one.decidedOn()));
  }

  /** Who wrote it down, and when. */
  public static String writtenDown(Resolution one) {
    return msg(
        "allocation.decision.written",
        one.personName(),
        Formats.dayWithYear(one.at().atZone(Formats.COPENHAGEN).toLocalDate()));
  }
}
