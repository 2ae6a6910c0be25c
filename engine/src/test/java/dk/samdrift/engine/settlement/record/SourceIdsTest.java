package dk.samdrift.engine.settlement.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.TableScan;
import dk.samdrift.engine.job.spill.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In memory and on file the same ids are found to be repeated. */
class SourceIdsTest {

  private static final int MANY = 60_000;

  @TempDir private Path temp = Path.of("");

  /** Some ids come again at the end. */
  private void writeHours(int count, int... again) throws IOException {
    StringBuilder csv =
        new StringBuilder("cooperation,date,employee,member,task,hours,source_id\n");
    for (int i = 0; i < count; i++) {
      csv.append("S,2025-01-01,M,A,drift,1.00,t").append(i).append('\n');
    }
    for (int i : again) {
      csv.append("S,2025-01-01,M,A,drift,1.00,t").append(i).append('\n');
    }
    Files.writeString(temp.resolve("hours.csv"), csv);
  }

  private BitSet repeated(int threads, int mostInMemory) throws IOException {
    try (SourceIds ids = new SourceIds(Table.HOURS, new Scratch(temp), mostInMemory)) {
      List<RepeatWatch> watches = new ArrayList<>();
      List<TableScan.Reader> readers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        RepeatWatch watch = ids.newWatch();
        watches.add(watch);
        readers.add(record -> assertEquals(false, watch.leavesOut(record, 0)));
      }
      TableScan.read(
          new JobFolder(temp),
          Table.HOURS,
          readers,
          problem -> assertEquals("", problem.message()),
          bytes -> {});
      watches.forEach(RepeatWatch::finish);
      return ids.repeated();
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 10000000", "1, 0", "3, 0", "2, 30000"})
  void ids_that_come_once_are_not_repeated(int threads, int mostInMemory) throws IOException {
    writeHours(MANY);

    assertEquals(new BitSet(), repeated(threads, mostInMemory));
  }

  @ParameterizedTest
  @CsvSource({"1, 10000000", "1, 0", "3, 0", "2, 30000"})
  void ids_that_come_twice_are_found(int threads, int mostInMemory) throws IOException {
    writeHours(MANY, 0, 77, 31_999, MANY - 1);

    assertEquals(4, repeated(threads, mostInMemory).cardinality());
  }

  @Test
  void the_file_goes_away() throws IOException {
    writeHours(MANY);
    repeated(1, 0);

    try (var files = Files.list(temp)) {
      assertEquals(1, files.count());
    }
  }
}
