package dk.samdrift.bench.generate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoField;

/**
 * Days as days since 1970 and months as months since year 0, both plain numbers in the loops that
 * write millions of rows, and the ISO text of every day that a job can name.
 */
final class Dates {
  /** The accounting year every generated job is for. */
  static final int YEAR = 2025;

  /** The first month of the calendar year {@link #YEAR}. */
  static final int FIRST_MONTH = YEAR * 12;

  private static final int TEXT_BYTES = 10;
  private static final int FIRST_DAY = Math.toIntExact(LocalDate.of(2000, 1, 1).toEpochDay());
  private static final int LAST_DAY = Math.toIntExact(LocalDate.of(2029, 12, 31).toEpochDay());
  private static final byte[] TEXTS = texts();

  private Dates() {}

  static int day(String iso) {
    return Math.toIntExact(LocalDate.parse(iso).toEpochDay());
  }

  static int month(int epochDay) {
    return Math.toIntExact(LocalDate.ofEpochDay(epochDay).getLong(ChronoField.PROLEPTIC_MONTH));
  }

  static int firstDay(int month) {
    return Math.toIntExact(LocalDate.of(month / 12, month % 12 + 1, 1).toEpochDay());
  }

  static int lastDay(int month) {
    return firstDay(month + 1) - 1;
  }

  /** Copies the date's text into the buffer and returns the position behind it. */
  static int copyTo(int epochDay, byte[] buffer, int at) {
    System.arraycopy(TEXTS, (epochDay - FIRST_DAY) * TEXT_BYTES, buffer, at, TEXT_BYTES);
    return at + TEXT_BYTES;
  }

  private static byte[] texts() {
    StringBuilder text = new StringBuilder();
    for (int day = FIRST_DAY; day <= LAST_DAY; day++) {
      text.append(LocalDate.ofEpochDay(day));
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
