package dk.samdrift.app.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.Migrations;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class BackupTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path temp = Path.of("");

  private Migrations older = Migrations.shipped();

  @BeforeEach
  void tables_of_a_program() throws IOException {
    Estate estate = new Estate(temp);
    older = estate.olderProgram();
  }

  private static Map<String, String> files(Path backup) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream input = zip.getInputStream(entry)) {
          files.put(entry.getName(), new String(input.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }

  private static String refusal(Runnable work) {
    return assertThrows(Refused.class, work::run).key();
  }

  @Test
  void what_is_read_back_is_what_was_there() throws Exception {
    Database source = Estate.full(older);
    Path first = temp.resolve("first.zip");
    Path second = temp.resolve("second.zip");
    Map<String, String> before = Estate.content(source);
    assertTrue(before.values().stream().noneMatch(String::isEmpty), before.toString());

    Manifest manifest = Backup.write(source, first, NOON);
    Database target = TestStore.empty("restored");
    Restore.read(first, target, older);

    assertEquals(before, Estate.content(target));
    assertEquals(before, Estate.content(source));
    Backup.write(target, second, NOON);
    assertEquals(files(first), files(second));
    assertEquals(2, manifest.organisations().size());
  }

  @Test
  void every_organisation_has_files_of_its_own_that_can_be_read_without_the_program()
      throws IOException {
    Path file = temp.resolve("backup.zip");
    Backup.write(Estate.full(older), file, NOON);

    Map<String, String> files = files(file);
    assertEquals(
        "organisation_id,id,zone_id,order\n"
            + Estate.NORDBO
            + ",1,00000000-0000-0000-0000-000000000001,1. i Nordbo\n"
            + Estate.NORDBO
            + ",2,00000000-0000-0000-0000-000000000001,2. i Nordbo\n",
        files.get(Estate.NORDBO + "/estate.booking.csv"));
    assertEquals(
        "organisation_id,body\n%1$s,\"\"\n%1$s,Sydbo\n%1$s,Sydbo\n%1$s,\n".formatted(Estate.SYDBO),
        files.get(Estate.SYDBO + "/estate.remark.csv"));
    assertEquals(
        "id,email\n1,made.by@migration\n2,nordbo@example.dk\n3,sydbo@example.dk\n",
        files.get("global/estate.login.csv"));
  }

  @Test
  void a_backup_can_be_read_by_nobody_else_and_leaves_nothing_beside_it() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("kopier"));
    Backup.write(TestStore.clone("backup"), folder.resolve("æ ø.zip"), NOON);

    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("æ ø.zip"))));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("æ ø.zip")), files.toList());
    }
  }

  @Test
  void a_backup_shows_one_moment_though_people_work_on() throws Exception {
    Database source = Estate.full(older);
    Path file = temp.resolve("backup.zip");
    Thread writer =
        Thread.ofPlatform()
            .start(() -> {
              try (Connection connection = source.owner().connect();
                  Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                while (!Thread.interrupted()) {
                  // One transaction, two tables: a backup has both rows or none.
                  statement.execute("insert into estate.login (email) values (gen_random_uuid())");
                  statement.execute(
                      "insert into estate.access select max(id), '%s', 'x' from estate.login"
                          .formatted(Estate.NORDBO));
                  connection.commit();
                }
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    try {
      for (int i = 0; i < 5; i++) {
        Backup.write(source, temp.resolve(i + ".zip"), NOON);
        Map<String, String> files = files(temp.resolve(i + ".zip"));
        assertEquals(
            files.getOrDefault("global/estate.login.csv", "").lines().count() - 1,
            files.getOrDefault("global/estate.access.csv", "").lines().count());
      }
    } finally {
      writer.interrupt();
      writer.join();
    }
    Backup.write(source, file, NOON);
    assertNotEquals(files(file), files(temp.resolve("0.zip")));
  }

  @Test
  void a_file_that_is_there_is_never_overwritten() throws IOException {
    Path file = Files.writeString(temp.resolve("backup.zip"), "mine");

    assertEquals(
        "store.backup-exists", refusal(() -> Backup.write(TestStore.clone("backup"), file, NOON)));
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void a_backup_into_a_fprogram_that_is_not_there_is_refused() {
    assertEquals(
        "store.backup-not-writable",
        refusal(
            () -> Backup.write(TestStore.clone("backup"), temp.resolve("no/such/b.zip"), NOON)));
  }

  @Test
  void a_backup_that_might_lack_an_organisation_is_not_taken() throws IOException {
    Database source = Estate.full(older);
    TestStore.tell(
        source.owner(),
        """
        alter table organisation.organisation enable row level security;
        create policy short on organisation.organisation
            using (organisation_id = '%s')
        """
            .formatted(Estate.NORDBO));

    assertThrows(
        IllegalStateException.class, () -> Backup.write(source, temp.resolve("b.zip"), NOON));
    assertFalse(Files.exists(temp.resolve("b.zip")));
  }

  @Test
  void organisations_that_are_under_row_security_themselves_come_back_as_well() throws Exception {
    Path files = Files.createDirectories(temp.resolve("secured/organisation"));
    Files.writeString(
        files.resolve("V20990101_0300__secure.sql"),
        """
        alter table organisation.organisation enable row level security;
        alter table organisation.organisation force row level security;
        create policy own on organisation.organisation to ${application}, samdrift_owner
            using (organisation_id = (select organisation.current()));
        create policy listed on organisation.organisation for select to ${backup} using (true);
        """);
    Migrations secured =
        Migrations.at(
            List.of(
                "classpath:db/migration",
                "filesystem:" + temp.resolve("older"),
                "filesystem:" + files.getParent()));
    Database source = Estate.full(older);
    secured.applyTo(source);
    Path file = temp.resolve("backup.zip");

    Backup.write(source, file, NOON);
    Database target = TestStore.empty("restored");
    Restore.read(file, target, secured);

    assertEquals(Estate.content(source), Estate.content(target));
  }

  @Test
  void a_database_with_an_organisation_is_left_alone() throws Exception {
    Path file = temp.resolve("backup.zip");
    Database source = Estate.full(older);
    Backup.write(source, file, NOON);
    Map<String, String> before = Estate.content(source);

    assertEquals("store.restore-not-empty", refusal(() -> Restore.read(file, source, older)));
    assertEquals(before, Estate.content(source));
  }

  @Test
  void a_large_file_comes_back() throws Exception {
    byte[] drawing = new byte[8_000_000];
    new Random(1).nextBytes(drawing);
    Database source = Estate.full(older);
    try (Connection connection = source.owner().connect();
        var statement =
            connection.prepareStatement(
                "update estate.zone set drawing = ? where organisation_id = ?::uuid and note is"
                    + " null")) {
      connection.setAutoCommit(false);
      Transfer.enter(connection, Estate.SYDBO);
      statement.setBytes(1, drawing);
      statement.setString(2, Estate.SYDBO);
      assertEquals(1, statement.executeUpdate());
      connection.commit();
    }
    Path file = temp.resolve("backup.zip");
    Backup.write(source, file, NOON);
    Database target = TestStore.empty("large");
    Restore.read(file, target, older);

    String hash = "select distinct sha256(drawing) from estate.zone where length(drawing) > 99";
    String expected = Estate.rows(TestStore.superuser(source), hash);
    assertEquals(expected, Estate.rows(TestStore.superuser(target), hash));
    assertTrue(
        expected.contains(HexFormat.of().formatHex(Transfer.sha256().digest(drawing))), expected);
  }
}
