package dk.samdrift.app.organisation.succession;

import static dk.samdrift.app.language.Messages.msg;

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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new estate made out of a part of another one, as it was typed, by the names of the fields. */
record SplitForm(Map<String, String> values) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CODE = 40;

  static SplitForm typed(Map<String, String[]> parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String field : List.of("name", "code", "day")) {
      values.put(field, Parameters.first(parameters, field).strip());
    }
    for (Measure measure : Measure.values()) {
      values.put(measure.field(), Parameters.first(parameters, measure.field()).strip());
    }
    return new SplitForm(values);
  }

  /**
   * The form.
   *
   * @param known what was ever known about the estate, at its latest; only that can go along
   */
  Form form(String page, int version, Map<Measure, Measured> known) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("name", msg("organisation.split.name")).autocomplete("off"));
    fields.add(Field.text("code", msg("organisation.split.code")).autocomplete("off"));
    fields.add(
        Field.date("day", msg("organisation.split.day")).hint(msg("organisation.split.day.hint")));
    known.values().forEach(one -> fields.add(field(one)));
    return Form.of(
            "split",
            page + "/splits?version=" + version,
            msg("organisation.split.do"),
            fields.toArray(Field[]::new))
        .filled(values)
        .cancelTo(page);
  }

  private static Field field(Measured now) {
    Measure measure = now.measure();
    String label = msg("organisation.split.measure", measure.words());
    if (measure.kind() == Measure.Kind.AREAS) {
      return Field.of(measure.field(), label, new FieldKind.TextArea(2, 2000))
          .hint(msg("organisation.split.areas", now.amount().typed()))
          .optional();
    }
    return Field.number(measure.field(), label, measure.unit())
        .hint(msg("organisation.split.of", now.withUnit()))
        .optional();
  }

  /**
   * The form with what is wrong.
   *
   * @param onDay what the estate measures on the day of the split
   */
  Form check(Form form, Member estate, Map<Measure, Measured> onDay, boolean isTaken) {
    Form checked = form;
    if (get("name").isEmpty() || get("name").length() > LONGEST_NAME) {
      checked = checked.wrong("name", msg("organisation.estate.name.wrong"));
    } else if (get("name").equalsIgnoreCase(estate.name())) {
      checked = checked.wrong("name", msg("organisation.split.name.same"));
    }
    if (get("code").isEmpty() || get("code").length() > LONGEST_CODE) {
      checked = checked.wrong("code", msg("organisation.estate.code.wrong"));
    } else if (isTaken) {
      checked = checked.wrong("code", msg("organisation.estate.code.taken"));
    }
    if (day().isEmpty()) {
      checked = checked.wrong("day", msg("organisation.term.day.wrong"));
    } else if (estate.isClosed(day().get())) {
      checked = checked.wrong("day", msg("organisation.succession.closed", estate.name()));
    }
    return figures(checked, onDay);
  }

  private Form figures(Form form, Map<Measure, Measured> onDay) {
    Form checked = form;
    for (Measure measure : Measure.values()) {
      String text = get(measure.field());
      boolean isAsked =
          form.fields().stream().anyMatch(field -> field.name().equals(measure.field()));
      if (text.isEmpty() || !isAsked) {
        continue;
      }
      Optional<Amount> moved = Amount.parse(measure, text);
      Measured has = onDay.get(measure);
      if (moved.isEmpty()) {
        checked =
            checked.wrong(measure.field(), msg("organisation.measure.wrong." + measure.kind()));
      } else if (has == null || has.amount().minus(moved.get()).isEmpty()) {
        checked = checked.wrong(measure.field(), tooMuch(measure, has));
      }
    }
    return checked;
  }

  private static String tooMuch(Measure measure, @Nullable Measured has) {
    if (has == null) {
      return msg("organisation.split.nothing");
    }
    return measure.kind() == Measure.Kind.AREAS
        ? msg("organisation.split.areas.wrong", has.amount().typed())
        : msg("organisation.split.too-much", has.withUnit());
  }

  /** What goes with the new estate, when all was found to be right. */
  Map<Measure, Amount> moved(Set<Measure> known) {
    Map<Measure, Amount> moved = new EnumMap<>(Measure.class);
    for (Measure measure : known) {
      Amount.parse(measure, get(measure.field())).ifPresent(amount -> moved.put(measure, amount));
    }
    return moved;
  }

  Optional<LocalDate> day() {
    return Parameters.day(get("day"));
  }

  String get(String field) {
    return Objects.requireNonNullElse(values.get(field), "");
  }
}
