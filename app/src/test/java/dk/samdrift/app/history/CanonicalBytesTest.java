package dk.samdrift.app.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.samdrift.app.store.OrganisationId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalBytesTest {

  /** What golden.json holds; it was made by another program, in another language. */
  private record Vector(
      UUID organisation,
      long number,
      long micros,
      String actorId,
      String actorName,
      String key,
      List<String> values,
      String subjectKind,
      String subjectId,
      String previous,
      String bytes,
      String hash) {

    Event event() {
      @Nullable UUID actor = actorId.isEmpty() ? null : UUID.fromString(actorId);
      return new Event(
          Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
          new Actor(actor, actorName),
          key,
          values,
          new Subject(subjectKind, subjectId));
    }

    Entry entry() {
      return new Entry(
          new OrganisationId(organisation), number, event(), new Hash(previous), new Hash(hash));
    }
  }

  static List<Entry> goldenChain() throws IOException {
    return vectors().stream().map(Vector::entry).toList();
  }

  private static List<Vector> vectors() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            CanonicalBytesTest.class.getResourceAsStream("/history/golden.json"))) {
      return List.of(JsonMapper.shared().readValue(file, Vector[].class));
    }
  }

  @Test
  void bytes_and_hashes_are_those_that_another_program_computed() throws IOException {
    assertEquals(4, vectors().size());
    for (Vector vector : vectors()) {
      byte[] bytes =
          CanonicalBytes.of(
              new OrganisationId(vector.organisation()),
              vector.number(),
              vector.event(),
              new Hash(vector.previous()));

      assertEquals(vector.bytes(), HexFormat.of().formatHex(bytes));
      assertEquals(vector.hash(), Hash.of(bytes).hex());
    }
  }

  @Test
  void no_two_fields_can_be_exchanged_for_others_with_the_same_bytes() throws IOException {
    Entry entry = goldenChain().getLast();
    Event event = entry.event();
    Event shifted =
        new Event(
            event.at(),
            event.actor(),
            event.sentenceKey(),
            List.of(",0:", "abc,", event.values().getLast()),
            event.subject());

    assertNotEquals(
        entry.hash(),
        Hash.of(
            CanonicalBytes.of(entry.organisation(), entry.number(), shifted, entry.previous())));
  }
}
