package dk.samdrift.app.store.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of PostgreSQL to its end. */
final class Command {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Command() {}

  /**
   * What came of it.
   *
   * @param exitCode zero when all went well
   * @param output what it said, errors too
   */
  record Outcome(int exitCode, String output) {
    boolean isGood() {
      return exitCode == 0;
    }

    /** Says the program that there is no room left? */
    boolean isDiskFull() {
      return output.contains("No space left on device") || output.contains("could not extend");
    }
  }

  /**
   * Runs it. The output goes by way of a file, for a server that is started inherits it and would
   * keep a pipe open.
   */
  static Outcome run(List<String> command) throws IOException {
    Path output = Files.createTempFile("samdrift-", ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("TZ", "UTC");
      Process process =
          builder
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Outcome(-1, "no answer in " + PATIENCE.toSeconds() + " s");
      }
      return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(-1, "interrupted");
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
