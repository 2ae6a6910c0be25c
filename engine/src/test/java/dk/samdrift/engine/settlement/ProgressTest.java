package dk.samdrift.engine.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.settlement.Progress.Stage;
import dk.samdrift.engine.settlement.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever waits is told how far it is, and what was not there. */
class ProgressTest {

  private static final Path JOBS = Path.of("src", "test", "jobs");

  @TempDir private Path out = Path.of("");

  /** What was told last of a stage. */
  private record Told(long done, long total) {}

  private final List<Stage> stages = new ArrayList<>();
  private final Map<Stage, Told> last = new EnumMap<>(Stage.class);

  private Settlement.Outcome settle(String job) throws IOException {
    JobFolder source = new JobFolder(JOBS.resolve(job).resolve("input"));
    Progress progress =
        (stage, done, total) -> {
          if (stages.isEmpty() || stages.getLast() != stage) {
            stages.add(stage);
          }
          last.put(stage, new Told(done, total));
        };
    try (OutputFolder folder = OutputFolder.open(out)) {
      return Settlement.settle(
          new SettlementRequest(source, 2025, Optional.empty(), 1), folder, progress, () -> 0);
    }
  }

  @Test
  void the_stages_come_in_their_order_and_each_comes_to_its_end() throws IOException {
    settle("to-afdelinger");

    assertEquals(List.of(Stage.values()), stages);
    for (Stage stage : List.of(Stage.POSTINGS, Stage.HOURS, Stage.QUANTITIES)) {
      Told told = last.getOrDefault(stage, new Told(-1, 0));
      assertTrue(told.total() > 0 && told.done() == told.total(), () -> stage + " " + told);
    }
    assertEquals(new Told(1, 1), last.get(Stage.DISTRIBUTING));

    settle("member-in-two-cooperations");

    assertEquals(new Told(2, 2), last.get(Stage.DISTRIBUTING));
  }

  @Test
  void tables_of_records_that_are_not_there_are_named_and_no_others() throws IOException {
    assertEquals(
        List.of(Table.HOURS, Table.QUANTITIES, Table.CONTRIBUTIONS), settle("leap-day").absent());
    assertEquals(List.of(), settle("to-afdelinger").absent());
  }

  @Test
  void a_year_or_threads_that_cannot_be_are_our_own_mistake() {
    JobFolder source = new JobFolder(JOBS);
    for (int year : new int[] {0, 9999}) {
      assertThrows(
          IllegalStateException.class,
          () -> new SettlementRequest(source, year, Optional.empty(), 1));
    }
    assertThrows(
        IllegalStateException.class, () -> new SettlementRequest(source, 1, Optional.empty(), 0));
    assertEquals(9998, new SettlementRequest(source, 9998, Optional.empty(), 1).year());
    assertEquals(1, new SettlementRequest(source, 1, Optional.empty(), 1).year());
  }
}
