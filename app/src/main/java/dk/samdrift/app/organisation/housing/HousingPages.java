package dk.samdrift.app.organisation.housing;

import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Board;
import dk.samdrift.app.organisation.Happenings;
import dk.samdrift.app.organisation.HolderTable;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.LevelGrants;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.board.BoardCard;
import dk.samdrift.app.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what the page of a housing organisation shows. */
@Component
class HousingPages {

  private final HousingEstates estates;
  private final OfficeTerms terms;
  private final LevelGrants grants;
  private final Levels levels;
  private final Happenings happenings;
  private final Clock clock;

  HousingPages(
      HousingEstates estates,
      OfficeTerms terms,
      LevelGrants grants,
      Levels levels,
      Happenings happenings,
      Clock clock) {
    this.estates = estates;
    this.terms = terms;
    this.grants = grants;
    this.levels = levels;
    this.happenings = happenings;
    this.clock = clock;
  }

  HousingPage of(HousingOrganisation housing, Insider insider, Frame frame) {
    LocalDate today = Formats.today(clock);
    UUID id = housing.id();
    Board board = new Board(Role.ORGANISATION_BOARD, id, housing.name(), housing.closedOn());
    return new HousingPage(
        frame.titled(housing.name(), HousingPage.members(insider)),
        HousingPage.actions(housing, insider),
        HousingPage.facts(housing, today),
        BoardCard.of(board, terms.in(id), insider, today),
        HousingEstateTable.of(estates.of(id, today), estates.count(id), housing, insider, today),
        insider.seesPersons()
            ? HolderTable.of(grants.at(id, null, today), insider, levels.all())
            : null,
        insider.seesPersons()
            ? happenings.about(Subject.of("housing-organisation", id))
            : List.of());
  }
}
