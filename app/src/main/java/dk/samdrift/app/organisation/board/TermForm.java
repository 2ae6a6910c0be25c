package dk.samdrift.app.organisation.board;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Board;
import dk.samdrift.app.organisation.Office;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.Period;
import dk.samdrift.app.organisation.board.Candidates.Candidate;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An election as it was typed.
 *
 * @param who a name or an address, or a part of one
 * @param person the id of the one who was chosen among those who can be meant; may be empty
 * @param from an ISO date
 * @param to an ISO date; empty while no end is known
 */
record TermForm(String who, String person, String office, String from, String to) {

  static TermForm empty(LocalDate today) {
    return new TermForm("", "", "", today.toString(), "");
  }

  /** The same person in the same office, from the day after a term. */
  static TermForm again(OfficeTerm term, LocalDate today) {
    LocalDate to = term.period().to();
    LocalDate from = to == null ? today : to.plusDays(1);
    return new TermForm(
        term.name(), term.person().toString(), term.office().name(), from.toString(), "");
  }

  static TermForm typed(Map<String, String[]> parameters) {
    return new TermForm(
        Parameters.first(parameters, "who").strip(),
        Parameters.first(parameters, "person"),
        Parameters.first(parameters, "office"),
        Parameters.first(parameters, "from").strip(),
        Parameters.first(parameters, "to").strip());
  }

  /** With a choice of persons when it is not plain who is meant. */
  Form form(String path, String cancel, List<Candidate> candidates) {
    List<Choice> offices =
        Arrays.stream(Office.values()).map(one -> Choice.of(one.name(), one.words())).toList();
    List<Field> fields = new ArrayList<>();
    fields.add(
        Field.text("who", msg("organisation.term.who"))
            .hint(msg("organisation.term.who.hint"))
            .autocomplete("off")
            .value(who));
    Optional<Candidate> chosen = chosen(candidates);
    boolean isPlain = chosen.isPresent() && exact(candidates).equals(List.of(chosen.get()));
    if (!candidates.isEmpty() && candidates.size() <= Candidates.MOST && !isPlain) {
      fields.add(
          Field.radios("person", msg("organisation.term.person"), choices(candidates))
              .value(person));
    }
    fields.add(Field.radios("office", msg("organisation.term.office"), offices).value(office));
    fields.add(Field.date("from", msg("organisation.term.from")).value(from));
    fields.add(
        Field.date("to", msg("organisation.term.to"))
            .hint(msg("organisation.term.to.hint"))
            .value(to)
            .optional());
    return Form.of("term", path, msg("organisation.term.save"), fields.toArray(Field[]::new))
        .cancelTo(cancel);
  }

  private static List<Choice> choices(List<Candidate> candidates) {
    return candidates.stream()
        .map(one ->
            new Choice(one.id().toString(), one.name(), one.email().isEmpty() ? null : one.email()))
        .toList();
  }

  /** Who is meant: the one who was chosen, or the only one of exactly this name or address. */
  Optional<Candidate> chosen(List<Candidate> candidates) {
    List<Candidate> exact = exact(candidates);
    return candidates.stream()
        .filter(one -> one.id().toString().equals(person))
        .findAny()
        .or(() -> exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty());
  }

  /** The term that is there already and says just this. */
  Optional<OfficeTerm> registered(List<Candidate> candidates, List<OfficeTerm> terms) {
    Optional<Candidate> elected = chosen(candidates);
    return terms.stream()
        .filter(term -> elected.isPresent() && elected.get().id().equals(term.person()))
        .filter(term -> term.office().name().equals(office))
        .filter(term -> term.period().from().toString().equals(from))
        .filter(term -> Objects.toString(term.period().to(), "").equals(to))
        .findAny();
  }

  private List<Candidate> exact(List<Candidate> candidates) {
    return candidates.stream().filter(one -> one.isExactly(who)).toList();
  }

  /** The form with what is wrong. */
  Form check(Form form, List<Candidate> candidates, Board board, List<OfficeTerm> terms) {
    Form checked = checkWho(form, candidates);
    if (officeOrNone().isEmpty()) {
      checked = checked.wrong("office", msg("organisation.term.office.wrong"));
    }
    Optional<LocalDate> first = Parameters.day(from);
    Optional<LocalDate> last = Parameters.day(to);
    LocalDate closed = board.closedOn();
    if (first.isEmpty()) {
      checked = checked.wrong("from", msg("organisation.term.day.wrong"));
    } else if (closed != null && !first.get().isBefore(closed)) {
      checked = checked.wrong("from", msg("organisation.term.closed", Formats.fullDay(closed)));
    }
    if (!to.isEmpty() && last.isEmpty()) {
      checked = checked.wrong("to", msg("organisation.grant.to.wrong"));
    } else if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      checked = checked.wrong("to", msg("organisation.grant.to.before"));
    }
    return checked.errors().isEmpty() ? checkFree(checked, candidates, terms) : checked;
  }

  private Form checkWho(Form form, List<Candidate> candidates) {
    if (who.isEmpty()) {
      return form.wrong("who", msg("organisation.term.who.wrong"));
    }
    if (candidates.isEmpty()) {
      return form.wrong("who", msg("organisation.term.who.nobody"));
    }
    if (chosen(candidates).isPresent()) {
      return form;
    }
    return candidates.size() > Candidates.MOST
        ? form.wrong("who", msg("organisation.term.who.many", Candidates.MOST))
        : form.wrong("person", msg("organisation.term.person.wrong"));
  }

  private Form checkFree(Form form, List<Candidate> candidates, List<OfficeTerm> terms) {
    Candidate elected = chosen(candidates).orElseThrow();
    for (OfficeTerm other : terms) {
      if (other.period().meets(period())) {
        if (other.person().equals(elected.id())) {
          return form.wrong("who", taken("organisation.term.has-already", other));
        }
        if (other.office() == Office.CHAIR && office.equals(Office.CHAIR.name())) {
          return form.wrong("office", taken("organisation.term.chair-already", other));
        }
      }
    }
    return form;
  }

  private static String taken(String key, OfficeTerm other) {
    return msg(key, other.name(), other.office().words(), other.period().words());
  }

  /** From when to when, when it was found to be right. */
  Period period() {
    return new Period(Parameters.day(from).orElseThrow(), Parameters.day(to).orElse(null));
  }

  Optional<Office> officeOrNone() {
    return Arrays.stream(Office.values()).filter(one -> one.name().equals(office)).findAny();
  }
}
