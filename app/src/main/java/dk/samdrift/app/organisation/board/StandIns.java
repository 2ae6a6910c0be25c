package dk.samdrift.app.organisation.board;

import dk.samdrift.app.organisation.Office;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Period;
import java.time.LocalDate;
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
   * The seat is the deputy's for some days. Who held it has no access meanwhile, and has the old
   * office again afterwards if any of the term is left; so has the deputy. An ordinary seat is all
   * that a deputy gets: who chairs a board is for the board to say.
   */
  void stepIn(OfficeTerm seat, OfficeTerm deputy, Period days) {
    terms.end(seat.id(), days.from().minusDays(1));
    terms.end(deputy.id(), days.from().minusDays(1));
    terms.elect(seat.board(), Office.MEMBER, deputy.person(), days);
    if (!Objects.equals(days.to(), seat.period().to())) {
      goOn(seat, days);
      goOn(deputy, days);
    }
  }

  private void goOn(OfficeTerm before, Period days) {
    LocalDate again = Objects.requireNonNull(days.to()).plusDays(1);
    if (before.period().contains(again)) {
      terms.elect(
          before.board(),
          before.office(),
          before.person(),
          new Period(again, before.period().to()));
    }
  }
}
