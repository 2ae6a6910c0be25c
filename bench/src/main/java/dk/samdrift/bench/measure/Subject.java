package dk.samdrift.bench.measure;

import dk.samdrift.bench.parse.BareParse;
import dk.samdrift.bench.parse.FileSum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What is measured. */
public enum Subject {
  BARE_PARSE("bare parse") {
    @Override
    OptionalLong run(Job job) throws IOException, InterruptedException {
      return OptionalLong.of(
          BareParse.of(job.folder(), job.threads()).stream().mapToLong(FileSum::rows).sum());
    }
  },
  SETTLE("settle") {
    @Override
    OptionalLong run(Job job) throws IOException {
      return EngineCall.runSettle(job.folder(), job.year(), job.threads(), job.out())
          ? OptionalLong.of(0)
          : OptionalLong.empty();
    }
  };

  /** A job, and how it is run. */
  public record Job(Path folder, int year, int threads, Path out) {}

  private final String label;

  Subject(String label) {
    this.label = label;
  }

  /** The rows read, 0 where the subject does not count them; empty where it failed. */
  abstract OptionalLong run(Job job) throws IOException, InterruptedException;

  String label() {
    return label;
  }
}
