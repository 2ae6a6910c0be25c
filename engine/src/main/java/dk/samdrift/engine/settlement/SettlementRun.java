package dk.samdrift.engine.settlement;

import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.Threads;
import dk.samdrift.engine.job.csv.TableScan;
import dk.samdrift.engine.job.master.MasterReader;
import dk.samdrift.engine.job.spill.Scratch;
import dk.samdrift.engine.job.spill.SpillingSort;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import dk.samdrift.engine.settlement.record.BookedPosting;
import dk.samdrift.engine.settlement.record.Books;
import dk.samdrift.engine.settlement.record.ContributionIntake;
import dk.samdrift.engine.settlement.record.Deferred;
import dk.samdrift.engine.settlement.record.PostingIntake;
import dk.samdrift.engine.settlement.record.RecordPass;
import dk.samdrift.engine.settlement.record.WorkIntake;
import dk.samdrift.engine.settlement.result.Amounts;
import dk.samdrift.engine.settlement.result.CooperationResult;
import dk.samdrift.engine.settlement.result.CooperationSettlement;
import dk.samdrift.engine.settlement.result.SumsByCooperation;
import dk.samdrift.engine.settlement.weight.KeyWeights;
import dk.samdrift.engine.settlement.weight.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjLongConsumer;

/**
 * A job that has been read and judged, ready to be settled cooperation by cooperation. Nothing is
 * written but what does not fit in memory.
 */
public final class SettlementRun implements AutoCloseable {

  /** So many cooperations are settled before their results are handed on in order. */
  private static final int BATCH = 64;

  private final SettlementRequest request;
  private final Progress progress;
  private final Problems problems;
  private final Books books;
  private final PostingIntake postings;
  private final List<TableScan.Facts> facts;
  private final List<Amounts> amounts;
  private final List<Work> hours;
  private final List<Work> quantities;

  /** Takes the cooperations' results; they come in the order of their ids. */
  public interface ResultTaker {
    /** Takes one. */
    void take(CooperationResult result) throws IOException;
  }

  private SettlementRun(
      SettlementRequest request,
      Optional<String> watched,
      Progress progress,
      Scratch scratch,
      Problems problems)
      throws IOException {
    this.request = request;
    this.progress = progress;
    this.problems = problems;
    MasterReader.Result master =
        MasterReader.read(request.source(), request.cooperation(), problems);
    RecordPass pass =
        new RecordPass(request.source(), request.threads(), scratch, reading(request, progress));
    this.books = new Books(master.master(), request.year(), request.cooperation(), watched);
    this.postings = pass.postings(books, problems);
    WorkIntake worked = pass.work(Table.HOURS, books, problems);
    WorkIntake used = pass.work(Table.QUANTITIES, books, problems);
    ContributionIntake contributions = pass.contributions(books, problems);
    List<CooperationYear> years = books.plans().years();
    this.amounts = SumsByCooperation.of(books, postings.sums(), contributions.sums());
    this.hours = Work.of(years, worked.tally());
    this.quantities = Work.of(years, used.tally());
    this.facts = new ArrayList<>(master.facts());
    this.facts.addAll(pass.facts());
  }

  /** Reads and judges everything. */
  public static SettlementRun read(SettlementRequest request, Scratch scratch, Progress progress)
      throws IOException {
    return read(request, Optional.empty(), scratch, progress);
  }

  /**
   * Reads and judges everything.
   *
   * @param watched the account whose postings are remembered one by one, if any is
   */
  public static SettlementRun read(
      SettlementRequest request, Optional<String> watched, Scratch scratch, Progress progress)
      throws IOException {
    progress.at(Progress.Stage.MASTER, 0, 0);
    return new SettlementRun(request, watched, progress, scratch, new Problems(scratch));
  }

  /** What is wrong with the job, as far as it has been judged; settling may find more. */
  public Problems problems() {
    return problems;
  }

  /** What was read. */
  public List<TableScan.Facts> facts() {
    return List.copyOf(facts);
  }

  /** The names and plans of the run. */
  public Books books() {
    return books;
  }

  /** The parts of postings that are not for the days they were booked on. */
  public SpillingSort<Deferred> deferred() {
    return postings.deferred();
  }

  /** The postings on the account that is watched, in any order. */
  public List<BookedPosting> watched() {
    return List.copyOf(postings.sums().watched());
  }

  /** The weights by a cooperation's keys. */
  public KeyWeights weights(int cooperation) {
    return new KeyWeights(
        books.year(cooperation),
        hours.get(cooperation),
        quantities.get(cooperation),
        books.tasks(),
        books.meters());
  }

  /** Settles every cooperation, some at a time; what cannot be settled becomes problems. */
  public void settle(ResultTaker taker) throws IOException {
    int count = amounts.size();
    for (int first = 0; first < count; first += BATCH) {
      CooperationResult[] results = new CooperationResult[Math.min(BATCH, count - first)];
      settleBatch(first, results);
      for (CooperationResult result : results) {
        taker.take(result);
      }
      progress.at(Progress.Stage.DISTRIBUTING, first + results.length, count);
    }
  }

  @Override
  public void close() throws IOException {
    problems.close();
    postings.close();
  }

  private void settleBatch(int first, CooperationResult[] results) throws IOException {
    AtomicInteger next = new AtomicInteger();
    List<Threads.Work> work = new ArrayList<>();
    for (int i = 0; i < Math.min(request.threads(), results.length); i++) {
      work.add(() -> {
        for (int at = next.getAndIncrement(); at < results.length; at = next.getAndIncrement()) {
          results[at] = settle(first + at);
        }
      });
    }
    Threads.runAll(work);
  }

  private CooperationResult settle(int cooperation) {
    return CooperationSettlement.settle(
        books.year(cooperation),
        amounts.get(cooperation),
        weights(cooperation),
        books.employees(),
        problems);
  }

  private static ObjLongConsumer<Table> reading(SettlementRequest request, Progress progress)
      throws IOException {
    Map<Table, Long> sizes = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      sizes.put(table, request.source().size(table));
    }
    return (table, bytes) -> progress.at(stage(table), bytes, sizes.getOrDefault(table, 0L));
  }

  private static Progress.Stage stage(Table table) {
    return switch (table) {
      case POSTINGS -> Progress.Stage.POSTINGS;
      case HOURS -> Progress.Stage.HOURS;
      case QUANTITIES -> Progress.Stage.QUANTITIES;
      case CONTRIBUTIONS -> Progress.Stage.CONTRIBUTIONS;
      case COOPERATIONS, MEMBERS, MEMBERSHIPS, MEASURES, KEYS, SHARES, FACTORS, PARTS, RULES ->
          Progress.Stage.MASTER;
    };
  }
}
