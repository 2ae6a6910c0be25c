package dk.samdrift.app.organisation.board;

import dk.samdrift.app.organisation.Office;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Period;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets a deputy take a seat, for good or for a while. */
@Component
class StandIns {

  private final OfficeTerms terms;

  StandIns(OfficeTerms terms) {
    this.terms = terms;
  }

  /**
   * The seat is the deputy's for some days, on which who holds it has no access; or it is for the
   * rest of the term, which then ends. An ordinary seat is all that a deputy gets: who chairs a
   * board is for the board to say.
   */
  void stepIn(OfficeTerm seat, OfficeTerm deputy, Period days) {
    if (Objects.equals(days.to(), seat.period().to())) {
      terms.end(seat.id(), days.from().minusDays(1));
      terms.end(deputy.id(), days.from().minusDays(1));
      terms.elect(seat.board(), Office.MEMBER, deputy.person(), days);
    } else {
      terms.standIn(seat, deputy.person(), days);
    }
  }
}
