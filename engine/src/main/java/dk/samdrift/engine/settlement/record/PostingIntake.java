package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.csv.TableScan;
import dk.samdrift.engine.job.spill.Scratch;
import dk.samdrift.engine.job.spill.SpillingSort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is gathered from postings.csv. */
public final class PostingIntake implements Intake {

  private static final int MOST_DEFERRED_IN_MEMORY = 50_000;

  private final Books books;
  private final SpillingSort<Deferred> deferred;
  private final List<PostingReader> readers = new ArrayList<>();
  private PostingSums sums = PostingSums.empty();

  PostingIntake(Books books, Scratch scratch) {
    this.books = books;
    this.deferred =
        new SpillingSort<>(scratch, Deferred.ORDER, new Deferred.AsRow(), MOST_DEFERRED_IN_MEMORY);
  }

  /** The sums of all postings. */
  public PostingSums sums() {
    return sums;
  }

  /** The parts that are not for the days they were booked on. */
  public SpillingSort<Deferred> deferred() {
    return deferred;
  }

  @Override
  public TableScan.Reader newReader(RepeatWatch watch, Problems problems) {
    PostingReader reader = new PostingReader(books, watch, problems, PostingSums.empty(), deferred);
    readers.add(reader);
    return reader;
  }

  @Override
  public void finish(Problems problems) {
    sums = readers.getFirst().finish();
    readers.subList(1, readers.size()).forEach(reader -> sums.add(reader.finish()));
    readers.clear();
    sums.outOfYear().report(books, problems);
  }

  @Override
  public void close() throws IOException {
    deferred.close();
  }
}
