package dk.samdrift.engine.settlement;

import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.TableScan;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.settlement.output.OutputFolder;
import dk.samdrift.engine.settlement.output.ResultFiles;
import dk.samdrift.engine.settlement.output.Summary;
import dk.samdrift.engine.settlement.result.CooperationResult;
import dk.samdrift.engine.settlement.result.Statement;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Settles a job into a folder: from postings and hours to what each member owes, or to the list of
 * everything that prevents it (settlement.md).
 */
public final class Settlement {

  private final SettlementRun run;
  private final OutputFolder folder;
  private final List<Summary.Total> totals = new ArrayList<>();

  private Settlement(SettlementRun run, OutputFolder folder) {
    this.run = run;
    this.folder = folder;
  }

  /**
   * What came of it.
   *
   * @param isSettled is there a settlement? If not, there are errors
   * @param totals one per cooperation, empty when there is no settlement
   * @param shown the first of the problems, for showing
   * @param absent the tables of records that the job has not, which count as empty
   */
  public record Outcome(
      boolean isSettled,
      long errors,
      long warnings,
      List<Summary.Total> totals,
      List<Problem> shown,
      List<Table> absent) {}

  private static final int MOST_SHOWN = 20;

  /**
   * Settles a job and publishes the result.
   *
   * @param millis a clock, for the duration in summary.json
   */
  public static Outcome settle(
      SettlementRequest request, OutputFolder folder, Progress progress, LongSupplier millis)
      throws IOException {
    long start = millis.getAsLong();
    try (SettlementRun run = SettlementRun.read(request, folder.scratch(), progress)) {
      return new Settlement(run, folder).settle(request, progress, start, millis);
    }
  }

  private Outcome settle(
      SettlementRequest request, Progress progress, long start, LongSupplier millis)
      throws IOException {
    SortedMap<String, ResultFiles.Written> output = writeResults(progress);
    Problems problems = run.problems();
    boolean isSettled = problems.errors() == 0;
    output.put("problems.csv", ResultFiles.writeProblems(folder, problems));
    List<Summary.Total> shownTotals = isSettled ? List.copyOf(totals) : List.of();
    new Summary(
            EngineVersion.VERSION,
            request.year(),
            request.cooperation().orElse(""),
            isSettled,
            run.facts(),
            output,
            shownTotals,
            millis.getAsLong() - start)
        .write(folder, problems);
    List<Problem> shown = new ArrayList<>();
    problems.forEach(problem -> {
      if (shown.size() < MOST_SHOWN) {
        shown.add(problem);
      }
    });
    folder.publish();
    return new Outcome(
        isSettled,
        problems.errors(),
        problems.warnings(),
        shownTotals,
        List.copyOf(shown),
        absent());
  }

  private List<Table> absent() {
    return run.facts().stream()
        .filter(facts -> !facts.isPresent() && facts.table().isOfRecords())
        .map(TableScan.Facts::table)
        .toList();
  }

  private SortedMap<String, ResultFiles.Written> writeResults(Progress progress)
      throws IOException {
    try (ResultFiles files = new ResultFiles(folder)) {
      run.settle(result -> {
        files.write(result);
        totals.add(total(result));
      });
      progress.at(Progress.Stage.WRITING, 0, 0);
      if (run.problems().errors() == 0) {
        return files.finish(run.deferred());
      }
      files.discard();
      return new TreeMap<>();
    }
  }

  private static Summary.Total total(CooperationResult result) {
    return new Summary.Total(
        result.year().terms().cooperation().id(),
        result.statements().size(),
        sum(result, Statement::cost),
        sum(result, Statement::onAccount),
        sum(result, Statement::outlays),
        sum(result, Statement::balance));
  }

  private static BigInteger sum(CooperationResult result, Function<Statement, Money> amount) {
    return result.statements().stream()
        .map(statement -> BigInteger.valueOf(amount.apply(statement).oere()))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
