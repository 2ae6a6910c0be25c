package dk.samdrift.app.allocation.rule;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Covers;
import dk.samdrift.app.allocation.Agreement.Resolution;
import dk.samdrift.app.allocation.Agreement.Rule;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Decided;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked about a rule, and what was answered. */
record RuleForm(Map<String, String> values) {

  private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Za-zÆØÅæøå.-]{0,99}\\*?");

  private static final List<String> FIELDS =
      List.of("account", "key", "fallback", "covers", "from", "title", "decidedBy", "decidedOn");

  static RuleForm typed(Map<String, String[]> parameters) {
    Map<String, String> values = new HashMap<>();
    FIELDS.forEach(name -> values.put(name, Parameters.first(parameters, name).strip()));
    return new RuleForm(values);
  }

  static RuleForm begun(String account, LocalDate from) {
    return new RuleForm(
        Map.of("account", account, "covers", Covers.DAY.name(), "from", from.toString()));
  }

  static RuleForm of(Rule rule, Resolution resolution) {
    return new RuleForm(
        Map.of(
            "account", rule.account(),
            "key", rule.key(),
            "fallback", Objects.requireNonNullElse(rule.fallback(), ""),
            "covers", rule.covers().name(),
            "from", rule.from().toString(),
            "title", resolution.title(),
            "decidedBy", resolution.decidedBy(),
            "decidedOn", resolution.decidedOn().toString()));
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  Form form(String action, String cancel, Agreement now) {
    List<Choice> keys = keys(now);
    Stream<Field> fields =
        Stream.of(
            Field.text("account", msg("allocation.rule.account"))
                .hint(msg("allocation.rule.account.hint")),
            Field.select(
                    "key",
                    msg("allocation.rule.key"),
                    Stream.concat(
                            keys.stream(),
                            Stream.of(Choice.of(Rule.DIRECT, msg("allocation.rule.direct"))))
                        .toList())
                .hint(msg("allocation.rule.key.hint")),
            Field.select("fallback", msg("allocation.rule.fallback"), keys)
                .hint(msg("allocation.rule.fallback.hint"))
                .optional(),
            Field.select(
                    "covers",
                    msg("allocation.rule.covers"),
                    Arrays.stream(Covers.values())
                        .map(one -> Choice.of(one.name(), msg("allocation.covers." + one)))
                        .toList())
                .hint(msg("allocation.rule.covers.hint")),
            Field.date("from", msg("allocation.from")));
    return Form.of(
            "rule",
            action,
            msg("allocation.rule.save"),
            Stream.concat(fields, Decided.fields().stream()).toArray(Field[]::new))
        .filled(values)
        .cancelTo(cancel);
  }

  private static List<Choice> keys(Agreement now) {
    return now.keys().stream()
        .map(Agreement.Key::key)
        .distinct()
        .sorted()
        .map(one -> Choice.of(one, one))
        .toList();
  }

  Optional<LocalDate> from() {
    return Parameters.day(get("from"));
  }

  /**
   * The form with what is wrong.
   *
   * @param before the rule that is put right; none for a new one
   */
  Form check(Form form, Agreement now, @Nullable Rule before) {
    Form checked = account(form);
    if (from().isEmpty()) {
      checked = checked.wrong("from", msg("allocation.from.wrong"));
    } else if (isTaken(now, before)) {
      checked =
          checked.wrong(
              "from", msg("allocation.rule.taken", get("account"), Formats.fullDay(from().get())));
    }
    boolean isDirect = get("key").equals(Rule.DIRECT);
    if (!isDirect) {
      checked = key(checked, "key", now, "allocation.rule.key.wrong");
    }
    if (!get("fallback").isEmpty()) {
      checked = key(checked, "fallback", now, "allocation.rule.fallback.wrong");
      if (isDirect || get("fallback").equals(get("key"))) {
        checked = checked.wrong("fallback", msg("allocation.rule.fallback.needless"));
      }
    }
    boolean isCovering =
        Arrays.stream(Covers.values()).anyMatch(one -> one.name().equals(get("covers")));
    return isCovering ? checked : checked.wrong("covers", msg("allocation.rule.covers.wrong"));
  }

  private Form account(Form form) {
    String account = get("account");
    if (account.endsWith(".") || account.endsWith(".*")) {
      return form.wrong("account", msg("allocation.rule.account.dot", account));
    }
    return account.isEmpty() || !ACCOUNT.matcher(account).matches()
        ? form.wrong("account", msg("allocation.rule.account.wrong"))
        : form;
  }

  private boolean isTaken(Agreement now, @Nullable Rule before) {
    return now.rules().stream()
        .filter(one -> before == null || !one.identity().equals(before.identity()))
        .anyMatch(
            one -> one.account().equals(get("account")) && one.from().equals(from().orElse(null)));
  }

  private Form key(Form form, String field, Agreement now, String sentence) {
    Optional<LocalDate> begins = AgreementDesk.begins(now, get(field));
    if (begins.isEmpty()) {
      return form.wrong(field, msg(sentence));
    }
    return from().isPresent() && from().get().isBefore(begins.get())
        ? form.wrong(
            field, msg("allocation.rule.key.later", get(field), Formats.fullDay(begins.get())))
        : form;
  }

  Rule rule(Resolution resolution) {
    return new Rule(
        get("account"),
        from().orElseThrow(),
        get("key"),
        get("fallback").isEmpty() ? null : get("fallback"),
        Covers.valueOf(get("covers")),
        resolution.id());
  }
}
