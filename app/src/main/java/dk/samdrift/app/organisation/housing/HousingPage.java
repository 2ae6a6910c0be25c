package dk.samdrift.app.organisation.housing;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Happened;
import dk.samdrift.app.organisation.HolderTable;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.board.BoardCard;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One housing organisation.
 *
 * @param holders who has been given a role here; none for those who may not see persons
 * @param history empty for the same
 */
public record HousingPage(
    Frame frame,
    List<Action> actions,
    List<Fact> facts,
    BoardCard board,
    HousingEstateTable estates,
    @Nullable HolderTable holders,
    List<Happened> history) {

  static String path(Insider insider) {
    return "/" + insider.slug() + "/organisation/housing-organisations";
  }

  static String path(Insider insider, UUID housing) {
    return path(insider) + "/" + housing;
  }

  /** The page above: the list of all levels. */
  static Link members(Insider insider) {
    return new Link(msg("organisation.estates"), "/" + insider.slug() + "/organisation/estates");
  }

  static Link[] above(HousingOrganisation housing, Insider insider) {
    return new Link[] {members(insider), new Link(housing.name(), path(insider, housing.id()))};
  }

  static List<Action> actions(HousingOrganisation housing, Insider insider) {
    if (!insider.hasEverywhere(Role.ADMINISTRATOR)) {
      return List.of();
    }
    String path = path(insider, housing.id());
    return List.of(
        Action.main(msg("organisation.person.edit"), path + "/edit"),
        housing.closedOn() == null
            ? new Action.Go(
                msg("organisation.housing.close"), path + "/closings/new", Action.Weight.DANGER)
            : Action.post(msg("organisation.housing.reopen"), path + "/reopenings"));
  }

  static List<Fact> facts(HousingOrganisation housing, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of(
            msg("organisation.housing.year"),
            msg("organisation.housing.year.begins", Formats.month(housing.yearStartMonth()))));
    LocalDate closed = housing.closedOn();
    if (closed != null) {
      String key =
          housing.isClosed(today) ? "organisation.closed.since" : "organisation.closed.from";
      facts.add(Fact.of(msg("organisation.estate.state"), msg(key, Formats.fullDay(closed))));
    }
    return facts;
  }
}
