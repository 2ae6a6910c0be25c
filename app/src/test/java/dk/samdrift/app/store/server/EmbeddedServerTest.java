package dk.samdrift.app.store.server;

import static dk.samdrift.app.store.server.Asked.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.StoreFolder;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EmbeddedServerTest {

  @TempDir private Path temp = Path.of("");

  private static void tell(DatabaseLogin login, String sql) throws SQLException {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private StoreFolder folder() throws IOException {
    return TestStore.folder(temp.resolve("data"));
  }

  @Test
  void a_new_server_keeps_what_it_acknowledges_and_sorts_as_danes_do() throws Exception {
    try (StoreFolder folder = folder();
        EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
      DatabaseLogin owner = server.database().owner();

      for (String setting :
          List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
        assertEquals("on", ask(owner, "show " + setting), setting);
      }
      assertEquals(
          "Aabenraa", // aa is the letter å
          ask(
              owner,
              "select max(name) from (values ('Zealand'), ('Øster'), ('Aabenraa')) t (name)"));
      assertThrows(
          SQLException.class,
          () -> new DatabaseLogin(owner.url(), owner.user(), "wrong").connect().close());
    }
  }

  @Test
  void the_application_is_no_superuser_and_makes_no_tables() throws Exception {
    try (StoreFolder folder = folder();
        EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
      DatabaseLogin application = server.database().application();

      assertEquals(
          "f",
          ask(
              application,
              "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                  + " from pg_roles where rolname = current_user"));
      assertThrows(SQLException.class, () -> tell(application, "create table public.t (i int)"));
      assertThrows(SQLException.class, () -> tell(application, "create schema s"));
    }
  }

  @Test
  void rows_outlive_a_stop_and_a_killed_program_whose_server_is_adopted() throws Exception {
    try (StoreFolder folder = folder()) {
      try (EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
        tell(server.database().owner(), "create schema s");
        tell(server.database().owner(), "create table s.t as select 42 as i");
      }
      assertTrue(ServerProcess.on(folder.resolve("database")).isEmpty());

      // Never closed, as when the program is killed.
      EmbeddedServer left = EmbeddedServer.start(folder, List.of());
      try (EmbeddedServer adopting = EmbeddedServer.start(folder, List.of())) {
        assertEquals(left.port(), adopting.port());
        assertEquals("42", ask(adopting.database().owner(), "select i from s.t"));
      }
      assertTrue(ServerProcess.on(folder.resolve("database")).isEmpty());
    }
  }

  @Test
  void a_pid_file_of_a_server_that_is_gone_or_of_another_program_is_no_hindrance()
      throws Exception {
    try (StoreFolder folder = folder()) {
      EmbeddedServer.start(folder, List.of()).close();
      Path pidFile = folder.resolve("database").resolve("postmaster.pid");
      for (String pid :
          List.of("999999999", Long.toString(ProcessHandle.current().pid()), "", "no number")) {
        Files.writeString(pidFile, pid + "\n" + folder.resolve("database") + "\n0\n5432\n");

        try (EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
          assertEquals("1", ask(server.database().application(), "select 1"), pid);
        }
      }
    }
  }

  @Test
  void a_folder_of_another_version_is_left_alone() throws IOException {
    try (StoreFolder folder = folder()) {
      Path version = Files.createDirectory(folder.resolve("database")).resolve("PG_VERSION");
      Files.writeString(version, "19\n");
      assertEquals(
          "store.newer-server",
          assertThrows(Refused.class, () -> EmbeddedServer.start(folder, List.of())).key());

      Files.writeString(version, "17\n");
      assertEquals(
          "store.older-server",
          assertThrows(Refused.class, () -> EmbeddedServer.start(folder, List.of())).key());

      Files.delete(version);
      assertEquals(
          "store.not-a-database",
          assertThrows(Refused.class, () -> EmbeddedServer.start(folder, List.of())).key());
    }
  }

  @Test
  void a_half_made_database_is_made_anew() throws Exception {
    try (StoreFolder folder = folder()) {
      Path half = Files.createDirectory(folder.resolve("database.new7"));
      Files.writeString(half.resolve("PG_VERSION"), "18\n");

      try (EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
        assertEquals("1", ask(server.database().application(), "select 1"));
      }
    }
  }

  @Test
  void a_server_that_cannot_start_is_told_in_a_sentence() throws IOException {
    try (StoreFolder folder = folder()) {
      Refused refused =
          assertThrows(
              Refused.class,
              () -> EmbeddedServer.start(folder, List.of("shared_buffers=1TB")).close());

      assertEquals("store.server-failed", refused.key());
    }
  }

  @Test
  void a_folder_belongs_to_one_program_at_a_time() throws IOException {
    try (StoreFolder holder = folder()) {
      assertTrue(Files.isDirectory(holder.path()));
      assertEquals(
          "store.folder-in-use", assertThrows(Refused.class, () -> folder().close()).key());
    }
    folder().close();
  }
}
