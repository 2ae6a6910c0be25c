package dk.samdrift.app.organisation.board;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term in the tables of a board.
 *
 * @param href leads to the person; none for those who may not see persons
 */
public record TermLine(
    String name,
    @Nullable String href,
    String office,
    List<Tag> tags,
    String from,
    String to,
    List<Action> actions) {

  static TermLine of(OfficeTerm term, Insider insider, boolean hasDeputy, LocalDate today) {
    LocalDate to = term.period().to();
    return new TermLine(
        term.name(),
        insider.seesPersons()
            ? "/" + insider.slug() + "/organisation/persons/" + term.person()
            : null,
        term.office().words(),
        tags(term, today),
        Formats.day(term.period().from(), today),
        to == null ? msg("organisation.period.until-further") : Formats.day(to, today),
        insider.hasEverywhere(Role.ADMINISTRATOR)
            ? actions(term, insider, hasDeputy, today)
            : List.of());
  }

  private static List<Tag> tags(OfficeTerm term, LocalDate today) {
    List<Tag> tags = new ArrayList<>();
    term.period().tag(today).ifPresent(tags::add);
    if (term.hasLeft(today)) {
      tags.add(Tag.neutral(msg("organisation.person.has-left")));
    }
    return tags;
  }

  private static List<Action> actions(
      OfficeTerm term, Insider insider, boolean hasDeputy, LocalDate today) {
    if (term.period().isOver(today)) {
      return List.of();
    }
    List<Action> actions = new ArrayList<>();
    String path = TermController.path(insider, term);
    if (term.period().expiresSoon(today)) {
      String again = TermsController.path(insider, term.board().id()) + "/new?again=" + term.id();
      actions.add(Action.go(msg("organisation.term.again"), again));
    }
    if (term.office().hasSeat() && hasDeputy) {
      actions.add(Action.go(msg("organisation.stand-in"), path + "/stand-ins/new"));
    }
    actions.add(Action.go(msg("organisation.term.end"), path + "/endings/new"));
    return actions;
  }
}
