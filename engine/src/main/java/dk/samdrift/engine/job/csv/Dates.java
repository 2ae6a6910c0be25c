package dk.samdrift.engine.job.csv;

/** Reads ISO dates as the number of days since 1 January 1970. */
public final class Dates {

  /** What {@link #parse} gives for anything that is no real date. */
  public static final int NONE = Integer.MIN_VALUE;

  private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Dates() {}

  /** The day of {@code YYYY-MM-DD} in [from, to), or {@link #NONE}. */
  public static int parse(byte[] bytes, int from, int to) {
    if (to - from != 10 || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
      return NONE;
    }
    int year = twoDigits(bytes, from) * 100 + twoDigits(bytes, from + 2);
    int month = twoDigits(bytes, from + 5);
    int day = twoDigits(bytes, from + 8);
    if (year < 1 || month < 1 || month > 12 || day < 1) {
      return NONE;
    }
    boolean isLeap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    int leapDay = isLeap && month == 2 ? 1 : 0;
    if (day > LENGTHS[month - 1] + leapDay) {
      return NONE;
    }
    int before = year - 1;
    int leapDays = before / 4 - before / 100 + before / 400 + (isLeap && month > 2 ? 1 : 0);
    return before * 365 + leapDays + DAYS_BEFORE[month - 1] + day - 1 - DAYS_TO_1970;
  }

  private static final int DAYS_TO_1970 = 719_162;

  /** A number of two digits, or one so low that no date can come of it. */
  private static int twoDigits(byte[] bytes, int place) {
    int tens = bytes[place] - '0';
    int ones = bytes[place + 1] - '0';
    return (tens | ones) < 0 || tens > 9 || ones > 9 ? -100_000 : tens * 10 + ones;
  }
}
