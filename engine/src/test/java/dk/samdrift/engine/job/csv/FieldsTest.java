package dk.samdrift.engine.job.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  private static byte[] padded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(bytes, bytes.length + Block.SLACK);
  }

  private static int date(String text) {
    return Dates.parse(padded(text), 0, text.getBytes(StandardCharsets.UTF_8).length);
  }

  private static boolean isNumber(Decimal decimal, String text, int decimals) {
    return decimal.read(padded(text), 0, text.getBytes(StandardCharsets.UTF_8).length, decimals);
  }

  @Test
  void every_day_of_four_centuries_is_read() {
    for (LocalDate day = LocalDate.of(1799, 12, 1);
        day.isBefore(LocalDate.of(2201, 1, 1));
        day = day.plusDays(1)) {
      assertEquals(day.toEpochDay(), date(day.toString()), day.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025-02-29",
        "1900-02-29",
        "2025-13-01",
        "2025-00-10",
        "2025-04-31",
        "2025-1-01",
        "2025-01-00",
        "2025/01/01",
        "31-12-2025",
        "0000-01-01",
        "2025-01-011",
        "２025-01-01",
        " 2025-01-01",
        "2025-01-0a",
        "2025-0a-01",
        "-025-01-01",
        "2025-01-32"
      })
  void what_is_no_real_date_is_none(String text) {
    assertEquals(Dates.NONE, date(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "1e3", "+1", ".5", "5.", "1,5", "10.500", "--1", "1.2.3", " 1", "1 ", "٣", "1-",
        "-.5", "0x1", "NaN", "1.000"
      })
  void what_is_no_amount_is_refused(String text) {
    assertFalse(isNumber(new Decimal(), text, 2));
  }

  @Test
  void amounts_are_read_to_the_last_oere_of_64_bits() {
    Decimal decimal = new Decimal();

    assertTrue(isNumber(decimal, "92233720368547758.07", 2));
    assertTrue(decimal.isLong());
    assertEquals(Long.MAX_VALUE, decimal.value());
    assertTrue(isNumber(decimal, "-92233720368547758.08", 2));
    assertTrue(decimal.isLong());
    assertEquals(Long.MIN_VALUE, decimal.value());
    assertTrue(isNumber(decimal, "92233720368547758.08", 2));
    assertFalse(decimal.isLong());
    assertEquals(BigInteger.TWO.pow(63), decimal.exact());
    assertTrue(isNumber(decimal, "-0.00", 2));
    assertEquals(0, decimal.value());
    assertTrue(isNumber(decimal, "007.5", 2));
    assertEquals(750, decimal.value());
    assertEquals(BigInteger.valueOf(750), decimal.exact());
    assertTrue(isNumber(decimal, "000000000000000000000000000012.34", 2));
    assertTrue(decimal.isLong());
    assertEquals(1234, decimal.value());
  }

  @Test
  void quantities_have_nine_decimals_and_any_size() {
    Decimal decimal = new Decimal();

    assertTrue(isNumber(decimal, "123456789012345678.123456789", 9));
    assertFalse(decimal.isLong());
    assertEquals(new BigInteger("123456789012345678123456789"), decimal.exact());
    assertTrue(isNumber(decimal, "1", 9));
    assertEquals(1_000_000_000L, decimal.value());
    assertFalse(isNumber(decimal, "0.0000000001", 9));
    assertFalse(isNumber(decimal, "9".repeat(1_001), 9));
  }

  @Test
  void only_well_formed_utf8_is_accepted() {
    assertEquals(-1, fault("æøå 🚜 \u0000 \uD7FF \uE000 \uFFFF".getBytes(StandardCharsets.UTF_8)));
    assertEquals(0, fault(bytes(0x80)));
    assertEquals(1, fault(bytes('a', 0xC3)));
    assertEquals(0, fault(bytes(0xC0, 0x80)));
    assertEquals(0, fault(bytes(0xC1, 0xBF)));
    assertEquals(0, fault(bytes(0xE0, 0x9F, 0xBF)));
    assertEquals(0, fault(bytes(0xED, 0xA0, 0x80)));
    assertEquals(0, fault(bytes(0xF0, 0x8F, 0xBF, 0xBF)));
    assertEquals(0, fault(bytes(0xF4, 0x90, 0x80, 0x80)));
    assertEquals(0, fault(bytes(0xF5, 0x80, 0x80, 0x80)));
    assertEquals(9, fault(bytes('1', '2', '3', '4', '5', '6', '7', '8', '9', 0xE5, 'r')));
    assertEquals(0, fault(bytes(0xE2, 0x82)));
    assertEquals(-1, fault(bytes(0xEE, 0x80, 0x80, 0xF4, 0x8F, 0xBF, 0xBF)));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static int fault(byte[] bytes) {
    return Utf8.firstFault(Arrays.copyOf(bytes, bytes.length + Block.SLACK), 0, bytes.length);
  }

  @Test
  void specials_are_found_wherever_they_stand() {
    SplittableRandom random = new SplittableRandom(3);
    Specials specials = new Specials();
    for (int round = 0; round < 300; round++) {
      byte[] text = new byte[random.nextInt(1, 400)];
      List<Integer> expected = new ArrayList<>();
      for (int i = 0; i < text.length; i++) {
        text[i] =
            (byte)
                (random.nextInt(3) == 0
                    ? ",\n\r\"".charAt(random.nextInt(4))
                    : random.nextInt(256));
        if (",\n\r\"".indexOf((char) (text[i] & 0xFF)) >= 0) {
          expected.add(i);
        }
      }

      specials.find(Arrays.copyOf(text, text.length + Block.SLACK), text.length);

      assertEquals(
          expected, Arrays.stream(specials.places()).limit(specials.count()).boxed().toList());
    }
  }
}
