package dk.samdrift.app.store.server;

import dk.samdrift.app.store.StoreFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of its own that holds a data folder until its input ends or it is killed. */
final class ProgramOnFolder implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private ProgramOnFolder(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Begins it. */
  static ProgramOnFolder begin(Path folder, String... prefix) throws IOException {
    List<String> command = new ArrayList<>(List.of(prefix));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ProgramOnFolder.class.getName(),
            folder.toString()));
    return new ProgramOnFolder(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  public static void main(String[] arguments) throws IOException {
    try (StoreFolder folder = StoreFolder.open(Path.of(arguments[0]));
        EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
      System.out.println("ready " + server.port());
      new InputStreamReader(System.in, StandardCharsets.UTF_8).read();
    }
    System.out.println("done");
  }

  /** What it says next that is for us; all else is its log. */
  String says() throws IOException {
    String line = output.readLine();
    while (line != null && !line.matches("ready \\d+|done")) {
      line = output.readLine();
    }
    return String.valueOf(line);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** As kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
