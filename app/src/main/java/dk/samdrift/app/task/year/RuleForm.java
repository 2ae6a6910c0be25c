package dk.samdrift.app.task.year;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.store.NewId;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked about a rule of the year.
 *
 * @param values by the names of the fields
 */
record RuleForm(Map<String, String> values) {

  private static final int LONGEST_SOURCE = 300;
  private static final int MOST = 400;

  static RuleForm empty(LocalDate today) {
    return new RuleForm(Map.of("from", today.toString()));
  }

  static RuleForm typed(Map<String, String[]> parameters) {
    return new RuleForm(
        Stream.of("deadline", "amount", "unit", "from", "source")
            .collect(
                Collectors.toMap(
                    name -> name, name -> Parameters.first(parameters, name).strip())));
  }

  private String get(String name) {
    return values.getOrDefault(name, "");
  }

  Form form(String path) {
    List<Choice> deadlines =
        Arrays.stream(YearDeadline.values())
            .map(one -> Choice.of(one.name(), one.words()))
            .toList();
    List<Choice> units =
        Arrays.stream(YearRule.Unit.values())
            .map(one -> Choice.of(one.name(), one.words()))
            .toList();
    return Form.of(
            "year-rule",
            path + "/rules",
            msg("task.year.rule.save"),
            Field.select("deadline", msg("task.year.what"), deadlines),
            Field.number("amount", msg("task.year.amount"), ""),
            Field.radios("unit", msg("task.year.unit"), units),
            Field.date("from", msg("task.year.from")).hint(msg("task.year.from.hint")),
            Field.text("source", msg("task.year.source")).hint(msg("task.year.source.hint")))
        .filled(values)
        .cancelTo(path);
  }

  /** The form with what is wrong. */
  Form check(Form form, List<YearRule> all) {
    Form checked = form;
    if (deadline().isEmpty()) {
      checked = checked.wrong("deadline", msg("task.year.deadline.wrong"));
    }
    if (!get("amount").matches("[0-9]{1,3}") || Integer.parseInt(get("amount")) > MOST) {
      checked = checked.wrong("amount", msg("task.year.amount.wrong", MOST));
    }
    if (!YearRule.units().contains(get("unit"))) {
      checked = checked.wrong("unit", msg("task.year.unit.wrong"));
    }
    if (get("source").isEmpty() || get("source").length() > LONGEST_SOURCE) {
      checked = checked.wrong("source", msg("task.year.source.wrong", LONGEST_SOURCE));
    }
    Optional<LocalDate> from = Parameters.day(get("from"));
    if (from.isEmpty()) {
      return checked.wrong("from", msg("task.due.wrong"));
    }
    boolean isTaken =
        all.stream()
            .anyMatch(rule ->
                deadline().filter(rule.deadline()::equals).isPresent()
                    && from.get().equals(rule.from()));
    return isTaken ? checked.wrong("from", msg("task.year.from.taken")) : checked;
  }

  private Optional<YearDeadline> deadline() {
    return Arrays.stream(YearDeadline.values())
        .filter(one -> one.name().equals(get("deadline")))
        .findAny();
  }

  /** The rule, when the answers were found to be right. */
  YearRule rule() {
    return new YearRule(
        NewId.next(),
        deadline().orElseThrow(),
        Integer.parseInt(get("amount")),
        YearRule.Unit.valueOf(get("unit")),
        Parameters.day(get("from")).orElseThrow(),
        get("source"));
  }
}
