package dk.samdrift.app.organisation.board;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.TermTags;
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

  /** Is there anything to do with one of them? If not, there is no column for it. */
  public static boolean anyActions(List<TermLine> lines) {
    return lines.stream().anyMatch(line -> !line.actions().isEmpty());
  }

  static TermLine of(OfficeTerm term, List<OfficeTerm> terms, Insider insider, LocalDate today) {
    LocalDate to = term.period().to();
    return new TermLine(
        term.name(),
        insider.seesPersons()
            ? "/" + insider.slug() + "/organisation/persons/" + term.person()
            : null,
        term.office().words(),
        tags(term, terms, today),
        Formats.dayWithYear(term.period().from()),
        to == null ? msg("organisation.period.until-further") : Formats.dayWithYear(to),
        insider.hasEverywhere(Role.ADMINISTRATOR)
            ? actions(term, terms, insider, today)
            : List.of());
  }

  private static List<Tag> tags(OfficeTerm term, List<OfficeTerm> terms, LocalDate today) {
    List<Tag> tags = new ArrayList<>(TermTags.of(term, term.period(), terms, today));
    if (term.hasLeft(today)) {
      tags.add(Tag.neutral(msg("organisation.person.has-left")));
    }
    return tags;
  }

  private static List<Action> actions(
      OfficeTerm term, List<OfficeTerm> terms, Insider insider, LocalDate today) {
    if (term.period().isOver(today)) {
      return List.of();
    }
    List<Action> actions = new ArrayList<>();
    String path = TermController.path(insider, term);
    boolean isFollowed = term.isStandIn() || TermTags.next(term, terms).isPresent();
    if (term.period().expiresSoon(today) && !isFollowed) {
      String again = TermsController.path(insider, term.board().id()) + "/new?again=" + term.id();
      actions.add(Action.go(msg("organisation.term.again"), again));
    }
    if (mayBeStoodInFor(term, terms, today)) {
      actions.add(Action.go(msg("organisation.stand-in"), path + "/stand-ins/new"));
    }
    actions.add(Action.go(msg("organisation.term.end"), path + "/endings/new"));
    return actions;
  }

  /** Somebody with a seat of her own, whom no deputy stands in for yet, and there is one. */
  private static boolean mayBeStoodInFor(OfficeTerm term, List<OfficeTerm> terms, LocalDate today) {
    boolean hasSeat = term.office().hasSeat() && !term.isStandIn();
    return hasSeat
        && term.period().contains(today)
        && TermTags.standIn(term, terms, today).isEmpty()
        && !StandInForm.deputies(terms, today).isEmpty();
  }
}
