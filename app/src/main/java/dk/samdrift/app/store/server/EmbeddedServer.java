package dk.samdrift.app.store.server;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.StoreFolder;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own in a data folder: a real store, with every safeguard on, that
 * listens on this machine only. It outlives a killed program and is adopted by the next one.
 */
public final class EmbeddedServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final int PORTS_TO_TRY = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "max_connections=100",
          "timezone=UTC",
          "log_timezone=UTC",
          "datestyle=iso");

  private final StoreFolder folder;
  private final Installation installation;
  private final ServerLog log;
  private final List<String> settings;
  private int port;

  private EmbeddedServer(StoreFolder folder, Installation installation, List<String> settings)
      throws IOException {
    this.folder = folder;
    this.installation = installation;
    this.log = ServerLog.in(folder);
    this.settings = settings;
  }

  /**
   * Sees that a server runs on the folder, with roles and an empty database or the one that is
   * there.
   *
   * @param settings {@code name=value} for the server, over ours
   * @throws Refused when it cannot run
   */
  public static EmbeddedServer start(StoreFolder folder, List<String> settings) throws IOException {
    return start(folder, settings, Privileges.find(), EmbeddedServer::freePort);
  }

  /** Where a server may listen. */
  interface Ports {
    int next() throws IOException;
  }

  static EmbeddedServer start(
      StoreFolder folder, List<String> settings, Privileges privileges, Ports ports)
      throws IOException {
    try {
      Installation installation = Installation.in(folder, privileges);
      EmbeddedServer server = new EmbeddedServer(folder, installation, settings);
      server.run(ports);
      Roles.make(server.superuser(), folder);
      return server;
    } catch (SQLException e) {
      throw new IOException(e);
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("No space left on device")) {
        throw new Refused("store.disk-full", folder.path());
      }
      throw e;
    }
  }

  /** The ways in. */
  public Database database() throws IOException {
    return new Database(
        login(Database.OWNER, Database.NAME),
        login(Database.APPLICATION, Database.NAME),
        login(Database.BACKUP, Database.NAME));
  }

  /** The way in for what only a superuser may do. */
  public DatabaseLogin superuser() throws IOException {
    return login(Installation.SUPERUSER, "postgres");
  }

  /** Where it listens, on this machine only. */
  public int port() {
    return port;
  }

  private DatabaseLogin login(String role, String name) throws IOException {
    return new DatabaseLogin(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + name, role, folder.password(role));
  }

  private void run(Ports ports) throws IOException {
    Optional<ServerProcess> running = ServerProcess.on(installation.database());
    if (running.isPresent() && adopts(running.get())) {
      return;
    }
    ServerProcess.awaitNoneLeft(installation.database(), PATIENCE);
    log.rotate();
    for (int i = 1; ; i++) {
      port = ports.next();
      long before = log.size();
      Command.Outcome outcome = startOn(port);
      if (outcome.isGood()) {
        return;
      }
      String said = log.since(before);
      if (i == PORTS_TO_TRY || !said.contains("Address already in use")) {
        installation.expectGood(
            new Command.Outcome(outcome.exitCode(), outcome.output() + said), log.file());
      }
    }
  }

  private Command.Outcome startOn(int port) throws IOException {
    installation.hand(folder.resolve("log"));
    List<String> options = new ArrayList<>(List.of("-p " + port));
    SETTINGS.forEach(setting -> options.add("-c " + setting));
    settings.forEach(setting -> options.add("-c " + setting));
    return installation.run(
        "pg_ctl",
        "start",
        "--wait",
        "--silent",
        "--timeout=" + PATIENCE.toSeconds(),
        "--pgdata=" + installation.database(),
        "--log=" + log.file(),
        "--options=" + String.join(" ", options));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * Waits until a server that was left answers, and sees that it is the one of this folder.
   *
   * @return false when it went away instead
   */
  private boolean adopts(ServerProcess process) throws IOException {
    LOG.info("adopting the server {} on port {}", process.pid(), process.port());
    port = process.port();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive()) {
      try (Connection connection = superuser().connect();
          Statement statement = connection.createStatement();
          ResultSet answer = statement.executeQuery("show data_directory")) {
        answer.next();
        if (!Path.of(answer.getString(1)).equals(installation.database())) {
          throw new Refused("store.other-server", Integer.toString(port), folder.path());
        }
        return true;
      } catch (SQLException e) {
        if (System.nanoTime() > end) {
          throw new Refused("store.server-failed", String.valueOf(e.getMessage()), log.file());
        }
        pause();
      }
    }
    return false;
  }

  static void pause() throws IOException {
    try {
      Thread.sleep(Duration.ofMillis(100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Stops the server when all it has acknowledged is on the disk. */
  @Override
  public void close() throws IOException {
    Command.Outcome outcome =
        installation.run(
            "pg_ctl",
            "stop",
            "--wait",
            "--silent",
            "--mode=fast",
            "--pgdata=" + installation.database());
    if (!outcome.isGood()) {
      LOG.error("PostgreSQL did not stop: {}", outcome.output());
    }
  }
}
