package dk.samdrift.app.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.Migrations;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class UpgradeTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path temp = Path.of("");

  private Migrations older = Migrations.shipped();
  private Migrations newer = Migrations.shipped();

  @BeforeEach
  void two_programs() throws IOException {
    Estate estate = new Estate(temp);
    older = estate.olderProgram();
    newer = estate.newerProgram();
  }

  private static String refusal(Runnable work) {
    return assertThrows(Refused.class, work::run).key();
  }

  @Test
  void a_backup_of_an_older_program_is_read_by_a_newer_one() throws Exception {
    Path file = temp.resolve("backup.zip");
    Database source = Estate.full(older);
    Backup.write(source, file, NOON);
    Database target = TestStore.empty("upgraded");

    Restore.read(file, target, newer);

    assertEquals(newer.known(target), newer.applied(target));
    assertEquals(
        "made.by@migration uden navn\nnordbo@example.dk uden navn\nsydbo@example.dk uden navn\n",
        Estate.rows(target.owner(), "select email || ' ' || name from estate.login order by id"));
    assertEquals("7\n", Estate.rows(target.owner(), "select id from estate.later"));
    newer.applyTo(source);
    assertEquals(Estate.content(source), Estate.content(target));
  }

  @Test
  void a_backup_of_a_newer_program_is_refused() throws Exception {
    Path file = temp.resolve("backup.zip");
    Backup.write(Estate.full(newer), file, NOON);
    Database target = TestStore.empty("refusing");

    assertEquals("store.backup-newer", refusal(() -> Restore.read(file, target, older)));
    assertEquals(List.of(), newer.applied(target));
  }

  @Test
  void a_backup_of_a_program_that_others_have_changed_is_refused() throws Exception {
    Path file = temp.resolve("backup.zip");
    Backup.write(Estate.full(newer), file, NOON);
    Path changed = temp.resolve("newer/estate/V20990101_0100__make_estate.sql");
    Files.writeString(changed, Files.readString(changed) + "select 1;\n");
    Database target = TestStore.empty("refusing");

    assertEquals("store.backup-other-program", refusal(() -> Restore.read(file, target, newer)));
    assertEquals(List.of(), newer.applied(target));
  }

  @Test
  void an_older_backup_is_not_forced_into_newer_tables() throws Exception {
    Path file = temp.resolve("backup.zip");
    Backup.write(Estate.full(older), file, NOON);
    Database target = TestStore.empty("refusing");
    newer.applyTo(target);

    assertEquals("store.restore-newer-tables", refusal(() -> Restore.read(file, target, newer)));
  }
}
