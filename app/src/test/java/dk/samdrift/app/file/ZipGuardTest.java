package dk.samdrift.app.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ZipGuardTest {

  private static final ZipLimits LIMITS = ZipLimits.SINCE_NOVEMBER_2026;

  private static ZipGuard open(byte[] zip) {
    return ZipGuard.open(ByteBuffer.wrap(zip), LIMITS);
  }

  /** Reads to the end and counts what it is given. */
  private static void read(InputStream content, AtomicInteger given) throws IOException {
    byte[] buffer = new byte[100];
    for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
      given.addAndGet(read);
    }
  }

  @Test
  void a_part_is_read_as_it_was_packed() throws IOException {
    byte[] content = new byte[300_000];
    new Random(7).nextBytes(content);
    ZipGuard zip = open(Samples.zip("a/b.bin", content));

    assertEquals("a/b.bin", zip.parts().getFirst().name());
    assertEquals(300_000, zip.unpackedBytes());
    try (InputStream part = zip.read(zip.parts().getFirst())) {
      assertArrayEquals(content, part.readAllBytes());
    }
  }

  @Test
  void unpacking_stops_where_the_directory_said_it_would() throws IOException {
    ZipGuard zip = open(Samples.told(Samples.zip("a", new byte[2_000_000]), 24, 1000));
    AtomicInteger given = new AtomicInteger();

    try (InputStream part = zip.read(zip.parts().getFirst())) {
      assertThrows(Refused.class, () -> read(part, given));
    }
    assertEquals(1000, given.get());
  }

  @Test
  void a_directory_is_not_believed_when_it_points_outside_or_says_something_else() {
    byte[] zip = Samples.zip("a", Samples.bytes("abc"));
    for (int at : new int[] {0, 10, 20, 28, 42}) {
      assertThrows(Refused.class, () -> open(Samples.told(zip, at, -1)), "at " + at);
      assertThrows(Refused.class, () -> open(Samples.told(zip, at, 1 << 30)), "at " + at);
    }
  }

  @Test
  void no_bytes_make_it_fail_otherwise_than_with_a_sentence() {
    long seed = 42;
    Random random = new Random(seed);
    byte[] zip = Samples.zip(Samples.xlsxParts());
    for (int i = 0; i < 5000; i++) {
      byte[] broken = zip.clone();
      for (int j = 0; j <= i % 4; j++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      try {
        Inspection.typeOf(ByteBuffer.wrap(broken), FileName.of("a.xlsx"));
      } catch (Refused e) {
        assertTrue(e.key().startsWith("file."), "seed " + seed);
      }
    }
  }
}
