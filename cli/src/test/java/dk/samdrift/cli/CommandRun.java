package dk.samdrift.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a command said, and its exit code. */
record CommandRun(int exitCode, String out, String err) {

  /** The example jobs of the engine. */
  static final Path EXAMPLES = Path.of("..", "engine", "src", "test", "jobs");

  /** The case of the two estates, ready to be settled. */
  static final Path PUBLIC_CASE = EXAMPLES.resolve("to-afdelinger").resolve("input");

  /** Runs a command as if it was typed. */
  static CommandRun of(String... arguments) {
    PrintStream terminalOut = System.out;
    PrintStream terminalErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      int exitCode = Main.run(arguments);
      return new CommandRun(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(terminalOut);
      System.setErr(terminalErr);
    }
  }

  /** Copies a job, so that it can be spoilt. */
  static Path copy(Path job, Path to) {
    try (Stream<Path> files = Files.list(job)) {
      Files.createDirectories(to);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of what lies in a folder. */
  static List<String> namesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
