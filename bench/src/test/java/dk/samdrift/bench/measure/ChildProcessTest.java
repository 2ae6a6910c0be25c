package dk.samdrift.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.bench.generate.JobGenerator;
import dk.samdrift.bench.generate.JobSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
  @TempDir Path folder;

  @Test
  void a_bare_parse_is_measured_in_its_own_process() throws IOException, InterruptedException {
    new JobGenerator(JobSize.SMALL, 1).writeTo(folder);
    Subject.Job job = new Subject.Job(folder, 2025, 1, folder.resolve("out"));

    Measurement measurement =
        new ChildProcess(List.of("-Xmx64m")).measure(Subject.BARE_PARSE, job).orElseThrow();

    assertTrue(measurement.rows() > 3_000, "rows");
    assertTrue(measurement.cpuNanos() > 0, "CPU time");
    assertTrue(measurement.peakHeapBytes() > 0, "heap");
  }

  @Test
  void a_process_that_fails_is_not_measured() throws IOException, InterruptedException {
    Subject.Job job = new Subject.Job(folder.resolve("nowhere"), 2025, 0, folder);

    assertEquals(
        List.of(), new ChildProcess(List.of()).measure(Subject.BARE_PARSE, job).stream().toList());
  }
}
