package dk.samdrift.bench.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * The measured process. It runs its subject once and prints two lines: CPU time, rows and resident
 * memory at once, so that looking at the heap afterwards is not measured along.
 */
public final class Child {
  static final String DONE = "done";
  static final String HEAP = "heap";
  static final String UNKNOWN = "n/a";

  private Child() {}

  /** The subject, and the job as {@link #arguments} wrote it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[1]);
    Subject.Job job =
        new Subject.Job(
            folder, Integer.parseInt(args[2]), Integer.parseInt(args[3]), Path.of(args[4]));
    OptionalLong rows = Subject.valueOf(args[0]).run(job);
    if (rows.isEmpty()) {
      System.exit(1);
    }
    long count = rows.orElseThrow();
    System.out.printf("%s %d %s %s%n", DONE, count, cpuNanos(), peakResidentBytes());
    System.out.flush();
    System.out.printf("%s %d%n", HEAP, peakHeapBytes());
  }

  static List<String> arguments(Subject subject, Subject.Job job) {
    String year = String.valueOf(job.year());
    String threads = String.valueOf(job.threads());
    return List.of(subject.name(), job.folder().toString(), year, threads, job.out().toString());
  }

  private static String cpuNanos() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(Duration::toNanos)
        .map(String::valueOf)
        .orElseThrow(() -> new IllegalStateException("This system tells no CPU time"));
  }

  private static String peakResidentBytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return UNKNOWN;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .map(String::valueOf)
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** The sum of the pools' peaks, which need not have been at the same time: an upper bound. */
  private static long peakHeapBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(peak -> peak.getUsed())
        .sum();
  }
}
