package dk.samdrift.app.job;

import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.OrganisationId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A program of its own that starts a job and works on it, until its input ends or it is killed. */
final class KilledNode implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private KilledNode(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  static KilledNode begin(Database database, OrganisationId organisation, String mark)
      throws IOException {
    DatabaseLogin login = database.application();
    return new KilledNode(
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    KilledNode.class.getName(),
                    login.url(),
                    login.user(),
                    login.password(),
                    organisation.toString(),
                    mark))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  public static void main(String[] arguments) throws IOException {
    DatabaseLogin login = new DatabaseLogin(arguments[0], arguments[1], arguments[2]);
    OrganisationId organisation = new OrganisationId(UUID.fromString(arguments[3]));
    try (Node node =
        new Node(
            new Database(login, login, login),
            Node.QUICK,
            jdbc -> new CountingJob(jdbc, number -> Node.pause(20)))) {
      System.out.println("job " + node.start(organisation, arguments[4]));
      new InputStreamReader(System.in, StandardCharsets.UTF_8).read();
    }
  }

  /** The id of its job. */
  String says() throws IOException {
    String line = output.readLine();
    while (line != null && !line.startsWith("job ")) {
      line = output.readLine();
    }
    return String.valueOf(line).replace("job ", "");
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
