package dk.samdrift.bench.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobGeneratorTest {
  @TempDir Path folder;

  @Test
  void the_same_seed_gives_the_same_bytes() throws IOException {
    new JobGenerator(JobSize.SMALL, 7).writeTo(folder.resolve("one"));
    new JobGenerator(JobSize.SMALL, 7).writeTo(folder.resolve("two"));

    try (Stream<Path> files = Files.list(folder.resolve("one"))) {
      List<Path> written = files.toList();
      assertEquals(13, written.size());
      for (Path file : written) {
        Path other = folder.resolve("two").resolve(file.getFileName());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
      }
    }
  }

  @Test
  void another_seed_gives_other_postings() throws IOException {
    new JobGenerator(JobSize.SMALL, 7).writeTo(folder.resolve("one"));
    new JobGenerator(JobSize.SMALL, 8).writeTo(folder.resolve("two"));

    assertFalse(lines("one/postings.csv").equals(lines("two/postings.csv")));
  }

  @Test
  void a_small_job_has_the_promised_counts() throws IOException {
    new JobGenerator(JobSize.SMALL, 1).writeTo(folder);

    assertEquals(1, records("cooperations.csv").size());
    assertEquals(5, records("members.csv").size());
    assertEquals(2_000, records("postings.csv").size());
    assertEquals(1_000, records("hours.csv").size());
  }

  @Test
  void an_organisation_has_the_promised_counts() throws IOException {
    new JobGenerator(JobSize.ORGANISATION, 1).writeTo(folder);

    assertEquals(20, records("cooperations.csv").size());
    assertEquals(100, records("members.csv").size());
    assertEquals(500_000, records("postings.csv").size());
    assertEquals(250_000, records("hours.csv").size());
  }

  @Test
  void a_small_job_has_all_that_is_rare() throws IOException {
    new JobGenerator(JobSize.SMALL, 1).writeTo(folder);

    assertEquals(
        Set.of("measure", "equal", "hours", "employee-hours", "quantity", "fixed", "composite"),
        column("keys.csv", 2));
    assertFalse(records("factors.csv").isEmpty());
    assertTrue(column("memberships.csv", 2).size() > 2, "entry and re-entry");
    assertTrue(column("memberships.csv", 3).size() > 2, "exits");
    assertTrue(column("shares.csv", 2).size() > 1, "versions of shares");
    assertTrue(column("parts.csv", 2).size() > 1, "versions of parts");
    assertTrue(column("postings.csv", 4).size() > 1, "direct postings");
    assertTrue(column("postings.csv", 6).size() > 1, "service periods");
    assertTrue(column("postings.csv", 8).size() > 1, "outlays");
  }

  @Test
  void cooperations_are_mixed_in_date_order() throws IOException {
    new JobGenerator(JobSize.ORGANISATION, 1).writeTo(folder);

    List<String> dates = fields("postings.csv", 1);
    List<String> cooperations = fields("postings.csv", 0);
    assertEquals(dates.stream().sorted().toList(), dates);
    assertTrue(new HashSet<>(cooperations.subList(100_000, 100_200)).size() > 10);
  }

  @Test
  void every_source_id_is_used_once() throws IOException {
    new JobGenerator(JobSize.SMALL, 1).writeTo(folder);

    assertEquals(2_000, column("postings.csv", -1).size());
    assertEquals(1_000, column("hours.csv", -1).size());
  }

  private Set<String> column(String file, int index) throws IOException {
    return fields(file, index).stream().collect(Collectors.toSet());
  }

  /** Columns before the quoted text, or the last one. */
  private List<String> fields(String file, int index) throws IOException {
    return records(file).stream()
        .map(line -> Arrays.asList(line.split(",", -1)))
        .map(fields -> index < 0 ? fields.getLast() : fields.get(index))
        .toList();
  }

  private List<String> records(String file) throws IOException {
    List<String> lines = lines(file);
    return lines.subList(1, lines.size());
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }
}
