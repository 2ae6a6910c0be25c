package dk.samdrift.app.store.server;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.DataFolder;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own in a data folder: a real store, with every safeguard on, that
 * listens on this machine only. It outlives a killed program and is adopted by the next one.
 */
public final class EmbeddedServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final String SUPERUSER = "postgres";
  private static final int MAJOR_VERSION = 18;
  private static final long ROOM_NEEDED = 300_000_000;
  private static final int PORTS_TO_TRY = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final DataFolder folder;
  private final Path database;
  private final Path programs;
  private final Privileges privileges;
  private final List<String> settings;
  private int port;

  private EmbeddedServer(
      DataFolder folder, Path programs, Privileges privileges, List<String> settings) {
    this.folder = folder;
    this.database = folder.resolve("database");
    this.programs = programs;
    this.privileges = privileges;
    this.settings = settings;
  }

  /**
   * Sees that a server runs on the folder, with roles and an empty database or the one that is
   * there.
   *
   * @param settings {@code name=value} for the server, over ours
   * @throws Refused when it cannot run
   */
  public static EmbeddedServer start(DataFolder folder, List<String> settings) throws IOException {
    Privileges privileges = Privileges.find();
    Path programs = Binaries.in(folder.resolve("program"));
    EmbeddedServer server = new EmbeddedServer(folder, programs, privileges, settings);
    server.makeDatabase();
    server.checkVersion();
    server.run();
    try {
      server.makeRoles();
    } catch (SQLException e) {
      throw new IOException(e);
    }
    return server;
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
    return login(SUPERUSER, "postgres");
  }

  /** Where it listens, on this machine only. */
  public int port() {
    return port;
  }

  private DatabaseLogin login(String role, String name) throws IOException {
    return new DatabaseLogin(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + name, role, folder.password(role));
  }

  /** Made aside and moved when whole, so that a half one is never taken for a database. */
  private void makeDatabase() throws IOException {
    if (Files.exists(database)) {
      return;
    }
    if (folder.usableBytes() < ROOM_NEEDED) {
      throw new Refused("store.disk-full", folder.path());
    }
    Path fresh = folder.resolve("database.new");
    FileSystemUtils.deleteRecursively(fresh);
    Files.createDirectory(fresh);
    Path password = folder.resolve("superuser.new");
    Files.writeString(password, folder.password(SUPERUSER));
    try {
      privileges.hand(fresh);
      privileges.hand(password);
      Command.Outcome outcome =
          Command.run(
              privileges.command(
                  programs.resolve("bin/initdb"),
                  List.of(
                      "--pgdata=" + fresh,
                      "--username=" + SUPERUSER,
                      "--auth=scram-sha-256",
                      "--pwfile=" + password,
                      "--locale-provider=icu",
                      "--icu-locale=da-DK",
                      "--encoding=UTF8",
                      "--data-checksums")));
      expectGood(outcome);
    } finally {
      Files.deleteIfExists(password);
    }
    Files.move(fresh, database, StandardCopyOption.ATOMIC_MOVE);
  }

  private void expectGood(Command.Outcome outcome) {
    if (outcome.isDiskFull()) {
      throw new Refused("store.disk-full", folder.path());
    }
    if (!outcome.isGood()) {
      LOG.error("PostgreSQL: {}", outcome.output());
      throw new Refused("store.server-failed", lastLine(outcome.output()), folder.resolve("log"));
    }
  }

  private static String lastLine(String output) {
    List<String> lines = output.strip().lines().toList();
    return lines.isEmpty() ? "" : lines.getLast();
  }

  private void checkVersion() throws IOException {
    Path file = database.resolve("PG_VERSION");
    if (!Files.exists(file)) {
      throw new Refused("store.not-a-database", database);
    }
    int version = Integer.parseInt(Files.readString(file).strip());
    if (version > MAJOR_VERSION) {
      throw new Refused("store.newer-server", folder.path(), version, MAJOR_VERSION);
    }
    if (version < MAJOR_VERSION) {
      throw new Refused("store.older-server", folder.path(), version, MAJOR_VERSION);
    }
  }

  private void run() throws IOException {
    Optional<ServerProcess> running = ServerProcess.on(database);
    if (running.isPresent()) {
      port = running.get().port();
      LOG.info("adopting the server {} on port {}", running.get().pid(), port);
      await();
      return;
    }
    for (int i = 1; ; i++) {
      port = freePort();
      Command.Outcome outcome = startOn(port);
      if (outcome.isGood()) {
        return;
      }
      String log = logTail();
      boolean isTaken = log.contains("Address already in use");
      if (!isTaken || i == PORTS_TO_TRY) {
        expectGood(new Command.Outcome(outcome.exitCode(), outcome.output() + log));
      }
    }
  }

  private Command.Outcome startOn(int port) throws IOException {
    Path logs = Files.createDirectories(folder.resolve("log"));
    privileges.hand(logs);
    List<String> options = new ArrayList<>();
    options.add("-p " + port);
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=100",
            "timezone=UTC",
            "log_timezone=UTC",
            "datestyle=iso")) {
      options.add("-c " + setting);
    }
    settings.forEach(setting -> options.add("-c " + setting));
    return Command.run(
        privileges.command(
            programs.resolve("bin/pg_ctl"),
            List.of(
                "start",
                "--wait",
                "--silent",
                "--timeout=" + PATIENCE.toSeconds(),
                "--pgdata=" + database,
                "--log=" + log(),
                "--options=" + String.join(" ", options))));
  }

  private Path log() {
    return folder.resolve("log").resolve("postgresql.log");
  }

  private String logTail() throws IOException {
    if (!Files.exists(log())) {
      return "";
    }
    List<String> lines = Files.readAllLines(log());
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Waits until an adopted server answers, and sees that it is the one of this folder. */
  private void await() throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try (Connection connection = superuser().connect();
          Statement statement = connection.createStatement();
          ResultSet answer = statement.executeQuery("show data_directory")) {
        answer.next();
        if (!Path.of(answer.getString(1)).equals(database)) {
          throw new Refused("store.other-server", port, folder.path());
        }
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > end) {
          throw new Refused("store.server-failed", String.valueOf(e.getMessage()), log());
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(200));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void makeRoles() throws IOException, SQLException {
    try (Connection connection = superuser().connect();
        Statement statement = connection.createStatement()) {
      for (String role : List.of(Database.OWNER, Database.APPLICATION, Database.BACKUP)) {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
          statement.execute(
              "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                  .formatted(role, folder.password(role)));
        }
      }
      String name = Database.NAME;
      if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
        statement.execute("create database %s owner %s".formatted(name, Database.OWNER));
      }
      statement.execute("revoke all on database %s from public".formatted(name));
      statement.execute(
          "grant connect, temporary on database %s to %s, %s"
              .formatted(name, Database.APPLICATION, Database.BACKUP));
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet answer = statement.executeQuery(query)) {
      return answer.next();
    }
  }

  /** Stops the server when all it has acknowledged is on the disk. */
  @Override
  public void close() throws IOException {
    Command.Outcome outcome =
        Command.run(
            privileges.command(
                programs.resolve("bin/pg_ctl"),
                List.of("stop", "--wait", "--silent", "--mode=fast", "--pgdata=" + database)));
    if (!outcome.isGood()) {
      LOG.error("PostgreSQL did not stop: {}", outcome.output());
    }
  }
}
