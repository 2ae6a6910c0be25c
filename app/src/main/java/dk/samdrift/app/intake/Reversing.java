package dk.samdrift.app.intake;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Batch;
import dk.samdrift.app.ledger.Batches;
import dk.samdrift.app.ledger.Books;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a batch out of the books as a whole. */
@Component
@Transactional
class Reversing {

  private final Batches batches;
  private final Books books;
  private final Years years;
  private final History history;

  Reversing(Batches batches, Books books, Years years, History history) {
    this.batches = batches;
    this.books = books;
    this.years = years;
    this.history = history;
  }

  /** What came of it. */
  enum Outcome {
    /** It is taken out. */
    REVERSED,
    /** It was taken out already. */
    BEFORE,
    /** A closed year has records of it. */
    HELD
  }

  /** Takes it out, unless a closed year has records of it. */
  Outcome reverse(Batch batch, String reason, Actor actor) {
    books.hold(batch.cooperation());
    // Nobody closes a year from here on, so what is asked next is still so when it is taken out.
    years.closedUntil(batch.cooperation());
    List<Year> closed = batches.closedYears(batch);
    if (batch.reversal() == null && !closed.isEmpty()) {
      return Outcome.HELD;
    }
    boolean isFirst = batches.reverse(batch, reason, actor);
    if (isFirst) {
      Batch.Counts counts = batch.counts();
      long all =
          counts.postings()
              + counts.hours()
              + counts.quantities()
              + counts.contributions()
              + counts.payments();
      history.note(
          actor,
          "intake.history.reversed",
          List.of(Formats.count(all)),
          Subject.of("cooperation", batch.cooperation()));
    }
    return isFirst ? Outcome.REVERSED : Outcome.BEFORE;
  }
}
