package dk.samdrift.app.store.backup;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.Migrations;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no backup, or no longer, or were made by somebody who means harm. */
@Tag("slow")
class HostileBackupTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final String REMARKS = Estate.SYDBO + "/estate.remark.csv";

  @TempDir private static Path shared = Path.of("");

  @TempDir private Path temp = Path.of("");

  private static Path good = Path.of("");

  private static Migrations program = Migrations.shipped();
  private static Database target = TestStore.empty("unharmed");

  @BeforeAll
  static void a_good_backup() throws IOException {
    program = new Estate(shared).olderProgram();
    good = shared.resolve("good.zip");
    Backup.write(Estate.full(program), good, NOON);
    target = TestStore.empty("unharmed");
  }

  private ForgedBackup forged() {
    return new ForgedBackup(good, temp);
  }

  private static void assertRefused(String key, Path file) throws Exception {
    Refused refused = assertThrows(Refused.class, () -> Restore.read(file, target, program));

    assertEquals(key, refused.key());
    assertFalse(refused.sentence().matches("(?s).*(\\{\\d|Exception|null).*"), refused.sentence());
    assertNothingWritten();
  }

  private static void assertNothingWritten() throws Exception {
    String tables = "select count(*) from pg_tables where schemaname = 'estate'";
    if (!Estate.rows(TestStore.superuser(target), tables).equals("0\n")) {
      String logins = "select email from estate.login";
      assertEquals("made.by@migration\n", Estate.rows(TestStore.superuser(target), logins));
      String zones = "select count(*) from estate.zone";
      assertEquals("0\n", Estate.rows(TestStore.superuser(target), zones));
    }
  }

  @Test
  void a_file_that_is_not_there_or_no_zip_is_refused() throws Exception {
    assertRefused("store.backup-missing", temp.resolve("nothing.zip"));
    assertRefused("store.backup-missing", temp);
    assertRefused("store.backup-no-zip", Files.writeString(temp.resolve("a"), ""));
    assertRefused("store.backup-no-zip", Files.writeString(temp.resolve("b"), "id;navn\n1;x\n"));
    assertRefused("store.backup-no-manifest", forged().zipped(Map.of("a.txt", new byte[1])));
  }

  @Test
  void a_file_that_is_cut_off_is_refused() throws Exception {
    byte[] bytes = Files.readAllBytes(good);
    for (int length : new int[] {10, bytes.length / 2, bytes.length - 30, bytes.length - 1}) {
      Path cut = Files.write(temp.resolve("cut.zip"), Arrays.copyOf(bytes, length));
      assertRefused("store.backup-no-zip", cut);
    }
  }

  @Test
  void a_changed_byte_is_refused_or_changes_nothing() throws Exception {
    byte[] bytes = Files.readAllBytes(good);
    Map<String, byte[]> files = forged().files();
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      byte[] changed = bytes.clone();
      int place = random.nextInt(bytes.length);
      changed[place] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(temp.resolve("changed.zip"), changed);
      try (Archive archive = Archive.open(file)) {
        archive.verify();
        for (Manifest.Part part : archive.manifest().parts()) {
          try (InputStream rows = archive.rows(part)) {
            assertTrue(Arrays.equals(files.get(part.file()), rows.readAllBytes()), "at " + place);
          }
        }
      } catch (Refused e) {
        refused++;
      }
    }
    assertTrue(refused > 200, "refused " + refused);
  }

  @Test
  void rows_that_do_not_fit_their_hash_are_refused() throws Exception {
    Map<String, byte[]> files = forged().files();
    byte[] rows = requireNonNull(files.get(REMARKS));
    rows[rows.length - 3] ^= 1;
    assertRefused("store.backup-damaged", forged().zipped(files));
  }

  @Test
  void a_file_too_few_or_too_many_is_refused() throws Exception {
    Map<String, byte[]> files = forged().files();
    files.put("kig-her.txt", new byte[] {1});
    assertRefused("store.backup-extra-file", forged().zipped(files));

    files = forged().files();
    files.remove(REMARKS);
    assertRefused("store.backup-lacks-file", forged().zipped(files));
  }

  @Test
  void a_name_that_leads_out_of_the_folder_is_refused() throws Exception {
    for (String name : new String[] {"../../etc/cron.d/x", "/etc/passwd", "C:\\x", "a\u001b[2J"}) {
      Map<String, byte[]> files = forged().files();
      files.put(name, new byte[] {1});
      assertRefused("store.backup-extra-file", forged().zipped(files));
    }
    assertRefused("store.backup-no-manifest", forged().withManifest("\"zone\"", "\"../../zone\""));
  }

  @Test
  void a_manifest_that_makes_no_sense_is_refused() throws Exception {
    String[][] changes = {
      {"\"samdrift-backup\"", "\"something\""},
      {"\"samdrift-backup\"", "null"},
      {"\"takenAt\" : \"[^\"]*\"", "\"takenAt\" : \"i går\""},
      {"\"formatVersion\" : 1", "\"formatVersion\" : 0"},
      {"\"formatVersion\" : 1", "\"formatVersion\" : 1, \"more\" : 2"},
      {"\"formatVersion\" : 1,", ""},
      {"\"rows\" : \\d+", "\"rows\" : -1"},
      {"\"rows\" : \\d+", "\"rows\" : 99999999999999999999"},
      {"\"bytes\" : \\d+", "\"bytes\" : \"mange\""},
      {"\"sha256\" : \"[^\"]*\"", "\"sha256\" : \"\""},
      {"\"organisation\" : \"0[^\"]*\"", "\"organisation\" : \"' or true\""},
      {"\"organisation\" : \"0[^\"]*\"", "\"organisation\" : \"" + new UUID(1, 2) + "\""},
      {"\"organisations\" : \\[[^\\]]*\\]", "\"organisations\" : [null]"},
      {"\"columns\" : \\[[^\\]]*\\]", "\"columns\" : [null]"},
      {"\"migrations\" : \\[[^\\]]*\\]", "\"migrations\" : []"},
      {"(?s)\"migrations\" : \\[.*", "\"migrations\" : "},
      {"(?s)^.*$", "[".repeat(5000)},
      {"(?s)^.*$", "null"},
      {"(?s)^.*$", ""},
    };
    for (String[] change : changes) {
      assertRefused("store.backup-no-manifest", forged().withManifest(change[0], change[1]));
    }
  }

  @Test
  void a_manifest_of_a_later_layout_is_refused_as_newer() throws Exception {
    assertRefused(
        "store.backup-newer",
        forged().withManifest("\"formatVersion\" : 1", "\"formatVersion\" : 2, \"more\" : 3"));
  }

  @Test
  void more_or_fewer_rows_than_promised_are_refused() throws Exception {
    assertRefused("store.backup-damaged", forged().withManifest("\"rows\" : 2,", "\"rows\" : 3,"));
  }

  @Test
  void rows_of_another_organisation_are_refused_though_the_manifest_vouches_for_them()
      throws Exception {
    assertRefused("store.backup-rows", forged().withRows(REMARKS, Estate.SYDBO, Estate.NORDBO));
  }

  @Test
  void rows_that_refer_to_nothing_are_refused_though_the_manifest_vouches_for_them()
      throws Exception {
    String bookings = Estate.NORDBO + "/estate.booking.csv";
    assertRefused(
        "store.backup-rows", forged().withRows(bookings, "-000000000001,1.", "-000000000002,1."));
    assertRefused("store.backup-rows", forged().withRows(bookings, ",1,", ",en,"));
  }

  @Test
  void other_tables_columns_or_sequences_than_those_of_the_program_are_refused() throws Exception {
    assertRefused(
        "store.backup-other-tables", forged().withManifest("\"parent_id\"", "\"parent\""));
    assertRefused(
        "store.backup-other-tables",
        forged().withManifest("\"name\" : \"voucher\"", "\"name\" : \"x\""));
  }

  @Test
  void columns_in_another_order_are_refused_though_the_manifest_vouches_for_them()
      throws Exception {
    assertRefused(
        "store.backup-rows", forged().withRows("global/estate.login.csv", "id,email", "email,id"));
  }

  @Test
  void a_bomb_is_refused_before_it_is_unpacked() throws Exception {
    Path file = temp.resolve("bomb.zip");
    Map<String, byte[]> files = forged().files();
    long size = 1_100_000_000;
    String manifest =
        new String(requireNonNull(files.get(Archive.MANIFEST)), StandardCharsets.UTF_8);
    byte[] remarks = requireNonNull(files.get(REMARKS));
    manifest =
        manifest.replaceFirst(
            "\"bytes\" : " + remarks.length + ",(\\s*)\"sha256\" : \"" + ForgedBackup.hash(remarks),
            "\"bytes\" : " + size + ",$1\"sha256\" : \"" + ForgedBackup.hash(remarks));
    files.put(Archive.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
    files.remove(REMARKS);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
      zip.putNextEntry(new ZipEntry(REMARKS));
      fill(zip, size);
    }

    assertRefused("store.backup-bomb", file);
  }

  private static void fill(OutputStream output, long size) throws IOException {
    byte[] zeros = new byte[1_000_000];
    for (long rest = size; rest > 0; rest -= zeros.length) {
      output.write(zeros, 0, (int) Math.min(zeros.length, rest));
    }
  }

  @Test
  void a_failure_on_the_way_leaves_nothing_and_a_good_backup_can_be_read_afterwards()
      throws Exception {
    Database database = TestStore.empty("again");
    Path bad = forged().withRows(Estate.SYDBO + "/estate.zone.csv", "Blok", "Blok\",\"");
    assertEquals(
        "store.backup-rows",
        assertThrows(Refused.class, () -> Restore.read(bad, database, program)).key());
    assertEquals(
        "0\n", Estate.rows(TestStore.superuser(database), "select count(*) from estate.booking"));

    Restore.read(good, database, program);
    assertEquals(
        "4\n", Estate.rows(TestStore.superuser(database), "select count(*) from estate.booking"));
  }
}
