package dk.samdrift.engine.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.engine.generated.Fault;
import dk.samdrift.engine.generated.FaultPlanter;
import dk.samdrift.engine.generated.Finding;
import dk.samdrift.engine.generated.GeneratedJob;
import dk.samdrift.engine.generated.Job;
import dk.samdrift.engine.generated.PlantedJob;
import dk.samdrift.engine.generated.Samples;
import dk.samdrift.engine.naive.NaiveSettlement;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class AgreementTest {

  @TempDir private Path folder = Path.of("");

  private SortedMap<String, String> naive(Job job) {
    try {
      job.writeTo(folder.resolve("input"));
      return EngineResult.comparable(
          NaiveSettlement.settle(folder.resolve("input"), job.year(), ""));
    } finally {
      EngineResult.clear(folder);
    }
  }

  @Test
  void both_implementations_give_the_same_files() {
    Samples.forEach(
        "both implementations give the same files",
        seed -> {
          Job job = GeneratedJob.generate(seed);

          EngineResult engine = EngineResult.settle(job, folder, 1);

          assertTrue(engine.isSettled(), () -> engine.file("problems.csv"));
          assertEquals("", EngineResult.difference(naive(job), engine.comparable()));
        });
  }

  @Test
  void both_implementations_find_the_same_problems() {
    Samples.forEach(
        "both implementations find the same problems",
        Samples.count(),
        seed -> {
          PlantedJob planted =
              FaultPlanter.plant(GeneratedJob.generate(seed), FaultPlanter.two(seed));

          EngineResult engine = EngineResult.settle(planted.job(), folder, 1);

          assertEquals("", EngineResult.difference(naive(planted.job()), engine.comparable()));
        });
  }

  @Test
  void every_planted_fault_is_found_where_it_was_planted() {
    List<Fault> faults = FaultPlanter.faults();
    Samples.forEach(
        "every planted fault is found by the engine",
        Math.max(faults.size(), Samples.count()),
        seed -> {
          Fault fault = faults.get((int) Math.floorMod(seed, (long) faults.size()));
          PlantedJob planted = FaultPlanter.plant(GeneratedJob.generate(seed), List.of(fault));

          String problems = EngineResult.settle(planted.job(), folder, 2).file("problems.csv");

          for (Finding finding : planted.findings()) {
            assertTrue(finding.isIn(problems), () -> fault + ": " + finding + " in " + problems);
          }
        });
  }
}
