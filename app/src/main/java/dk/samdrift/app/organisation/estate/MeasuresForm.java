package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Member;
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
 * Figures about an estate from a day on, as they were typed. What stays empty is not changed.
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

  /** One figure, to be mended. */
  static MeasuresForm of(Measured mended) {
    return new MeasuresForm(
        mended.from().toString(), Map.of(mended.measure().field(), typed(mended)));
  }

  /** Before anything was typed. */
  static MeasuresForm empty() {
    return new MeasuresForm("", Map.of());
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
   * @param about the figure that it was opened to mend; empty for new figures
   * @param now what is in force, to be seen beside the fields
   */
  Form form(String path, int version, String about, Map<Measure, Measured> now) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Field.date("from", msg("organisation.measures.from"))
            .hint(msg("organisation.measures.from.hint")));
    for (Measure measure : Measure.values()) {
      fields.add(field(measure, now.get(measure)));
    }
    return Form.of(
            about.isEmpty() ? "measures" : "measures-" + about,
            path + "?version=" + version + "&about=" + about,
            msg("organisation.measures.save"),
            fields.toArray(Field[]::new))
        .filled(values())
        .cancelTo(path);
  }

  private static Field field(Measure measure, @Nullable Measured now) {
    String seen =
        now == null
            ? ""
            : msg("organisation.measures.seen", typed(now), Formats.fullDay(now.from()));
    if (measure.kind() == Measure.Kind.AREAS) {
      return Field.of(measure.field(), measure.words(), new FieldKind.TextArea(2, 2000))
          .hint((msg("organisation.measure.BUSINESS.hint") + " " + seen).strip())
          .optional();
    }
    return Field.number(measure.field(), measure.words(), measure.unit()).hint(seen).optional();
  }

  /** The form with what is wrong. */
  Form check(Form form, Member estate) {
    Form checked = form;
    if (day().isEmpty()) {
      checked = checked.wrong("from", msg("organisation.measures.from.wrong"));
    } else if (estate.isClosed(day().get())) {
      checked = checked.wrong("from", msg("organisation.succession.closed", estate.name()));
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

  /** The figures that were typed, when all was found to be right. */
  List<Measured> measured() {
    LocalDate day = day().orElseThrow();
    List<Measured> measured = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Amount.parse(measure, figures.getOrDefault(measure.field(), ""))
          .ifPresent(amount -> measured.add(new Measured(measure, day, amount)));
    }
    return measured;
  }

  /** The same answers, but with what is saved where something is: for whoever was too late. */
  Map<String, String> valuesOver(List<Measured> saved) {
    Map<String, String> values = new LinkedHashMap<>(values());
    saved.forEach(one -> values.put(one.measure().field(), typed(one)));
    return values;
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
