package dk.samdrift.engine.settlement.explain;

import static org.junit.jupiter.api.Assertions.fail;

import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.job.spill.Scratch;
import dk.samdrift.engine.settlement.Progress;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.SettlementRun;
import dk.samdrift.engine.settlement.result.CooperationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A job that questions are asked about.
 *
 * @param scratch an empty folder
 */
record AskedJob(Path folder, int year, Path scratch) {

  static final Path JOBS = Path.of("src", "test", "jobs");

  /** One of the example jobs. */
  static AskedJob example(String name, Path scratch) {
    try {
      Path job = JOBS.resolve(name);
      Path year = job.resolve("year");
      int asked = Files.exists(year) ? Integer.parseInt(Files.readString(year).strip()) : 2025;
      return new AskedJob(job.resolve("input"), asked, scratch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settlement of every cooperation; empty when there are errors. */
  List<CooperationResult> settled() {
    List<CooperationResult> results = new ArrayList<>();
    SettlementRequest request =
        new SettlementRequest(new JobFolder(folder), year, Optional.empty(), 1);
    try (SettlementRun run = SettlementRun.read(request, new Scratch(scratch), Progress.NONE)) {
      run.settle(results::add);
      return run.problems().errors() == 0 ? results : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer ask(String cooperation, String member, String account) {
    SettlementRequest request =
        new SettlementRequest(new JobFolder(folder), year, Optional.of(cooperation), 2);
    try {
      return Explanations.answer(
          new Question(request, member, account), new Scratch(scratch), Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Explanation explain(String cooperation, String member, String account) {
    return ask(cooperation, member, account) instanceof Answer.Explained(Explanation explanation)
        ? explanation
        : fail("no explanation of " + account + " for " + member);
  }

  /** The shared sums of an explanation. */
  static List<Pool> pools(Explanation explanation) {
    return shared(explanation).stream().flatMap(period -> period.pools().stream()).toList();
  }

  /** The periods in which the member takes part. */
  static List<CostPeriod.Shared> shared(Explanation explanation) {
    return explanation.periods().stream()
        .filter(CostPeriod.Shared.class::isInstance)
        .map(CostPeriod.Shared.class::cast)
        .toList();
  }
}
