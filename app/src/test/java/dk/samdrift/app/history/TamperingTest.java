package dk.samdrift.app.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.history.Fault.Kind;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way to tamper with ten entries, by somebody who may do everything in the database. */
class TamperingTest {

  private static final TestWorld WORLD = new TestWorld("tampering", Map.of(), "history");
  private static final AtomicInteger ORGANISATIONS = new AtomicInteger();

  // What CanonicalBytes says, in SQL: so a tamperer computes hashes, and so can an auditor.
  private static final String HASH_IN_SQL =
      """
      create function public.field(t text) returns text language sql
          return octet_length(convert_to(t, 'UTF8')) || ':' || t || ',';
      create function public.sum(e history.entry) returns bytea language sql
          return sha256(convert_to(
              public.field('samdrift-history-1')
              || public.field(e.organisation_id::text)
              || public.field(e.number::text)
              || public.field((extract(epoch from e.at) * 1000000)::bigint::text)
              || public.field(coalesce(e.actor_id::text, ''))
              || public.field(e.actor_name)
              || public.field(e.sentence_key)
              || public.field(cardinality(e.sentence_values)::text)
              || coalesce((select string_agg(public.field(v), '' order by place)
                             from unnest(e.sentence_values) with ordinality as x (v, place)), '')
              || public.field(e.subject_kind)
              || public.field(e.subject_id)
              || public.field(encode(e.previous_hash, 'hex')), 'UTF8'));
      """;

  private OrganisationId organisation = new OrganisationId(UUID.randomUUID());

  @BeforeAll
  static void learnToSum() {
    WORLD.asSuperuser(HASH_IN_SQL);
  }

  @AfterAll
  static void close() {
    WORLD.close();
  }

  @BeforeEach
  void write_ten_entries() {
    organisation = WORLD.organisation("tampered-" + ORGANISATIONS.incrementAndGet());
    Actor mette = new Actor(UUID.randomUUID(), "Mette Ærø");
    for (int i = 1; i <= 10; i++) {
      List<String> values = List.of("æ" + i, "b,:");
      WORLD.in(
          organisation,
          () ->
              WORLD
                  .bean(History.class)
                  .note(mette, "testroom.history.renamed", values, new Subject("estate", "1")));
    }
    assertEquals(List.of(), faults());
  }

  private List<Fault> faults() {
    return Work.in(organisation, () -> WORLD.bean(ChainCheck.class).verify()).faults();
  }

  private void tamper(String... statements) {
    WORLD.asSuperuser(
        "set session_replication_role = replica;"
            + String.join(";", statements)
                .replace("ours", "organisation_id = '" + organisation + "'"));
  }

  private void found(Fault... expected) {
    assertEquals(List.of(expected), faults());
  }

  @Test
  void sql_computes_the_same_hashes() {
    assertEquals(
        10L,
        WORLD.in(
            organisation,
            () ->
                WORLD
                    .jdbc()
                    .sql("select count(*) from history.entry e where hash = public.sum(e)")
                    .query(Long.class)
                    .single()));
  }

  @Test
  void a_changed_entry_is_named_whichever_of_its_fields_it_is() {
    for (String change :
        List.of(
            "at = at + interval '1 microsecond'",
            "actor_id = null",
            "actor_name = 'Ole'",
            "sentence_key = 'testroom.history.closed'",
            "sentence_values = '{æ5}'",
            "subject_kind = 'member'",
            "subject_id = '2'",
            "previous_hash = sha256('')",
            "hash = sha256('')")) {
      write_ten_entries();
      tamper("update history.entry set " + change + " where ours and number = 5");
      found(Fault.of(Kind.CHANGED, 5));
    }
  }

  @Test
  void a_changed_entry_is_named_also_when_it_is_the_first_or_the_last() {
    tamper("update history.entry set actor_name = 'Ole' where ours and number in (1, 10)");
    found(Fault.of(Kind.CHANGED, 1), Fault.of(Kind.CHANGED, 10));
  }

  @Test
  void an_entry_changed_together_with_its_hash_is_named() {
    tamper(
        "update history.entry set actor_name = 'Ole' where ours and number = 5",
        "update history.entry e set hash = public.sum(e) where ours and number = 5");
    found(Fault.of(Kind.REWRITTEN, 5));
  }

  @Test
  void the_last_entry_changed_together_with_its_hash_does_not_fit_the_head() {
    tamper(
        "update history.entry set actor_name = 'Ole' where ours and number = 10",
        "update history.entry e set hash = public.sum(e) where ours and number = 10");
    found(Fault.of(Kind.WRONG_HEAD, 10, 10));
  }

  @Test
  void missing_entries_are_named_first_middle_and_last() {
    tamper("delete from history.entry where ours and number in (1, 5, 6, 10)");
    found(
        Fault.of(Kind.MISSING, 1),
        Fault.of(Kind.MISSING_SEVERAL, 5, 6),
        Fault.of(Kind.MISSING, 10));
  }

  @Test
  void all_entries_gone_are_noticed() {
    tamper("delete from history.entry where ours");
    found(Fault.of(Kind.MISSING_SEVERAL, 1, 10));
  }

  @Test
  void a_missing_entry_is_noticed_when_the_numbers_after_it_are_moved_up() {
    tamper(
        "delete from history.entry where ours and number = 5",
        "update history.entry set number = number + 1000 where ours and number > 5",
        "update history.entry set number = number - 1001 where ours and number > 5");
    found(Fault.of(Kind.MISSING_CLOSED, 4, 5, 1));
  }

  @Test
  void swapped_entries_are_named() {
    for (String pair : List.of("3 4", "2 9", "1 10", "9 10")) {
      write_ten_entries();
      String[] numbers = pair.split(" ", -1);
      tamper(
          "update history.entry set number = 1000 where ours and number = " + numbers[0],
          "update history.entry set number = %s where ours and number = %s"
              .formatted(numbers[0], numbers[1]),
          "update history.entry set number = %s where ours and number = 1000"
              .formatted(numbers[1]));
      found(Fault.of(Kind.SWAPPED, Long.parseLong(numbers[0]), Long.parseLong(numbers[1])));
    }
  }

  @Test
  void entries_whose_contents_are_swapped_are_named() {
    tamper(
        """
        update history.entry e
           set at = other.at, sentence_values = other.sentence_values
          from history.entry other
         where e.ours and other.ours
           and (e.number, other.number) in ((3, 8), (8, 3))
        """
            .replace("other.ours", "other.organisation_id = e.organisation_id"));
    found(Fault.of(Kind.SWAPPED, 3, 8));
  }

  @Test
  void an_entry_moved_to_the_end_is_named() {
    tamper("update history.entry set number = 11 where ours and number = 5");
    found(Fault.of(Kind.MISSING, 5), Fault.of(Kind.MOVED, 11, 5));
  }

  private void makeRoomAt(int number) {
    tamper(
        "update history.entry set number = number + 1000 where ours and number >= " + number,
        "update history.entry set number = number - 999 where ours and number >= " + number);
  }

  private void insert(int number) {
    tamper(
        """
        insert into history.entry
        select organisation_id, %d, at, actor_id, 'Ole', sentence_key, sentence_values,
               subject_kind, subject_id, hash, sha256('x')
          from history.entry
         where ours and number = %d
        """
            .formatted(number, Math.max(1, number - 1)));
  }

  private void sum(int number) {
    tamper("update history.entry e set hash = public.sum(e) where ours and number = " + number);
  }

  @Test
  void an_inserted_entry_is_named_first_middle_and_last() {
    for (int number : List.of(2, 5, 10)) {
      write_ten_entries();
      makeRoomAt(number);
      insert(number);
      found(Fault.of(Kind.INSERTED, number));

      sum(number);
      found(Fault.of(Kind.INSERTED, number));
    }
  }

  @Test
  void an_entry_put_after_the_end_is_named_also_with_the_right_hash() {
    insert(11);
    found(Fault.of(Kind.INSERTED, 11));

    sum(11);
    found(Fault.of(Kind.INSERTED, 11));
  }

  @Test
  void a_wrong_head_is_noticed() {
    tamper("update history.head set number = 9 where ours");
    found(Fault.of(Kind.WRONG_HEAD, 9, 10));
    tamper("update history.head set number = 11 where ours");
    found(Fault.of(Kind.WRONG_HEAD, 11, 10));
    tamper("update history.head set number = 10, hash = sha256('') where ours");
    found(Fault.of(Kind.WRONG_HEAD, 10, 10));
    tamper("delete from history.head where ours");
    found(Fault.of(Kind.NO_HEAD, 10));
  }
}
