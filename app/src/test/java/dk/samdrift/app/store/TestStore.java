package dk.samdrift.app.store;

import dk.samdrift.app.store.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One server for all tests of a run, with a migrated database that each test that wants its own
 * clones in no time.
 */
public final class TestStore {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final AtomicInteger CLONES = new AtomicInteger();
  private static final EmbeddedServer SERVER = start();

  private TestStore() {}

  private static EmbeddedServer start() {
    try {
      EmbeddedServer server = EmbeddedServer.start(folder(TARGET.resolve("test-store")), List.of());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      tell(server.superuser(), "drop database if exists samdrift with (force)");
      tell(server.superuser(), "create database samdrift owner samdrift_owner");
      tell(server.superuser(), "revoke all on database samdrift from public");
      tell(
          server.superuser(),
          "grant connect, temporary on database samdrift to samdrift_app, samdrift_backup");
      Migrations.apply(server.database());
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedServer server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A data folder that need not unpack PostgreSQL again. */
  public static StoreFolder folder(Path path) throws IOException {
    StoreFolder folder = StoreFolder.open(path);
    Path programs = Files.createDirectories(TARGET.resolve("postgresql"));
    if (!Files.exists(folder.resolve("program"))) {
      Files.createSymbolicLink(folder.resolve("program"), programs);
    }
    return folder;
  }

  /** A migrated database of the caller's own. */
  public static Database clone(String purpose) {
    return made(purpose, "template samdrift");
  }

  /** A database of the caller's own without any table. */
  public static Database empty(String purpose) {
    return made(purpose, "");
  }

  private static Database made(String purpose, String how) {
    String name = "%s_%d".formatted(purpose, CLONES.incrementAndGet());
    try {
      DatabaseLogin superuser = SERVER.superuser();
      tell(superuser, "drop database if exists " + name + " with (force)");
      tell(superuser, "create database " + name + " owner samdrift_owner " + how);
      tell(superuser, "revoke all on database " + name + " from public");
      tell(
          superuser,
          "grant connect, temporary on database " + name + " to samdrift_app, samdrift_backup");
      Database template = SERVER.database();
      return new Database(
          at(template.owner(), name),
          at(template.application(), name),
          at(template.backup(), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** May do everything; for tests that break something. */
  public static DatabaseLogin superuser(Database database) throws IOException {
    String name = database.owner().url().replaceAll(".*/", "");
    return at(SERVER.superuser(), name);
  }

  private static DatabaseLogin at(DatabaseLogin login, String name) {
    return new DatabaseLogin(
        login.url().replaceAll("/[^/]*$", "/" + name), login.user(), login.password());
  }

  /** Executes a statement. */
  public static void tell(DatabaseLogin login, String sql) {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
