package dk.samdrift.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.store.TestStore;
import dk.samdrift.app.store.server.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a data folder, while the program holds it and when it does not. */
class BackupCommandTest {

  @TempDir private Path temp = Path.of("");

  private Told backup(Path data, Path file) {
    return Told.by("backup", "--data", data.toString(), file.toString());
  }

  @Test
  void a_backup_may_be_taken_while_the_program_runs_and_read_into_another_folder()
      throws Exception {
    Path data = temp.resolve("data");
    TestStore.folder(data).close();
    Path file = temp.resolve("kopi.zip");
    try (Store store = Store.open(data, Optional.empty(), List.of())) {
      TestStore.tell(
          store.database().owner(),
          "insert into organisation.organisation (organisation_id, slug, name)"
              + " values (gen_random_uuid(), 'nordbo', 'Nordbo')");

      Told running = backup(data, file);

      assertEquals(0, running.code(), running::text);
      assertTrue(running.text().contains("organisationer: 1,"), running::text);
    }
    Told stopped = backup(data, temp.resolve("kopi2.zip"));
    assertEquals(0, stopped.code(), stopped::text);

    Path other = temp.resolve("other");
    TestStore.folder(other).close();
    Told restored = Told.by("restore", "--data", other.toString(), file.toString());
    assertEquals(0, restored.code(), restored::text);
    assertTrue(restored.text().contains("organisationer: 1,"), restored::text);
  }

  @Test
  void a_folder_without_a_database_is_said_to_be_one_and_left_as_it_is() throws Exception {
    Path nothing = temp.resolve("nothing");

    Told told = backup(nothing, temp.resolve("kopi.zip"));

    assertEquals(2, told.code(), told::text);
    assertTrue(told.text().contains(nothing.toString()), told::text);
    assertFalse(Files.exists(nothing));
  }
}
