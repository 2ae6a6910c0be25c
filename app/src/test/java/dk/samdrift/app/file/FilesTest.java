package dk.samdrift.app.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.Search;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.history.TestWorld;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class FilesTest {

  private static final TestWorld WORLD =
      new TestWorld(
          "files",
          Map.of("samdrift.file.bytes", 8_000_000, "samdrift.file.organisation-bytes", 10_000_000),
          "history",
          "file");
  private static final Actor METTE = new Actor(UUID.randomUUID(), "Mette Ærø");

  private final Files files = WORLD.bean(Files.class);

  @AfterAll
  static void close() {
    WORLD.close();
  }

  private StoredFile store(OrganisationId organisation, String name, byte[] content) {
    return WORLD.in(organisation, () -> stored(name, new ByteArrayInputStream(content)));
  }

  private StoredFile stored(String name, InputStream source) {
    try {
      return files.store(source, name, METTE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Never ends, but does not stand being read much further than the limit. */
  private static final class Endless extends InputStream {

    private long given;

    @Override
    public int read() {
      given++;
      return 'a';
    }

    @Override
    public int read(byte[] target, int from, int length) {
      given += length;
      if (given > 9_000_000) {
        throw new IllegalStateException("read too far");
      }
      Arrays.fill(target, from, from + length, (byte) 'a');
      return length;
    }
  }

  private static byte[] big(int size) {
    byte[] content = new byte[size];
    new Random(1).nextBytes(content);
    byte[] start = Samples.pdf();
    System.arraycopy(start, 0, content, 0, start.length);
    return content;
  }

  private static List<Long> rows(OrganisationId organisation) {
    return WORLD.in(
        organisation,
        () ->
            WORLD
                .jdbc()
                .sql(
                    """
                    select (select count(*) from file.file)
                           + (select count(*) from file.chunk)
                           + (select count(*) from history.entry)
                    """)
                .query(Long.class)
                .list());
  }

  private Download opened(OrganisationId organisation, FileId id) {
    return WORLD.in(organisation, () -> files.open(id)).orElseThrow();
  }

  @Test
  void a_file_comes_back_byte_for_byte_also_after_the_transaction() throws IOException {
    OrganisationId nordbo = WORLD.organisation("bytes");
    byte[] content = big(3 * 1024 * 1024 + 17);

    StoredFile file = store(nordbo, "Årsregnskab.pdf", content);

    try (Download download = opened(nordbo, file.id())) {
      assertEquals(file, download.file());
      assertArrayEquals(content, download.content().readAllBytes());
    }
    assertEquals(FileType.PDF, file.type());
    assertEquals(content.length, file.size());
    assertEquals(METTE, file.actor());
  }

  @Test
  void who_handed_it_in_and_its_sum_stand_in_the_history() {
    OrganisationId nordbo = WORLD.organisation("noted");

    StoredFile file = store(nordbo, "a.txt", Samples.bytes("abc"));

    Search about = Search.ALL.about(Subject.of("file", file.id().value()));
    assertEquals(
        List.of(
            "Filen a.txt (3 byte) blev gemt. Kontrolsum (SHA-256): "
                + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad."),
        WORLD.in(nordbo, () -> WORLD.bean(Entries.class).page(about, Entries.END, 10)).stream()
            .map(entry -> entry.sentence())
            .toList());
  }

  @Test
  void nothing_of_a_refused_file_is_kept() {
    OrganisationId nordbo = WORLD.organisation("refused");

    for (Map.Entry<String, byte[]> file :
        Map.of(
                "a.exe", Samples.pdf(),
                "a.pdf", Samples.png(1, 1),
                "b.pdf", new byte[0],
                "c.pdf", big(8_000_001))
            .entrySet()) {
      assertThrows(Refused.class, () -> store(nordbo, file.getKey(), file.getValue()));
    }

    assertEquals(List.of(0L), rows(nordbo));
  }

  @Test
  void a_file_without_end_is_read_no_further_than_the_limit() {
    OrganisationId nordbo = WORLD.organisation("endless");

    Refused refused =
        assertThrows(Refused.class, () -> WORLD.in(nordbo, () -> stored("a.txt", new Endless())));

    assertEquals("file.too-big", refused.key());
    assertEquals(
        "Filen er større end 8,0 MB. Del den op, eller gem den i en mindre udgave.",
        refused.sentence());
  }

  @Test
  void an_organisation_has_its_room_and_no_more_also_when_two_come_at_once() throws Exception {
    OrganisationId nordbo = WORLD.organisation("room");
    OrganisationId sydbo = WORLD.organisation("other-room");
    Callable<StoredFile> storing = () -> store(nordbo, "a.pdf", big(3_000_000));
    int refused = 0;

    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<StoredFile>> stored = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        stored.add(threads.submit(storing));
      }
      for (Future<StoredFile> file : stored) {
        refused += isRefused(file) ? 1 : 0;
      }
    }

    assertEquals(3, refused);
    assertEquals(9_000_000L, WORLD.in(nordbo, files::usedBytes));
    store(sydbo, "a.pdf", big(3_000_000));
  }

  private static boolean isRefused(Future<StoredFile> file) throws InterruptedException {
    try {
      file.get();
      return false;
    } catch (ExecutionException e) {
      assertTrue(
          String.valueOf(e.getCause()).contains("Der er ikke plads til filen"), e.toString());
      return true;
    }
  }

  @Test
  void content_that_was_tampered_with_is_not_handed_out_as_if_it_were_whole() throws IOException {
    OrganisationId nordbo = WORLD.organisation("tampered");
    StoredFile file = store(nordbo, "a.txt", Samples.bytes("abc"));
    WORLD.asSuperuser(
        "update file.chunk set content = 'abd' where file_id = '%s'".formatted(file.id()));

    try (Download download = opened(nordbo, file.id())) {
      assertThrows(IOException.class, () -> download.content().readAllBytes());
    }
  }

  @Test
  void a_file_is_there_for_its_organisation_only_and_never_changes() {
    OrganisationId nordbo = WORLD.organisation("mine");
    OrganisationId sydbo = WORLD.organisation("yours");
    StoredFile file = store(nordbo, "a.txt", Samples.bytes("abc"));

    assertTrue(WORLD.in(sydbo, () -> files.open(file.id())).isEmpty());
    assertThrows(DataAccessException.class, () -> WORLD.inNone(() -> files.find(file.id())));
    assertThrows(
        DataAccessException.class,
        () -> Work.in(nordbo, () -> stored("b.txt", new ByteArrayInputStream(new byte[] {'b'}))));
    for (String sql : List.of("delete from file.chunk", "update file.file set name = 'b.txt'")) {
      assertThrows(
          DataAccessException.class, () -> WORLD.in(nordbo, () -> WORLD.jdbc().sql(sql).update()));
    }
  }

  @Test
  void a_browser_is_told_to_save_it_under_its_danish_name_and_to_guess_nothing() {
    OrganisationId nordbo = WORLD.organisation("headers");
    StoredFile file = store(nordbo, "Rød \"grød\" 100%; år.csv", Samples.latin("å;1\n"));

    Map<String, String> headers = opened(nordbo, file.id()).headers();

    assertEquals(
        "attachment; filename=\"Roed _groed_ 100__ aar.csv\";"
            + " filename*=UTF-8''R%C3%B8d%20%22gr%C3%B8d%22%20100%25%3B%20%C3%A5r.csv",
        headers.get("Content-Disposition"));
    assertEquals("text/csv; charset=windows-1252", headers.get("Content-Type"));
    assertEquals("nosniff", headers.get("X-Content-Type-Options"));
    assertEquals("4", headers.get("Content-Length"));
  }
}
