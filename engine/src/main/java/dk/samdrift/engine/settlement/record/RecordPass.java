package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.JobSource;
import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.TableScan;
import dk.samdrift.engine.job.spill.Scratch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/**
 * Reads a table of records into an {@link Intake}. Usually once. Only when source ids may be
 * repeated, it reads again: to see which records those are, and to leave them out.
 */
public final class RecordPass {

  private final JobSource source;
  private final int threads;
  private final Scratch scratch;
  private final ObjLongConsumer<Table> progress;
  private final List<TableScan.Facts> facts = new ArrayList<>();

  /**
   * Reads from a source with so many threads.
   *
   * @param progress is told the bytes read of each table
   */
  public RecordPass(
      JobSource source, int threads, Scratch scratch, ObjLongConsumer<Table> progress) {
    this.source = source;
    this.threads = threads;
    this.scratch = scratch;
    this.progress = progress;
  }

  /** What was read so far, by table. */
  public List<TableScan.Facts> facts() {
    return List.copyOf(facts);
  }

  /** Postings. */
  public PostingIntake postings(Books books, Problems problems) throws IOException {
    return read(Table.POSTINGS, () -> new PostingIntake(books, scratch), problems);
  }

  /** {@link Table#HOURS} or {@link Table#QUANTITIES}. */
  public WorkIntake work(Table table, Books books, Problems problems) throws IOException {
    return read(table, () -> new WorkIntake(table, books), problems);
  }

  /** Resolved contributions on account. */
  public ContributionIntake contributions(Books books, Problems problems) throws IOException {
    return read(Table.CONTRIBUTIONS, () -> new ContributionIntake(books), problems);
  }

  private <I extends Intake> I read(Table table, Supplier<I> make, Problems problems)
      throws IOException {
    I intake = make.get();
    try (Problems found = new Problems(scratch);
        SourceIds ids = new SourceIds(table, scratch)) {
      TableScan.Facts read = scan(table, intake, ids::newWatch, found);
      facts.add(read);
      if (!read.isUtf8()) {
        String message = Sentences.of("BAD_FILE.UTF8", Long.toString(read.badUtf8Line()));
        problems.add(Problem.error(ProblemCode.BAD_FILE, table, 1, "", message));
        intake.close();
        return make.get();
      }
      BitSet repeated = ids.repeated();
      if (repeated.isEmpty()) {
        intake.finish(found);
        problems.addAll(found);
        return intake;
      }
      intake.close();
      return readWithout(table, repeated, make, problems);
    }
  }

  private <I extends Intake> I readWithout(
      Table table, BitSet repeated, Supplier<I> make, Problems problems) throws IOException {
    BitSet leftOut;
    try (RepeatedRecords records = new RepeatedRecords(table, repeated, scratch);
        Problems known = new Problems(scratch);
        I unused = make.get()) {
      scan(table, unused, records::newWatch, known);
      leftOut = records.judge(problems);
    }
    I intake = make.get();
    scan(
        table,
        intake,
        () -> (record, cooperation) -> leftOut.get(Math.toIntExact(record.line())),
        problems);
    intake.finish(problems);
    return intake;
  }

  private TableScan.Facts scan(
      Table table, Intake intake, Supplier<RepeatWatch> watches, Problems problems)
      throws IOException {
    List<RepeatWatch> all = new ArrayList<>();
    List<TableScan.Reader> readers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      RepeatWatch watch = watches.get();
      all.add(watch);
      readers.add(intake.newReader(watch, problems));
    }
    TableScan.Facts read =
        TableScan.read(
            source, table, readers, problems::add, bytes -> progress.accept(table, bytes));
    all.forEach(RepeatWatch::finish);
    return read;
  }
}
