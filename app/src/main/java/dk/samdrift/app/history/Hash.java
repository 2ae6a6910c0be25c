package dk.samdrift.app.history;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 sum.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Hash(String hex) {

  /** What stands before the first entry: 32 bytes of zero. */
  public static final Hash START = new Hash("0".repeat(64));

  /** The sum of some bytes. */
  public static Hash of(byte[] bytes) {
    try {
      return ofSum(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Hash ofSum(byte[] sum) {
    return new Hash(HexFormat.of().formatHex(sum));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
