package dk.samdrift.engine.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.settlement.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {

  private static final Path JOBS = Path.of("src", "test", "jobs");

  @TempDir private Path out = Path.of("");

  /** The summary of an example job that took 1,234 milliseconds. */
  private String summary(String job, Optional<String> cooperation) throws IOException {
    Iterator<Long> clock = List.of(1_000L, 2_234L).iterator();
    JobFolder source = new JobFolder(JOBS.resolve(job).resolve("input"));
    try (OutputFolder folder = OutputFolder.open(out)) {
      Settlement.settle(
          new SettlementRequest(source, 2025, cooperation, 1), folder, Progress.NONE, clock::next);
    }
    return Files.readString(out.resolve("summary.json")).replace(EngineVersion.VERSION, "VERSION");
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  @Test
  void the_summary_of_a_settlement_is_told_in_full() throws Exception {
    String told = summary("outlay", Optional.empty());

    String expected = Files.readString(Path.of("src", "test", "summaries", "outlay.json"));
    assertEquals(expected, told);
  }

  @Test
  void the_summary_of_a_job_with_errors_tells_what_was_read_and_how_much_is_wrong()
      throws Exception {
    String told = summary("several-faults", Optional.empty());

    String expected = Files.readString(Path.of("src", "test", "summaries", "several-faults.json"));
    assertEquals(expected, told);
  }

  @Test
  void every_file_is_named_with_its_rows_and_the_hash_of_its_bytes() throws Exception {
    String told = summary("to-afdelinger", Optional.of("AEB-PAE"));

    for (String name :
        List.of(
            "accounts.csv", "allocations.csv", "deferred.csv", "explain.csv", "settlement.csv")) {
      Path file = out.resolve(name);
      assertEquals(1, told.split(sha256(file), -1).length - 1, name);
      long rows;
      try (var lines = Files.lines(file)) {
        rows = lines.count() - 1;
      }
      String place = told.substring(told.indexOf('"' + name + '"'));
      assertEquals(
          Long.toString(rows), place.replaceAll("(?s)^.*?\"rows\": ([0-9]+).*$", "$1"), name);
    }
  }
}
