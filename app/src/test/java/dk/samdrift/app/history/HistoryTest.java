package dk.samdrift.app.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.TestStore;
import dk.samdrift.app.store.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class HistoryTest {

  private static final TestWorld WORLD = new TestWorld("history", Map.of(), "history");
  private static final UUID OLE_ID = UUID.randomUUID();
  private static final Actor METTE = new Actor(UUID.randomUUID(), "Mette Ærø");
  private static final Actor OLE = new Actor(OLE_ID, "Ole Holm");
  private static final Subject GARDEN = new Subject("estate", "17");
  private static final Subject HILL = new Subject("estate", "18");

  private final History history = WORLD.bean(History.class);
  private final Entries entries = WORLD.bean(Entries.class);
  private final ChainCheck check = WORLD.bean(ChainCheck.class);

  @AfterAll
  static void close() {
    WORLD.close();
  }

  private long renamed(OrganisationId organisation, Actor actor, String from, String to) {
    return WORLD.in(
        organisation,
        () -> history.note(actor, "testroom.history.renamed", List.of(from, to), GARDEN));
  }

  private List<Entry> found(OrganisationId organisation, Search search) {
    return WORLD.in(organisation, () -> entries.page(search, Entries.END, 100));
  }

  private List<Long> numbers(OrganisationId organisation, Search search) {
    return found(organisation, search).stream().map(Entry::number).toList();
  }

  @Test
  void an_entry_is_read_back_as_it_was_written_newest_first() {
    OrganisationId nordbo = WORLD.organisation("read-back");
    Instant before = Instant.now();

    renamed(nordbo, METTE, "Æblegård \"A\"", "linje 1\nlinje 2 😀");
    renamed(nordbo, Actor.system(), "a", "b");

    List<Entry> page = found(nordbo, Search.ALL);
    assertEquals(List.of(2L, 1L), page.stream().map(Entry::number).toList());
    Entry first = page.getLast();
    assertEquals("Æblegård \"A\" skiftede navn til linje 1\nlinje 2 😀.", first.sentence());
    assertEquals(METTE, first.event().actor());
    assertEquals(GARDEN, first.event().subject());
    assertFalse(first.event().at().isBefore(before.minusSeconds(1)));
    assertEquals(Hash.START, first.previous());
    assertEquals(first.hash(), page.getFirst().previous());
    assertEquals("Systemet", page.getFirst().event().actor().name());
    assertEquals(new Head(2, page.getFirst().hash()), WORLD.in(nordbo, entries::head));
  }

  @Test
  void the_history_is_found_by_thing_person_words_and_period() {
    OrganisationId nordbo = WORLD.organisation("search");
    renamed(nordbo, METTE, "Kirkebakken", "Pærebakken");
    WORLD.in(nordbo, () -> history.note(OLE, "testroom.history.closed", List.of(), HILL));
    renamed(nordbo, OLE, "50%_a", "b");
    Instant moment = found(nordbo, Search.ALL).get(1).event().at();

    assertEquals(List.of(3L, 1L), numbers(nordbo, Search.ALL.about(GARDEN)));
    assertEquals(List.of(3L, 2L), numbers(nordbo, Search.ALL.by(OLE_ID)));
    assertEquals(List.of(1L), numbers(nordbo, Search.ALL.mentioning("PÆRE")));
    assertEquals(List.of(1L), numbers(nordbo, Search.ALL.mentioning("mette")));
    assertEquals(List.of(2L), numbers(nordbo, Search.ALL.mentioning("året blev")));
    assertEquals(List.of(3L), numbers(nordbo, Search.ALL.mentioning("0%_")));
    assertEquals(List.of(), numbers(nordbo, Search.ALL.mentioning("%").about(HILL)));
    assertEquals(List.of(3L, 2L), numbers(nordbo, Search.ALL.between(moment, null)));
    assertEquals(List.of(1L), numbers(nordbo, Search.ALL.between(null, moment)));
    assertEquals(
        List.of(2L),
        WORLD.in(nordbo, () -> entries.page(Search.ALL, 3, 1)).stream()
            .map(Entry::number)
            .toList());
    assertEquals(2, WORLD.in(nordbo, () -> entries.numbered(2)).orElseThrow().number());
  }

  @Test
  void a_thousand_notes_at_once_get_the_numbers_one_to_a_thousand() throws Exception {
    OrganisationId nordbo = WORLD.organisation("busy");
    OrganisationId sydbo = WORLD.organisation("also-busy");

    List<Future<Long>> noted = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < 1000; i++) {
        String name = "n" + i;
        noted.add(threads.submit(() -> renamed(nordbo, METTE, name, name)));
        if (i % 10 == 0) {
          threads.execute(() -> renamed(sydbo, OLE, name, name));
        }
      }
    }

    assertEquals(
        LongStream.rangeClosed(1, 1000).boxed().toList(),
        noted.stream().map(HistoryTest::get).sorted().toList());
    assertEquals(List.of(), Work.in(nordbo, check::verify).faults());
    assertEquals(1000, Work.in(nordbo, check::verify).entries());
    assertEquals(100, Work.in(sydbo, check::verify).entries());
  }

  private static long get(Future<Long> number) {
    try {
      return number.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_is_not_done_is_not_noted_and_leaves_no_gap() {
    OrganisationId nordbo = WORLD.organisation("undone");
    renamed(nordbo, METTE, "a", "b");
    assertThrows(
        ArithmeticException.class,
        () ->
            WORLD.in(
                nordbo,
                () -> {
                  history.note(METTE, "testroom.history.closed", List.of(), GARDEN);
                  throw new ArithmeticException();
                }));

    assertEquals(2, renamed(nordbo, METTE, "c", "d"));
    assertTrue(Work.in(nordbo, check::verify).isWhole());
  }

  @Test
  void nothing_is_noted_that_could_not_be_read_later() {
    OrganisationId nordbo = WORLD.organisation("unreadable");
    Subject noKind = new Subject("Estate 1", "1");
    Actor noName = new Actor(null, " ");
    List<String> two = List.of("a", "b");

    assertThrows(
        IllegalStateException.class,
        () -> Work.in(nordbo, () -> history.note(METTE, "testroom.history.closed", two, HILL)));
    refuses(nordbo, METTE, "testroom.renamed", two, HILL);
    refuses(nordbo, METTE, "testroom.history.unknown", two, HILL);
    refuses(nordbo, METTE, "testroom.history.renamed", List.of("a"), HILL);
    refuses(nordbo, METTE, "testroom.history.counted", List.of("1"), HILL);
    refuses(nordbo, METTE, "testroom.history.renamed", two, noKind);
    refuses(nordbo, noName, "testroom.history.renamed", two, HILL);

    assertEquals(1, renamed(nordbo, METTE, "nul\0nul", "half \ud83d"));
    assertEquals(
        List.of("nul\uFFFDnul", "half \uFFFD"),
        found(nordbo, Search.ALL).getFirst().event().values());
    assertTrue(Work.in(nordbo, check::verify).isWhole());
  }

  private void refuses(
      OrganisationId organisation, Actor actor, String key, List<String> values, Subject subject) {
    assertThrows(
        RuntimeException.class,
        () -> WORLD.in(organisation, () -> history.note(actor, key, values, subject)),
        key + values);
  }

  @Test
  void an_organisation_sees_its_own_history_only() {
    OrganisationId nordbo = WORLD.organisation("seeing");
    OrganisationId sydbo = WORLD.organisation("not-seeing");
    renamed(nordbo, METTE, "a", "b");

    assertEquals(List.of(), numbers(sydbo, Search.ALL));
    assertEquals(Head.START, WORLD.in(sydbo, entries::head));
    assertEquals(0, Work.in(sydbo, check::verify).entries());
    assertThrows(
        DataAccessException.class,
        () -> WORLD.inNone(() -> entries.page(Search.ALL, Entries.END, 10)));
  }

  @Test
  void a_backup_reads_one_organisation_at_a_time_and_writes_nothing() {
    OrganisationId nordbo = WORLD.organisation("backed-up");
    renamed(nordbo, METTE, "a", "b");
    String in = "set samdrift.organisation = '%s'; ".formatted(nordbo);

    TestStore.tell(
        WORLD.backup(),
        in + "select 1 / count(*) from history.entry; select 1 / count(*) from history.head");
    assertThrows(
        IllegalStateException.class,
        () -> TestStore.tell(WORLD.backup(), "select * from history.entry"));
    assertThrows(
        IllegalStateException.class,
        () -> TestStore.tell(WORLD.backup(), in + "update history.head set number = number + 1"));
  }

  @Test
  void nobody_changes_or_removes_what_is_written() {
    OrganisationId nordbo = WORLD.organisation("append-only");
    renamed(nordbo, METTE, "a", "b");

    for (String sql :
        List.of(
            "update history.entry set actor_name = 'x'",
            "delete from history.entry",
            "truncate history.entry",
            "update history.head set number = number + 2",
            "update history.head set number = number - 1",
            "delete from history.head",
            "truncate history.head")) {
      assertThrows(
          DataAccessException.class,
          () -> WORLD.in(nordbo, () -> WORLD.jdbc().sql(sql).update()),
          sql);
      assertThrows(IllegalStateException.class, () -> asOwner(nordbo, sql), sql);
    }
    assertTrue(Work.in(nordbo, check::verify).isWhole());
  }

  private static void asOwner(OrganisationId organisation, String sql) {
    TestStore.tell(
        WORLD.owner(), "set samdrift.organisation = '%s'; %s".formatted(organisation, sql));
  }
}
