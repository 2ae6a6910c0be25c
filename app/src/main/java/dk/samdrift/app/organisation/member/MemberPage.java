package dk.samdrift.app.organisation.member;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Happened;
import dk.samdrift.app.organisation.HolderTable;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.board.BoardCard;
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
 * @param holders who has been given a role here; none for those who may not see persons
 * @param history empty for the same
 */
public record MemberPage(
    Frame frame,
    List<Action> actions,
    List<Fact> facts,
    BoardCard board,
    @Nullable HolderTable holders,
    List<Happened> history) {

  static Frame frame(
      Member member, @Nullable HousingOrganisation housing, Insider insider, Frame frame) {
    Link list = new Link(msg("organisation.members"), MembersPage.path(insider));
    return housing == null
        ? frame.titled(member.name(), list)
        : frame.titled(
            member.name(), list, new Link(housing.name(), housingPath(housing, insider)));
  }

  private static String housingPath(HousingOrganisation housing, Insider insider) {
    return MembersPage.housingPath(insider) + "/" + housing.id();
  }

  static List<Action> actions(Member member, Insider insider) {
    if (!insider.hasEverywhere(Role.ADMINISTRATOR)) {
      return List.of();
    }
    String path = MemberController.path(insider, member.id());
    return List.of(
        Action.main(msg("organisation.person.edit"), path + "/edit"),
        member.closedOn() == null
            ? new Action.Go(
                msg("organisation.member.close"), path + "/closings/new", Action.Weight.DANGER)
            : Action.post(msg("organisation.member.reopen"), path + "/reopenings"));
  }

  static List<Fact> facts(
      Member member, @Nullable HousingOrganisation housing, Insider insider, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(msg("organisation.member.code"), member.code()));
    if (housing != null) {
      Link above = new Link(msg("organisation.show"), housingPath(housing, insider));
      facts.add(new Fact(msg("organisation.housing"), housing.name(), above));
      facts.add(
          Fact.of(
              msg("organisation.housing.year"),
              msg("organisation.housing.year.begins", Formats.month(housing.yearStartMonth()))));
    }
    LocalDate closed = member.closedOn();
    if (closed != null) {
      String key =
          member.isClosed(today) ? "organisation.closed.since" : "organisation.closed.from";
      facts.add(Fact.of(msg("organisation.member.state"), msg(key, Formats.fullDay(closed))));
    }
    return facts;
  }
}
