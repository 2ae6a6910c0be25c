package dk.samdrift.app.store.server;

import static dk.samdrift.app.store.server.Asked.ask;
import static dk.samdrift.app.store.server.Asked.assertWorks;
import static dk.samdrift.app.store.server.Asked.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.StoreFolder;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs and servers that are killed, and what they leave. */
@Tag("slow")
class KilledServerTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void another_program_on_the_folder_is_noticed_until_it_is_killed() throws Exception {
    Path data = temp.resolve("data");
    TestStore.folder(data).close();
    try (ProgramOnFolder program = ProgramOnFolder.begin(data)) {
      String said = program.says();
      assertEquals("store.folder-in-use", refusal(() -> StoreFolder.open(data)));

      program.kill();
      try (StoreFolder folder = StoreFolder.open(data);
          EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
        assertEquals("ready " + server.port(), said);
        assertWorks(server);
      }
    }
  }

  @Test
  void a_program_killed_while_it_makes_the_database_leaves_nothing_that_harms() throws Exception {
    Path data = temp.resolve("data");
    TestStore.folder(data).close();
    try (ProgramOnFolder program = ProgramOnFolder.begin(data)) {
      while (program.isAlive() && !isBeingMade(data)) {
        Thread.sleep(5);
      }
      program.kill();
    }
    assertFalse(Files.exists(data.resolve("database")));

    try (StoreFolder folder = StoreFolder.open(data);
        EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
      assertWorks(server);
    }
  }

  private static boolean isBeingMade(Path data) throws IOException {
    try (DirectoryStream<Path> made = Files.newDirectoryStream(data, "database.new*")) {
      for (Path folder : made) {
        return Files.exists(folder.resolve("database/base"));
      }
    }
    return false;
  }

  @Test
  void a_server_killed_at_work_has_lost_nothing_it_acknowledged() throws Exception {
    try (StoreFolder folder = TestStore.folder(temp.resolve("data"))) {
      EmbeddedServer server = EmbeddedServer.start(folder, List.of());
      DatabaseLogin owner = server.database().owner();
      TestStore.tell(owner, "create schema s");
      TestStore.tell(owner, "create table s.t (i int primary key)");
      AtomicInteger acknowledged = new AtomicInteger();
      Thread writer = Thread.ofPlatform().start(() -> write(owner, acknowledged));
      while (acknowledged.get() < 50) {
        Thread.sleep(1);
      }
      long pid = ServerProcess.on(folder.resolve("database")).orElseThrow().pid();
      assertTrue(ProcessHandle.of(pid).orElseThrow().destroyForcibly());
      writer.join();

      try (EmbeddedServer again = EmbeddedServer.start(folder, List.of())) {
        int kept = Integer.parseInt(ask(again.database().owner(), "select count(*) from s.t"));
        int last = Integer.parseInt(ask(again.database().owner(), "select max(i) from s.t"));
        assertEquals(kept, last);
        assertTrue(
            kept == acknowledged.get() || kept == acknowledged.get() + 1,
            "%d kept of %d".formatted(kept, acknowledged.get()));
      }
    }
  }

  private static void write(DatabaseLogin owner, AtomicInteger acknowledged) {
    try (Connection connection = owner.connect();
        Statement statement = connection.createStatement()) {
      while (true) {
        statement.execute("insert into s.t values (" + (acknowledged.get() + 1) + ")");
        acknowledged.incrementAndGet();
      }
    } catch (SQLException e) {
      // The server is gone, as it was meant to be.
    }
  }

  @Test
  void the_server_of_another_folder_is_not_taken_for_ours() throws Exception {
    try (StoreFolder ours = TestStore.folder(temp.resolve("ours"));
        StoreFolder theirs = TestStore.folder(temp.resolve("theirs"));
        EmbeddedServer other = EmbeddedServer.start(theirs, List.of())) {
      EmbeddedServer.start(ours, List.of()).close();
      Files.copy(
          theirs.resolve("database").resolve("postmaster.pid"),
          ours.resolve("database").resolve("postmaster.pid"));

      try (EmbeddedServer server = EmbeddedServer.start(ours, List.of())) {
        assertNotEquals(other.port(), server.port());
        assertWorks(server);
      }
      assertWorks(other);
    }
  }
}
