package dk.samdrift.bench.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the bare parse and the settlement of one job in turn, several times. */
public final class Comparison {
  private final Subject.Job job;
  private final ChildProcess child;

  public Comparison(Subject.Job job, List<String> javaOptions) {
    this.job = job;
    this.child = new ChildProcess(javaOptions);
  }

  /** The table of all runs; a subject that failed has no rows in it. */
  public String run(int runs) throws IOException, InterruptedException {
    readOnce(job.folder());
    List<Measurement> parses = new ArrayList<>();
    List<Measurement> settles = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      child.measure(Subject.BARE_PARSE, job).ifPresent(parses::add);
      if (run == 0 || !settles.isEmpty()) {
        child.measure(Subject.SETTLE, job).ifPresent(settles::add);
      }
    }
    return new ComparisonTable(parses, settles).text();
  }

  /** Brings the files into the page cache, so that the first run is like the others. */
  private static void readOnce(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }
}
