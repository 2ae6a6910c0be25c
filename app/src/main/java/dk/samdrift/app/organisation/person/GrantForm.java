package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Grant;
import dk.samdrift.app.organisation.Levels.Level;
import dk.samdrift.app.organisation.Period;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.RoleGrant;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The role that is to be given to a person, as it was typed.
 *
 * @param from an ISO date
 * @param to an ISO date; empty while no end is known
 */
record GrantForm(String role, String scope, String from, String to) {

  static GrantForm empty(LocalDate today) {
    return new GrantForm("", "", today.toString(), "");
  }

  /** What was typed; a day that is not there is today. */
  static GrantForm typed(Map<String, String[]> parameters, LocalDate today) {
    String from = Parameters.first(parameters, "from").strip();
    return new GrantForm(
        Parameters.first(parameters, "role"),
        Parameters.first(parameters, "scope"),
        parameters.containsKey("from") ? from : today.toString(),
        Parameters.first(parameters, "to").strip());
  }

  Form form(String path, List<Level> levels) {
    List<Choice> roles =
        Arrays.stream(Role.values())
            .map(one -> Choice.of(one.name(), one.words()))
            .sorted(Comparator.comparing(Choice::label))
            .toList();
    List<Choice> scopes =
        levels.stream().map(level -> Choice.of(level.value(), level.name())).toList();
    return Form.of(
        "give",
        path + "/grants",
        msg("organisation.grant.give"),
        Field.select("role", msg("organisation.grant.role"), roles).value(role),
        Field.select("scope", msg("organisation.grant.where"), scopes).value(scope),
        Field.date("from", msg("organisation.grant.from")).value(from),
        Field.date("to", msg("organisation.grant.to"))
            .hint(msg("organisation.grant.to.hint"))
            .value(to)
            .optional());
  }

  /** The form with what is wrong. */
  Form check(Form form, List<Level> levels, List<RoleGrant> given, LocalDate today) {
    Form checked = checkWhat(form, levels);
    Optional<LocalDate> first = Parameters.day(from);
    Optional<LocalDate> last = Parameters.day(to);
    if (first.isEmpty() || first.get().isBefore(today)) {
      checked = checked.wrong("from", msg("organisation.grant.from.wrong"));
    }
    if (!to.isEmpty() && last.isEmpty()) {
      checked = checked.wrong("to", msg("organisation.grant.to.wrong"));
    } else if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      checked = checked.wrong("to", msg("organisation.grant.to.before"));
    }
    return checked.errors().isEmpty() ? checkFree(checked, levels, given) : checked;
  }

  private Form checkWhat(Form form, List<Level> levels) {
    Form checked = form;
    Optional<Role> wanted = roleOrNone();
    Optional<Level> where = level(levels);
    if (wanted.isEmpty()) {
      checked = checked.wrong("role", msg("organisation.grant.no-role"));
    }
    if (where.isEmpty()) {
      checked = checked.wrong("scope", msg("organisation.grant.no-scope"));
    } else if (wanted.isPresent() && !wanted.get().fits(where.get().scope())) {
      checked = checked.wrong("scope", msg("organisation.grant.unfit." + wanted.get().name()));
    }
    return checked;
  }

  private Form checkFree(Form form, List<Level> levels, List<RoleGrant> given) {
    return given.stream()
        .filter(other -> other.grant().equals(grant(levels)) && other.period().meets(period()))
        .findFirst()
        .map(
            other -> form.wrong("from", msg("organisation.grant.overlaps", other.period().words())))
        .orElse(form);
  }

  /** What is given, when it was found to be right. */
  Grant grant(List<Level> levels) {
    return new Grant(roleOrNone().orElseThrow(), level(levels).orElseThrow().scope());
  }

  /** From when to when, when it was found to be right. */
  Period period() {
    return new Period(Parameters.day(from).orElseThrow(), Parameters.day(to).orElse(null));
  }

  /** What is to be said when it was given. */
  String done(String name, LocalDate today) {
    Period period = period();
    String what = roleOrNone().orElseThrow().words();
    return period.contains(today)
        ? msg("organisation.grant.given", name, what)
        : msg("organisation.grant.given-later", name, what, Formats.fullDay(period.from()));
  }

  private Optional<Role> roleOrNone() {
    return Arrays.stream(Role.values()).filter(one -> one.name().equals(role)).findAny();
  }

  private Optional<Level> level(List<Level> levels) {
    return levels.stream().filter(level -> level.value().equals(scope)).findAny();
  }
}
