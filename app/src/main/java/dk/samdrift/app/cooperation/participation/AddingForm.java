package dk.samdrift.app.cooperation.participation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which members are to be added as what, as it was sent.
 *
 * @param chosen ids
 * @param from an ISO date
 */
public record AddingForm(Set<String> chosen, String standing, String from, String reason) {

  static final int LONGEST_REASON = 2000;
  private static final List<Standing> STANDINGS = List.of(Standing.CANDIDATE, Standing.MEMBER);

  static AddingForm empty(Standing standing, LocalDate from) {
    return new AddingForm(Set.of(), standing.name(), from.toString(), "");
  }

  static AddingForm typed(Map<String, String[]> parameters) {
    String[] chosen = parameters.getOrDefault("member", new String[0]);
    return new AddingForm(
        Arrays.stream(chosen).collect(Collectors.toSet()),
        Parameters.first(parameters, "standing"),
        Parameters.first(parameters, "from").strip(),
        Parameters.first(parameters, "reason").strip());
  }

  /** What is asked of those that are chosen. */
  List<Field> fields() {
    List<Choice> standings =
        STANDINGS.stream()
            .map(one ->
                new Choice(
                    one.name(),
                    msg("cooperation.standing.become." + one),
                    msg("cooperation.standing.hint." + one)))
            .toList();
    return List.of(
        Field.radios("standing", msg("cooperation.participation.as"), standings).value(standing),
        Field.date("from", msg("cooperation.participation.from")).value(from),
        Field.text("reason", msg("cooperation.participation.why"))
            .autocomplete("off")
            .optional()
            .value(reason));
  }

  Optional<Standing> standingOrNone() {
    return STANDINGS.stream().filter(one -> one.name().equals(standing)).findAny();
  }

  Optional<LocalDate> day() {
    return Parameters.day(from).filter(one -> one.getYear() > 1900);
  }

  List<Member> members(List<Member> choices) {
    return choices.stream().filter(one -> chosen.contains(one.id().toString())).toList();
  }

  /** What is wrong, in one sentence; empty when nothing is. */
  String fault(List<Member> choices, String word) {
    if (members(choices).isEmpty()) {
      return msg("cooperation.participation.none-chosen", word);
    }
    if (standingOrNone().isEmpty()) {
      return msg("cooperation.participation.no-standing");
    }
    if (day().isEmpty()) {
      return msg("cooperation.start.day.wrong");
    }
    return reason.length() > LONGEST_REASON ? msg("cooperation.participation.reason.long") : "";
  }
}
