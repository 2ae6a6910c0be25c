package dk.samdrift.app.intake;

import dk.samdrift.app.Application;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program of its own on the database of the tests' site, which takes jobs before the site does,
 * until its input ends or it is killed.
 */
final class LoadingNode implements AutoCloseable {

  private static final String READY = "ready to load";

  private final Process process;

  private LoadingNode(Process process) {
    this.process = process;
  }

  /** Begins it, and comes back when it takes jobs. */
  static LoadingNode begin() throws IOException {
    Database database = Site.database();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                LoadingNode.class.getName()));
    for (DatabaseLogin login :
        List.of(database.owner(), database.application(), database.backup())) {
      command.addAll(List.of(login.url(), login.user(), login.password()));
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    while (line != null && !line.equals(READY)) {
      line = output.readLine();
    }
    return new LoadingNode(process);
  }

  public static void main(String[] arguments) throws IOException {
    Database database = new Database(login(arguments, 0), login(arguments, 3), login(arguments, 6));
    Map<String, Object> settings =
        Map.of(
            "server.port", 0, "samdrift.job.polling", "PT0.1S", "samdrift.job.heartbeat", "PT0.5S");
    try (ConfigurableApplicationContext context = Application.start(database, settings, "test")) {
      System.out.println(context.isRunning() ? READY : "not ready");
      new InputStreamReader(System.in, StandardCharsets.UTF_8).read();
    }
  }

  private static DatabaseLogin login(String[] arguments, int from) {
    return new DatabaseLogin(arguments[from], arguments[from + 1], arguments[from + 2]);
  }

  /** As kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** It does nothing for a while, and does not notice. */
  void sleep() throws IOException, InterruptedException {
    signal("-STOP");
  }

  /** It goes on where it was. */
  void wake() throws IOException, InterruptedException {
    signal("-CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", name, Long.toString(process.pid())).start().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
