package dk.samdrift.app.cooperation.mandate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Mandate;
import dk.samdrift.app.language.Figures;
import dk.samdrift.app.organisation.reach.Reach.Colleague;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is to lead a project and on what terms, as it was typed.
 *
 * @param leader an id
 * @param from an ISO date
 */
public record MandateForm(String leader, String from, String hours, String terms) {

  private static final int LONGEST_TEXT = 4000;
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);

  /** What was typed; the form of a new cooperation has the same fields. */
  public static MandateForm typed(Map<String, String[]> parameters) {
    return new MandateForm(
        Parameters.first(parameters, "leader"),
        Parameters.first(parameters, "from").strip(),
        Parameters.first(parameters, "hours").strip(),
        Parameters.first(parameters, "terms").strip());
  }

  /** As it stands today; empty where nobody leads. */
  static MandateForm of(@Nullable Mandate now, LocalDate today) {
    if (now == null) {
      return new MandateForm("", today.toString(), "", "");
    }
    BigDecimal hours = now.hoursWeek();
    return new MandateForm(
        now.person().toString(),
        today.toString(),
        hours == null ? "" : Figures.plain(hours),
        now.terms());
  }

  Form form(String path, List<Colleague> leaders) {
    return Form.of(
            "mandate",
            path + "/mandate",
            msg("cooperation.mandate.do"),
            leader(leaders),
            Field.date("from", msg("cooperation.mandate.from"))
                .hint(msg("cooperation.mandate.from.hint")),
            hoursField(),
            termsField())
        .filled(Map.of("leader", leader, "from", from, "hours", hours, "terms", terms))
        .cancelTo(path);
  }

  /** Who it is to be. */
  public static Field leader(List<Colleague> leaders) {
    List<Choice> choices =
        leaders.stream().map(one -> Choice.of(one.person().toString(), one.name())).toList();
    return Field.select("leader", msg("cooperation.start.leader"), choices)
        .hint(msg("cooperation.start.leader.hint"));
  }

  /** The time allotted. */
  public static Field hoursField() {
    String unit = msg("cooperation.start.hours.unit");
    return Field.number("hours", msg("cooperation.start.hours"), unit)
        .hint(msg("cooperation.start.hours.hint"))
        .optional();
  }

  /** The terms. */
  public static Field termsField() {
    return Field.of(
            "terms", msg("cooperation.start.terms"), new FieldKind.TextArea(4, LONGEST_TEXT))
        .hint(msg("cooperation.start.terms.hint"))
        .optional();
  }

  /** What is wrong with hours and terms. */
  public Form checkTerms(Form form) {
    Form checked = form;
    if (!hours.isEmpty() && hoursWeek().isEmpty()) {
      checked = checked.wrong("hours", msg("cooperation.start.hours.wrong"));
    }
    return terms.length() > LONGEST_TEXT
        ? checked.wrong("terms", msg("cooperation.start.text.long"))
        : checked;
  }

  Form check(Form form, List<Colleague> leaders, LocalDate today) {
    Form checked = checkTerms(form);
    if (chosen(leaders).isEmpty()) {
      checked = checked.wrong("leader", msg("cooperation.start.leader.wrong"));
    }
    Optional<LocalDate> day = day();
    return day.isEmpty() || day.get().isBefore(today)
        ? checked.wrong("from", msg("cooperation.mandate.from.wrong"))
        : checked;
  }

  /** The person, when it is one of the list. */
  public Optional<Colleague> chosen(List<Colleague> leaders) {
    return leaders.stream().filter(one -> one.person().toString().equals(leader)).findAny();
  }

  /** Hours a week with at most one decimal; none when it is no such figure. */
  public Optional<BigDecimal> hoursWeek() {
    return Figures.parse(hours)
        .filter(one -> one.signum() >= 0 && one.compareTo(MOST_HOURS) <= 0)
        .filter(one -> one.stripTrailingZeros().scale() <= 1);
  }

  Optional<LocalDate> day() {
    return Parameters.day(from);
  }
}
