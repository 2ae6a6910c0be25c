package dk.samdrift.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as it is started by the script: in a process of its own. */
final class Program {

  private static final int MOST_SECONDS = 120;

  private Program() {}

  /** What is typed to start it, with the memory it gets. */
  static List<String> command(String memory, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + memory));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  /** Starts it with nobody at the keyboard. */
  static ProcessBuilder of(String memory, String... arguments) {
    return quiet(command(memory, arguments));
  }

  /** Any command with nobody at the keyboard. */
  static ProcessBuilder quiet(List<String> command) {
    return new ProcessBuilder(command).redirectInput(Path.of("/dev/null").toFile());
  }

  /** Waits for the end of a process whose outputs are short enough to wait in their pipes. */
  static CommandRun end(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running after " + MOST_SECONDS + " s");
    }
    return new CommandRun(
        process.exitValue(),
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
        new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
  }
}
