package dk.samdrift.engine.job.csv;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Reads decimal numbers as whole numbers of their smallest unit: {@code 12.5} with two decimals is
 * 1250. One reader keeps one of these and reads number after number with it.
 */
public final class Decimal {

  /** Below this another digit surely fits. */
  private static final long SAFE = Long.MAX_VALUE / 10 - 1;

  /** More characters are no number anybody means; reading them would take quadratic time. */
  private static final int LONGEST = 1_000;

  private long value;
  private BigInteger wide = BigInteger.ZERO;
  private boolean isWide;

  /**
   * Reads {@code -?[0-9]+(\.[0-9]+)?} in [from, to) with at most so many decimals, zeros included;
   * false when it is anything else.
   */
  public boolean read(byte[] bytes, int from, int to, int decimals) {
    int at = from < to && bytes[from] == '-' ? from + 1 : from;
    boolean isNegative = at > from;
    int firstDigit = at;
    int point = -1;
    long number = 0;
    boolean fits = true;
    for (; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9) {
        fits &= number < SAFE;
        number = number * 10 + digit;
      } else if (bytes[at] == '.' && point < 0 && at > firstDigit) {
        point = at;
      } else {
        return false;
      }
    }
    int read = point < 0 ? 0 : to - point - 1;
    if (to == firstDigit || point == to - 1 || read > decimals || to - from > LONGEST) {
      return false;
    }
    for (int missing = decimals - read; missing > 0; missing--) {
      fits &= number < SAFE;
      number *= 10;
    }
    value = isNegative ? -number : number;
    isWide = !fits;
    if (isWide) {
      readWide(new String(bytes, from, to - from, StandardCharsets.US_ASCII), decimals - read);
    }
    return true;
  }

  /** Does the number just read fit in 64 bits? */
  public boolean isLong() {
    return !isWide;
  }

  /** The number just read, if it {@linkplain #isLong() fits}. */
  public long value() {
    return value;
  }

  /** The number just read, whatever its size. */
  public BigInteger exact() {
    return isWide ? wide : BigInteger.valueOf(value);
  }

  private void readWide(String text, int missing) {
    wide = new BigInteger(text.replace(".", "")).multiply(BigInteger.TEN.pow(missing));
    if (wide.bitLength() < Long.SIZE) {
      isWide = false;
      value = wide.longValueExact();
    }
  }
}
