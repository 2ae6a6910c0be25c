package dk.samdrift.engine.job;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which summary.json names what was read and written. */
public final class Sha256 {

  private Sha256() {}

  /** A hash of nothing yet. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Ends a hash and gives it in hexadecimal. */
  public static String endHex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
