package dk.samdrift.app.organisation.board;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Office;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.Period;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A deputy who gets a seat, as it was typed.
 *
 * @param deputy the id of the deputy's term
 * @param from an ISO date
 * @param to an ISO date; empty when the seat is the deputy's for the rest of the term
 */
record StandInForm(String deputy, String from, String to) {

  static StandInForm typed(Map<String, String[]> parameters) {
    return new StandInForm(
        Parameters.first(parameters, "deputy"),
        Parameters.first(parameters, "from").strip(),
        Parameters.first(parameters, "to").strip());
  }

  Form form(String path, String cancel, List<OfficeTerm> deputies) {
    List<Choice> choices =
        deputies.stream()
            .map(term -> new Choice(term.id().toString(), term.name(), term.period().words()))
            .toList();
    return Form.of(
            "stand-in",
            path,
            msg("organisation.stand-in.save"),
            Field.radios("deputy", msg("organisation.stand-in.deputy"), choices).value(deputy),
            Field.date("from", msg("organisation.stand-in.from")).value(from),
            Field.date("to", msg("organisation.stand-in.to"))
                .hint(msg("organisation.stand-in.to.hint"))
                .value(to)
                .optional())
        .cancelTo(cancel);
  }

  /** Those in the board who can step in on a day or later. */
  static List<OfficeTerm> deputies(List<OfficeTerm> terms, LocalDate today) {
    return terms.stream()
        .filter(term -> term.office() == Office.DEPUTY)
        .filter(term -> !term.period().isOver(today) && !term.hasLeft(today))
        .toList();
  }

  /** The form with what is wrong. */
  Form check(Form form, OfficeTerm seat, List<OfficeTerm> deputies, List<OfficeTerm> terms) {
    Form checked = checkDays(form, seat, deputies);
    return checked.errors().isEmpty() ? checkFree(checked, seat, deputies, terms) : checked;
  }

  /** A seat is one deputy's at a time, and a deputy has one seat. */
  private Form checkFree(
      Form form, OfficeTerm seat, List<OfficeTerm> deputies, List<OfficeTerm> terms) {
    PersonId deputy = chosen(deputies).orElseThrow().person();
    for (OfficeTerm other : terms) {
      if (other.isStandIn() && other.period().meets(period(seat))) {
        String field = other.standsInFor(seat) ? "from" : "deputy";
        if (other.standsInFor(seat) || other.person().equals(deputy)) {
          String days = other.period().words();
          return form.wrong(field, msg("organisation.stand-in.already", other.name(), days));
        }
      }
    }
    return form;
  }

  private Form checkDays(Form form, OfficeTerm seat, List<OfficeTerm> deputies) {
    Form checked = form;
    Optional<OfficeTerm> stepping = chosen(deputies);
    Optional<LocalDate> first = Parameters.day(from);
    Optional<LocalDate> last = Parameters.day(to);
    LocalDate began = seat.period().from();
    if (stepping.isEmpty()) {
      checked = checked.wrong("deputy", msg("organisation.stand-in.deputy.wrong"));
    }
    if (first.isEmpty() || !first.get().isAfter(began) || !seat.period().contains(first.get())) {
      checked = checked.wrong("from", msg("organisation.stand-in.from.wrong", days(seat)));
    } else if (stepping.isPresent() && !stepping.get().period().contains(first.get())) {
      checked =
          checked.wrong("from", msg("organisation.stand-in.from.not-deputy", days(stepping.get())));
    }
    if (!to.isEmpty() && (last.isEmpty() || !seat.period().contains(last.get()))) {
      checked = checked.wrong("to", msg("organisation.stand-in.to.wrong", days(seat)));
    } else if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      checked = checked.wrong("to", msg("organisation.grant.to.before"));
    }
    return checked;
  }

  private static String days(OfficeTerm term) {
    LocalDate to = term.period().to();
    String first = Formats.fullDay(term.period().from());
    return to == null
        ? msg("organisation.stand-in.days.open", first)
        : msg("organisation.stand-in.days", first, Formats.fullDay(to));
  }

  Optional<OfficeTerm> chosen(List<OfficeTerm> deputies) {
    return deputies.stream().filter(term -> term.id().toString().equals(deputy)).findAny();
  }

  /** When the deputy sits, when it was found to be right. */
  Period period(OfficeTerm seat) {
    return new Period(
        Parameters.day(from).orElseThrow(), Parameters.day(to).orElse(seat.period().to()));
  }
}
