package dk.samdrift.app.intake;

import dk.samdrift.engine.job.JobSource;
import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.spill.Scratch;
import dk.samdrift.engine.settlement.Progress;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.SettlementRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets the engine judge files: their form, values, periods, references and ids. */
final class Judging {

  private static final int MOST_THREADS = 4;

  private Judging() {}

  /**
   * Adds what the engine finds in the files themselves.
   *
   * @param year the accounting year that is judged to the end
   */
  static void judge(
      JobSource job,
      String code,
      int year,
      Map<Table, MasterFile> files,
      Faults faults,
      Progress progress)
      throws IOException {
    Path scratch = Files.createTempDirectory("samdrift-intake");
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    SettlementRequest request = new SettlementRequest(job, year, Optional.of(code), threads);
    try (SettlementRun run = SettlementRun.read(request, new Scratch(scratch), progress)) {
      run.problems()
          .forEach(problem -> {
            if (isOfFiles(problem, files)) {
              faults.add(Fault.of(problem));
            }
          });
    } finally {
      delete(scratch);
    }
  }

  /** What holds anyway was judged when it came. */
  private static boolean isOfFiles(Problem problem, Map<Table, MasterFile> files) {
    Table table =
        Arrays.stream(Table.values())
            .filter(one -> one.file().equals(problem.file()))
            .findFirst()
            .orElseThrow();
    if (table.isOfRecords()) {
      // They go into their own year, which is told among the figures.
      return problem.code() != ProblemCode.OUT_OF_YEAR;
    }
    MasterFile file = files.get(table);
    if (problem.line() == 0) {
      return file != null || (table == Table.PARTS && files.containsKey(Table.KEYS));
    }
    return file != null && (file.lines().isEmpty() || problem.line() <= file.last());
  }

  /** Removes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walked = Files.walk(folder)) {
      all = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.delete(one);
    }
  }
}
