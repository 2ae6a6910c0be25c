package dk.samdrift.engine.settlement.record;

import static dk.samdrift.engine.settlement.record.CurrentPosting.ACCOUNT;
import static dk.samdrift.engine.settlement.record.CurrentPosting.EMPLOYEE;
import static dk.samdrift.engine.settlement.record.CurrentPosting.SERVICE_FROM;
import static dk.samdrift.engine.settlement.record.CurrentPosting.SOURCE_ID;

import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.settlement.plan.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees one thread book its postings, and remembers those on one account. */
final class PostingWitness {

  private static final int VOUCHER = CurrentPosting.TABLE.column("voucher");
  private static final int TEXT = CurrentPosting.TABLE.column("text");

  private final String account;
  private final CurrentPosting posting;
  private final List<BookedPosting> seen;

  private PostingWitness(String account, CurrentPosting posting, List<BookedPosting> seen) {
    this.account = account;
    this.posting = posting;
    this.seen = seen;
  }

  /** A witness of what becomes of the posting a reader stands on, if the run looks into any. */
  static @Nullable PostingWitness of(Books books, PostingSums sums, CurrentPosting posting) {
    return books
        .watched()
        .map(account -> new PostingWitness(account, posting, sums.watched()))
        .orElse(null);
  }

  void booked(Segment segment, long partOere, RecordCursor record) {
    remember(new BookedPosting.Part.InSegment(segment, new Money(partOere)), record);
  }

  void bookedDirect(long partOere, RecordCursor record) {
    remember(new BookedPosting.Part.OfMember(new Money(partOere)), record);
  }

  void listed(Deferred.Kind kind, long partOere, RecordCursor record) {
    remember(new BookedPosting.Part.Listed(kind, new Money(partOere)), record);
  }

  private void remember(BookedPosting.Part part, RecordCursor record) {
    if (!record.text(ACCOUNT).equals(account)) {
      return;
    }
    if (seen.isEmpty() || seen.getLast().line() != record.line()) {
      seen.add(
          new BookedPosting(
              record.line(),
              record.text(SOURCE_ID),
              posting.date,
              record.text(VOUCHER),
              record.text(TEXT),
              posting.member,
              record.text(EMPLOYEE),
              posting.period(),
              !record.isEmpty(SERVICE_FROM),
              new Money(posting.amountOere),
              new ArrayList<>()));
    }
    seen.getLast().parts().add(part);
  }
}
