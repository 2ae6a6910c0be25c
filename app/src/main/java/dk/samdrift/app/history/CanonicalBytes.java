package dk.samdrift.app.history;

import dk.samdrift.app.store.OrganisationId;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/**
 * The bytes an entry's hash is the SHA-256 of. Anyone can make them from a backup.
 *
 * <p>They are a row of fields. Every field is a text in UTF-8, written as the number of its bytes
 * in decimal digits, a colon, the bytes, and a comma: {@code 5:hello,}. No field is ever left out;
 * an empty one is {@code 0:,}. The fields are, in this order:
 *
 * <ol>
 *   <li>{@code samdrift-history-1}, the name of this format;
 *   <li>the organisation's id, lower-case with hyphens;
 *   <li>the entry's number, decimal;
 *   <li>the moment, in whole microseconds since 1970-01-01T00:00Z, decimal;
 *   <li>the actor's id, lower-case with hyphens, empty for the program itself;
 *   <li>the actor's name;
 *   <li>the key of the sentence;
 *   <li>how many values there are, decimal;
 *   <li>each value;
 *   <li>the subject's kind;
 *   <li>the subject's id;
 *   <li>the previous entry's hash, 64 lower-case hexadecimal digits, all {@code 0} for the first.
 * </ol>
 */
final class CanonicalBytes {

  private static final String FORMAT = "samdrift-history-1";
  private static final BigInteger MICROS_PER_SECOND = BigInteger.valueOf(1_000_000);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

  private CanonicalBytes() {}

  static byte[] of(OrganisationId organisation, long number, Event event, Hash previous) {
    CanonicalBytes fields = new CanonicalBytes();
    fields.add(FORMAT);
    fields.add(organisation.toString());
    fields.add(Long.toString(number));
    fields.add(micros(event.at()));
    fields.add(Objects.toString(event.actor().id(), ""));
    fields.add(event.actor().name());
    fields.add(event.sentenceKey());
    fields.add(Integer.toString(event.values().size()));
    event.values().forEach(fields::add);
    fields.add(event.subject().kind());
    fields.add(event.subject().id());
    fields.add(previous.hex());
    return fields.bytes.toByteArray();
  }

  private void add(String text) {
    byte[] field = text.getBytes(StandardCharsets.UTF_8);
    bytes.writeBytes((field.length + ":").getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(field);
    bytes.write(',');
  }

  // Without limit, for a moment that was tampered with may be any.
  private static String micros(Instant at) {
    return BigInteger.valueOf(at.getEpochSecond())
        .multiply(MICROS_PER_SECOND)
        .add(BigInteger.valueOf(at.getNano() / 1000))
        .toString();
  }
}
