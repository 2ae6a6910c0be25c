package dk.samdrift.app.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.store.OrganisationId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private static final OrganisationId NORDBO = new OrganisationId(UUID.randomUUID());
  private static final Subject ESTATE = new Subject("estate", "1");

  private static Event event(long second) {
    return new Event(
        Instant.ofEpochSecond(second),
        Actor.system(),
        "testroom.history.renamed",
        List.of("a", "b"),
        ESTATE);
  }

  /** A chain that is made while it is read, so that its length costs nothing to hold. */
  private static Stream<Entry> chain(int length) {
    Entry first = Entry.after(NORDBO, Head.START, event(0));
    return Stream.iterate(
            first,
            entry ->
                Entry.after(NORDBO, new Head(entry.number(), entry.hash()), event(entry.number())))
        .limit(length);
  }

  private static List<String> sentences(Stream<Entry> chain, Head head) {
    return Verification.of(chain, Optional.of(head)).sentences();
  }

  private static Head end(int length) {
    Entry last = chain(length).reduce((a, b) -> b).orElseThrow();
    return new Head(length, last.hash());
  }

  @Test
  void a_chain_that_another_program_made_is_whole() throws IOException {
    List<Entry> golden = CanonicalBytesTest.goldenChain();
    Head head = new Head(4, golden.getLast().hash());

    assertEquals(
        List.of(
            "Historikken er i orden: 4 hændelser er gennemgået, og ingen er ændret, fjernet, byttet"
                + " om eller tilføjet udenom."),
        sentences(golden.stream(), head));
  }

  @Test
  void no_entries_and_no_head_are_a_whole_chain() {
    assertTrue(Verification.of(Stream.of(), Optional.empty()).isWhole());
    assertTrue(Verification.of(Stream.of(), Optional.of(Head.START)).isWhole());
  }

  @Test
  void a_hundred_thousand_entries_are_gone_through_one_at_a_time() {
    Head head = end(100_000);

    assertEquals(List.of(), Verification.of(chain(100_000), Optional.of(head)).faults());
    assertEquals(
        List.of("Hændelse nr. 77.777 mangler."),
        sentences(chain(100_000).filter(entry -> entry.number() != 77_777), head));
  }

  @Test
  void faults_are_told_apart_when_there_are_several() {
    Stream<Entry> broken =
        chain(60)
            .filter(entry -> entry.number() != 20 && (entry.number() < 30 || entry.number() > 39))
            .map(entry -> entry.number() == 10 ? entry.withEvent(event(999)) : entry);

    assertEquals(
        List.of(
            "Hændelse nr. 10 er ændret, efter at den blev skrevet: indholdet passer ikke til dens"
                + " kontrolsum.",
            "Hændelse nr. 20 mangler.",
            "Hændelse nr. 30 til 39 mangler."),
        sentences(broken, end(60)));
  }

  @Test
  void a_chain_that_is_wrong_all_over_is_not_told_without_end() {
    Stream<Entry> wrong = chain(5000).map(entry -> entry.withEvent(event(999_999)));

    List<Fault> faults = Verification.of(wrong, Optional.of(end(5000))).faults();

    assertTrue(faults.size() <= 1001, "faults: " + faults.size());
    assertEquals(Fault.of(Fault.Kind.TOO_MANY, 1000), faults.getLast());
  }

  @Test
  void all_numbers_moved_up_by_one_are_noticed() {
    Stream<Entry> moved =
        chain(9).map(entry -> entry.number() < 5 ? entry : entry.withNumber(entry.number() + 1));

    assertEquals(
        List.of("Hændelserne fra nr. 6 har fået andre numre, end de blev skrevet med."),
        sentences(moved, end(9)));
  }

  @Test
  void an_entry_of_another_organisation_does_not_belong_here() {
    OrganisationId sydbo = new OrganisationId(UUID.randomUUID());
    Stream<Entry> mixed =
        chain(3)
            .map(entry ->
                entry.number() != 2
                    ? entry
                    : new Entry(sydbo, 2, entry.event(), entry.previous(), entry.hash()));

    assertEquals(1, sentences(mixed, end(3)).size());
  }

  @Test
  void every_kind_of_fault_has_a_sentence() {
    assertEquals(
        Fault.Kind.values().length,
        Stream.of(Fault.Kind.values())
            .map(kind -> Fault.of(kind, LongStream.range(1, 4).toArray()).sentence())
            .distinct()
            .count());
  }
}
