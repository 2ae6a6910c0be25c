package dk.samdrift.app.organisation.estate;

import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Board;
import dk.samdrift.app.organisation.Happenings;
import dk.samdrift.app.organisation.HolderTable;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.LevelGrants;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.MemberCard;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.board.BoardCard;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.organisation.measure.UnitWeights;
import dk.samdrift.app.organisation.succession.Successions;
import dk.samdrift.app.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what the page of a member shows. */
@Component
class EstatePages {

  private final HousingOrganisations housings;
  private final Measures measures;
  private final UnitWeights weights;
  private final Successions successions;
  private final OfficeTerms terms;
  private final LevelGrants grants;
  private final Levels levels;
  private final Happenings happenings;
  private final List<MemberCard> cards;
  private final Clock clock;

  EstatePages(
      HousingOrganisations housings,
      Measures measures,
      UnitWeights weights,
      Successions successions,
      OfficeTerms terms,
      LevelGrants grants,
      Levels levels,
      Happenings happenings,
      List<MemberCard> cards,
      Clock clock) {
    this.housings = housings;
    this.measures = measures;
    this.weights = weights;
    this.successions = successions;
    this.terms = terms;
    this.grants = grants;
    this.levels = levels;
    this.happenings = happenings;
    this.cards = cards;
    this.clock = clock;
  }

  EstatePage of(Member estate, Insider insider, Frame frame) {
    LocalDate today = Formats.today(clock);
    UUID above = estate.housing();
    HousingOrganisation housing = above == null ? null : housings.get(above);
    Board board = new Board(Role.ESTATE_BOARD, estate.id(), estate.name(), estate.closedOn());
    List<OfficeTerm> inBoard = terms.in(estate.id());
    List<LevelGrants.Holder> holders = grants.at(estate.id(), above, today);
    return new EstatePage(
        EstatePage.frame(estate, housing, insider, frame),
        EstatePage.actions(estate, insider),
        EstatePage.facts(estate, housing, insider, today),
        FiguresCard.of(estate, measures.of(estate.id()), weights.on(today), insider, today),
        BoardCard.of(board, inBoard, insider, today),
        cards.stream()
            .map(card -> card.of(estate.id(), insider))
            .filter(told -> !told.facts().isEmpty())
            .toList(),
        EstatePage.ties(inBoard, holders.size(), successions.of(estate.id()), insider),
        insider.seesPersons() ? HolderTable.of(holders, insider, levels.all()) : null,
        insider.seesPersons() ? happenings.about(Subject.of("estate", estate.id())) : List.of());
  }
}
