package dk.samdrift.app.allocation.figure;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Figure;
import dk.samdrift.app.allocation.Agreement.Resolution;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Decided;
import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.language.Figures;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked about a figure, and what was answered. */
record FigureForm(Map<String, String> values) {

  private static final int LONGEST = 100;
  private static final BigDecimal MOST = new BigDecimal("999999999999");

  private static final List<String> FIELDS =
      List.of("member", "measure", "other", "value", "from", "title", "decidedBy", "decidedOn");

  static FigureForm typed(Map<String, String[]> parameters) {
    Map<String, String> values = new HashMap<>();
    FIELDS.forEach(name -> values.put(name, Parameters.first(parameters, name).strip()));
    return new FigureForm(values);
  }

  static FigureForm begun(String member, String measure, LocalDate from) {
    return new FigureForm(Map.of("member", member, "measure", measure, "from", from.toString()));
  }

  static FigureForm of(Figure one, Resolution resolution) {
    return new FigureForm(
        Map.of(
            "member", one.member().toString(),
            "measure", one.measure(),
            "value", Figures.plain(one.value()),
            "from", one.from().toString(),
            "title", resolution.title(),
            "decidedBy", resolution.decidedBy(),
            "decidedOn", resolution.decidedOn().toString()));
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** What it measures: chosen, or named anew. */
  String measure() {
    return get("other").isEmpty() ? get("measure") : get("other");
  }

  Optional<LocalDate> from() {
    return Parameters.day(get("from"));
  }

  Form form(String action, String cancel, Agreement now, List<Member> members) {
    Stream<Field> fields =
        Stream.of(
            Field.select(
                "member",
                msg("allocation.figure.member"),
                members.stream().map(one -> Choice.of(one.id().toString(), one.name())).toList()),
            Field.select("measure", msg("allocation.figure.measure"), measures(now)).optional(),
            Field.text("other", msg("allocation.figure.other"))
                .hint(msg("allocation.figure.other.hint"))
                .optional(),
            Field.number("value", msg("allocation.figure.value"), ""),
            Field.date("from", msg("allocation.from")).hint(msg("allocation.figure.from.hint")));
    return Form.of(
            "figure",
            action,
            msg("allocation.figure.save"),
            Stream.concat(fields, Decided.fields().stream()).toArray(Field[]::new))
        .filled(values)
        .cancelTo(cancel);
  }

  static List<Choice> measures(Agreement now) {
    return Stream.concat(
            Arrays.stream(RegisterMeasure.values()).map(RegisterMeasure::code),
            now.figures().stream().map(Figure::measure).sorted())
        .distinct()
        .map(one -> Choice.of(one, RegisterMeasure.words(one)))
        .toList();
  }

  /**
   * The form with what is wrong.
   *
   * @param before the figure that is put right; none for a new one
   */
  Form check(Form form, Agreement now, List<Member> members, @Nullable Figure before) {
    Form checked = form;
    if (members.stream().noneMatch(one -> one.id().toString().equals(get("member")))) {
      checked = checked.wrong("member", msg("allocation.figure.member.wrong"));
    }
    boolean isKnown = measures(now).stream().anyMatch(one -> one.value().equals(get("measure")));
    if (get("other").isEmpty() && !isKnown) {
      checked = checked.wrong("measure", msg("allocation.figure.measure.wrong"));
    } else if (get("other").length() > LONGEST) {
      checked = checked.wrong("other", msg("allocation.figure.other.wrong"));
    }
    Optional<BigDecimal> value = Figures.parse(get("value"));
    if (value.isEmpty()) {
      checked = checked.wrong("value", msg("allocation.figure.value.wrong"));
    } else if (value.get().signum() < 0) {
      checked = checked.wrong("value", msg("allocation.figure.value.negative"));
    } else if (value.get().compareTo(MOST) > 0) {
      checked = checked.wrong("value", msg("allocation.figure.value.wrong"));
    }
    if (from().isEmpty()) {
      return checked.wrong("from", msg("allocation.from.wrong"));
    }
    boolean isTaken =
        now.figures().stream()
            .filter(one -> before == null || !one.identity().equals(before.identity()))
            .anyMatch(one ->
                one.member().toString().equals(get("member"))
                    && one.measure().equals(measure())
                    && one.from().equals(from().get()));
    return isTaken
        ? checked.wrong("from", msg("allocation.figure.taken", Formats.fullDay(from().get())))
        : checked;
  }

  Figure figure(List<Member> members, Resolution resolution) {
    Member member =
        members.stream()
            .filter(one -> one.id().toString().equals(get("member")))
            .findFirst()
            .orElseThrow();
    return new Figure(
        member.id(),
        measure(),
        from().orElseThrow(),
        Figures.parse(get("value")).orElseThrow(),
        resolution.id());
  }

  /** The query that names a figure. */
  static String query(Figure one) {
    return "?member="
        + one.member()
        + "&measure="
        + AgreementDesk.encoded(one.measure())
        + "&from="
        + one.from();
  }
}
