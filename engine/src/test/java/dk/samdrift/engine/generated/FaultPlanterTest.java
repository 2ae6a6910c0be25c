package dk.samdrift.engine.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.engine.naive.NaiveSettlement;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultPlanterTest {
  private static final Set<String> CODES =
      Set.of(
          "NO_RULE",
          "ZERO_WEIGHT",
          "NEGATIVE_WEIGHT",
          "NO_MEMBERS",
          "NO_SHARE",
          "UNKNOWN_MEMBER",
          "UNKNOWN_COOPERATION",
          "UNKNOWN_KEY",
          "UNKNOWN_MEASURE",
          "NOT_A_MEMBER",
          "DIRECT_WITHOUT_MEMBER",
          "BAD_VALUE",
          "BAD_PERIOD",
          "DUPLICATE_ID",
          "DUPLICATE_SOURCE_ID",
          "BAD_COMPOSITE",
          "BAD_FILE",
          "OUT_OF_YEAR",
          "OVERFLOW");

  @TempDir private Path folder = Path.of("");

  private void assertFound(List<Fault> faults, long seed) {
    PlantedJob planted = FaultPlanter.plant(GeneratedJob.generate(seed), faults);
    Path input = folder.resolve(seed + "-" + faults.hashCode());
    planted.job().writeTo(input);
    String problems = NaiveSettlement.settle(input, planted.job().year(), "").file("problems.csv");

    String place = faults + " in the job of seed " + seed + ": " + problems;
    for (Finding finding : planted.findings()) {
      assertTrue(finding.isIn(problems), () -> finding + " of " + place);
    }
    if (planted.isComplete()) {
      assertEquals(errors(planted.findings()), errors(problems), place);
    }
  }

  /** Good jobs have no errors of their own, but may have warnings. */
  private static long errors(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity().equals("ERROR")).count();
  }

  private static long errors(String problems) {
    return problems.lines().filter(line -> line.startsWith("ERROR,")).count();
  }

  @Test
  @Tag("slow")
  void every_planted_fault_is_found_where_it_was_planted() {
    List<Fault> faults = FaultPlanter.faults();
    Samples.forEach(
        "every planted fault is found",
        faults.size(),
        seed -> assertFound(List.of(faults.get(Math.floorMod(seed, faults.size()))), seed));
  }

  @Test
  void two_faults_in_one_job_are_both_found() {
    Samples.forEach(
        "two faults in one job are both found",
        Samples.few(),
        seed -> assertFound(FaultPlanter.two(seed), seed));
  }

  @Test
  void there_is_a_fault_for_every_problem_code_and_each_has_a_name_of_its_own() {
    Job job = GeneratedJob.generate(1);
    Set<String> names = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (Fault fault : FaultPlanter.faults()) {
      assertTrue(names.add(fault.name()), fault.name());
      FaultPlanter.plant(job, List.of(fault)).findings().stream()
          .map(Finding::code)
          .forEach(codes::add);
    }

    assertEquals(CODES, codes);
  }
}
