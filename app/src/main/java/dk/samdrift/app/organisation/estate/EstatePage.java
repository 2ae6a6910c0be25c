package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Happened;
import dk.samdrift.app.organisation.HolderTable;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.MemberCard;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.Premises;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.board.BoardCard;
import dk.samdrift.app.organisation.succession.Succession;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member.
 *
 * @param figures what it measures today, and its tenancy units
 * @param told what rooms above tell of it
 * @param ties what is tied to it
 * @param holders who has been given a role here; none for those who may not see persons
 * @param history empty for the same
 */
public record EstatePage(
    Frame frame,
    List<Action> actions,
    List<Fact> facts,
    FiguresCard figures,
    BoardCard board,
    List<MemberCard.Told> told,
    List<Fact> ties,
    @Nullable HolderTable holders,
    List<Happened> history) {

  static Frame frame(
      Member estate, @Nullable HousingOrganisation housing, Insider insider, Frame frame) {
    Link list = new Link(msg("organisation.estates"), EstatesPage.path(insider));
    return housing == null
        ? frame.titled(estate.name(), list)
        : frame.titled(
            estate.name(), list, new Link(housing.name(), housingPath(housing, insider)));
  }

  private static String housingPath(HousingOrganisation housing, Insider insider) {
    return EstatesPage.housingPath(insider) + "/" + housing.id();
  }

  static List<Action> actions(Member estate, Insider insider) {
    if (!insider.hasEverywhere(Role.ADMINISTRATOR)) {
      return List.of();
    }
    String path = estate.path(insider);
    Action edit = Action.main(msg("organisation.person.edit"), path + "/edit");
    if (estate.closedOn() != null) {
      return List.of(edit, Action.post(msg("organisation.estate.reopen"), path + "/reopenings"));
    }
    return List.of(
        edit,
        Action.go(msg("organisation.split.ask"), path + "/splits/new"),
        Action.go(msg("organisation.merger.ask"), path + "/mergers/new"),
        new Action.Go(
            msg("organisation.estate.close"), path + "/closings/new", Action.Weight.DANGER));
  }

  static List<Fact> facts(
      Member estate, @Nullable HousingOrganisation housing, Insider insider, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(msg("organisation.estate.code"), estate.code()));
    String address = estate.premises().address();
    if (!address.isEmpty()) {
      facts.add(Fact.of(msg("organisation.estate.address"), address));
    }
    Premises.Position position = estate.premises().position();
    if (position != null) {
      Link map = new Link(msg("organisation.estate.map"), Positions.href(position));
      facts.add(new Fact(msg("organisation.estate.position"), Positions.typed(position), map));
    }
    Integer built = estate.premises().builtYear();
    if (built != null) {
      facts.add(Fact.of(msg("organisation.estate.builtYear"), built.toString()));
    }
    if (housing != null) {
      Link above = new Link(msg("organisation.show"), housingPath(housing, insider));
      facts.add(new Fact(msg("organisation.housing"), housing.name(), above));
      facts.add(
          Fact.of(
              msg("organisation.housing.year"),
              msg("organisation.housing.year.begins", Formats.month(housing.yearStartMonth()))));
    }
    LocalDate closed = estate.closedOn();
    if (closed != null) {
      String key =
          estate.isClosed(today) ? "organisation.closed.since" : "organisation.closed.from";
      facts.add(Fact.of(msg("organisation.estate.state"), msg(key, Formats.fullDay(closed))));
    }
    return facts;
  }

  /** What is tied to it, so that everybody knows what a change concerns. */
  static List<Fact> ties(
      List<OfficeTerm> terms, int roles, List<Succession> others, Insider insider) {
    List<Fact> ties = new ArrayList<>();
    for (Succession one : others) {
      String key =
          "organisation.succession." + one.kind() + (one.isSuccessor() ? ".into" : ".from");
      Link page = new Link(msg("organisation.show"), Member.path(insider, one.other()));
      ties.add(
          new Fact(
              msg(key),
              msg("organisation.succession.when", one.otherName(), Formats.fullDay(one.day())),
              page));
    }
    ties.add(Fact.of(msg("organisation.terms"), msg("organisation.ties.terms", terms.size())));
    ties.add(Fact.of(msg("organisation.grants"), msg("organisation.ties.roles", roles)));
    return ties;
  }
}
