package dk.samdrift.app.organisation.token;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is asked before a program is let in.
 *
 * @param scope read or change
 * @param lastDay an ISO date
 */
record TokenForm(String program, String scope, String lastDay) {

  private static final int LONGEST = 100;
  private static final String READ = "read";
  private static final String CHANGE = "change";

  static TokenForm empty(LocalDate today) {
    return new TokenForm("", READ, latest(today).toString());
  }

  static TokenForm typed(Map<String, String[]> parameters) {
    return new TokenForm(
        Parameters.first(parameters, "program").strip(),
        Parameters.first(parameters, "scope"),
        Parameters.first(parameters, "lastDay").strip());
  }

  private static LocalDate latest(LocalDate today) {
    return today.plusYears(1);
  }

  Form form(String path) {
    return Form.of(
            "token",
            path,
            msg("organisation.token.make"),
            Field.text("program", msg("organisation.token.program"))
                .hint(msg("organisation.token.program.hint"))
                .autocomplete("off"),
            Field.radios(
                "scope",
                msg("organisation.token.scope"),
                List.of(
                    Choice.of(READ, msg("organisation.token.scope.read")),
                    Choice.of(CHANGE, msg("organisation.token.scope.change")))),
            Field.date("lastDay", msg("organisation.token.lastDay"))
                .hint(msg("organisation.token.lastDay.hint")))
        .filled(
            Map.of(
                "program", program,
                "scope", scope,
                "lastDay", lastDay))
        .cancelTo(path);
  }

  /** The form with what is wrong. */
  Form check(Form form, List<AccessToken> all, LocalDate today) {
    Form checked = form;
    if (program.isEmpty() || program.length() > LONGEST) {
      checked = checked.wrong("program", msg("organisation.token.program.wrong"));
    } else if (all.stream()
        .anyMatch(one -> one.isGood(today) && one.program().equalsIgnoreCase(program))) {
      checked = checked.wrong("program", msg("organisation.token.program.taken", program));
    }
    if (!scope.equals(READ) && !scope.equals(CHANGE)) {
      checked = checked.wrong("scope", msg("organisation.token.scope.wrong"));
    }
    boolean isRight =
        Parameters.day(lastDay)
            .filter(day -> !day.isBefore(today) && !day.isAfter(latest(today)))
            .isPresent();
    return isRight ? checked : checked.wrong("lastDay", msg("organisation.token.lastDay.wrong"));
  }

  /** The token as the answers say, when they were found to be right. */
  AccessToken token(Actor maker, Instant now) {
    LocalDate last = Parameters.day(lastDay).orElseThrow();
    return new AccessToken(
        NewId.next(), program, scope.equals(CHANGE), now, maker.name(), last, null, null);
  }
}
