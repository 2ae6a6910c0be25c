package dk.samdrift.bench.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Starts the measured process with the Java, options and class path of this one, and reads what it
 * prints. Options given for the measurement come last, so they win.
 */
final class ChildProcess {
  private final List<String> javaOptions;

  ChildProcess(List<String> javaOptions) {
    this.javaOptions = List.copyOf(javaOptions);
  }

  /** Empty when the process failed; it has then said why on the error stream. */
  Optional<Measurement> measure(Subject subject, Subject.Job job)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command(subject, job));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long start = System.nanoTime();
    Process process = builder.start();
    String[] done = {};
    long wallNanos = 0;
    long peakHeapBytes = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ", -1);
        if (words[0].equals(Child.DONE)) {
          wallNanos = System.nanoTime() - start;
          done = words;
        } else if (words[0].equals(Child.HEAP)) {
          peakHeapBytes = Long.parseLong(words[1]);
        }
      }
    }
    boolean isMeasured = process.waitFor() == 0 && done.length == 4;
    return isMeasured ? Optional.of(measurement(done, wallNanos, peakHeapBytes)) : Optional.empty();
  }

  private static Measurement measurement(String[] done, long wallNanos, long peakHeapBytes) {
    OptionalLong resident =
        done[3].equals(Child.UNKNOWN)
            ? OptionalLong.empty()
            : OptionalLong.of(Long.parseLong(done[3]));
    return new Measurement(
        Long.parseLong(done[1]), wallNanos, Long.parseLong(done[2]), resident, peakHeapBytes);
  }

  private List<String> command(Subject subject, Subject.Job job) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName()));
    command.addAll(Child.arguments(subject, job));
    return command;
  }
}
