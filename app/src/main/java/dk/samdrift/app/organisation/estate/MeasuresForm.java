package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.measure.Amount;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures about an estate from a day on, as they were typed. What stays empty, or as it was shown,
 * is not changed.
 *
 * @param from an ISO date
 * @param figures by the names of their fields
 */
record MeasuresForm(String from, Map<String, String> figures) {

  static MeasuresForm typed(Map<String, String[]> parameters) {
    Map<String, String> figures = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      figures.put(measure.field(), Parameters.first(parameters, measure.field()).strip());
    }
    return new MeasuresForm(Parameters.first(parameters, "from").strip(), figures);
  }

  /** What is in force, to be changed from a day on. */
  static MeasuresForm of(Map<Measure, Measured> shown, String from) {
    Map<String, String> figures = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      Measured now = shown.get(measure);
      figures.put(measure.field(), now == null ? "" : typed(now));
    }
    return new MeasuresForm(from, figures);
  }

  /** As it is written in the field. */
  private static String typed(Measured now) {
    return now.amount().parts().isEmpty() ? now.figure() : now.amount().typed();
  }

  /** The values by the names of their fields. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>(figures);
    values.put("from", from);
    return values;
  }

  /**
   * The form.
   *
   * @param shown the day whose figures it began with
   */
  Form form(String path, int version, LocalDate shown) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Field.date("from", msg("organisation.measures.from"))
            .hint(msg("organisation.measures.from.hint")));
    for (Measure measure : Measure.values()) {
      fields.add(field(measure));
    }
    return Form.of(
            "measures",
            path + "?version=" + version + "&shown=" + shown,
            msg("organisation.measures.save"),
            fields.toArray(Field[]::new))
        .filled(values())
        .cancelTo(path);
  }

  private static Field field(Measure measure) {
    if (measure.kind() == Measure.Kind.AREAS) {
      return Field.of(measure.field(), measure.words(), new FieldKind.TextArea(2, 2000))
          .hint(msg("organisation.measure.BUSINESS.hint"))
          .optional();
    }
    return Field.number(measure.field(), measure.words(), measure.unit()).optional();
  }

  /** The form with what is wrong. */
  Form check(Form form) {
    Form checked = form;
    if (day().isEmpty()) {
      checked = checked.wrong("from", msg("organisation.measures.from.wrong"));
    }
    for (Measure measure : Measure.values()) {
      String text = figures.getOrDefault(measure.field(), "");
      if (!text.isEmpty() && Amount.parse(measure, text).isEmpty()) {
        checked =
            checked.wrong(measure.field(), msg("organisation.measure.wrong." + measure.kind()));
      }
    }
    return checked;
  }

  /** The first day, when it was found to be right. */
  Optional<LocalDate> day() {
    return Parameters.day(from);
  }

  /** What is to be put in force, when all was found to be right. */
  List<Measured> changes(Map<Measure, Measured> shown) {
    LocalDate day = day().orElseThrow();
    List<Measured> changes = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Amount.parse(measure, figures.getOrDefault(measure.field(), ""))
          .filter(amount -> isOther(amount, shown.get(measure)))
          .ifPresent(amount -> changes.add(new Measured(measure, day, amount)));
    }
    return changes;
  }

  private static boolean isOther(Amount typed, @Nullable Measured shown) {
    return shown == null || !shown.amount().equalsFigure(typed);
  }

  /** For the history: the figures, and from when. */
  static String words(List<Measured> changes) {
    List<String> words = changes.stream().map(Measured::words).toList();
    return String.join(", ", words);
  }

  /** The first day in words. */
  static String since(List<Measured> changes) {
    return Formats.fullDay(changes.getFirst().from());
  }
}
