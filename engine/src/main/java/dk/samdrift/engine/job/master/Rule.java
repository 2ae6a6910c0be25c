package dk.samdrift.engine.job.master;

/**
 * By which key the costs on an account are distributed, from a day on.
 *
 * @param prefix the account, as written in rules.csv without its star
 * @param hasStar does it match by characters, not by account levels?
 * @param key a key's id, or {@link #DIRECT}
 * @param fallback the key that takes its place when it has no weight, or empty
 * @param from days since 1970
 */
public record Rule(
    String prefix, boolean hasStar, String key, String fallback, Covers covers, int from) {

  /** Not a key: the posting must name its member. */
  public static final String DIRECT = "direct";

  /** What a posting without a service period is for. */
  public enum Covers {
    /** The day of its date. */
    DAY,
    /** The calendar month of its date. */
    MONTH,
    /** The quarter of the accounting year of its date. */
    QUARTER,
    /** The accounting year of its date. */
    YEAR
  }

  /** Does an account fall under the prefix (settlement.md section 3)? */
  public boolean matches(String account) {
    if (!account.startsWith(prefix)) {
      return false;
    }
    return hasStar || account.length() == prefix.length() || account.charAt(prefix.length()) == '.';
  }

  /** Does it demand a member on the posting? */
  public boolean isDirect() {
    return key.equals(DIRECT);
  }

  /** Does it win over another rule that matches the same account and is in force as well? */
  public boolean winsOver(Rule other) {
    int length = prefix.codePointCount(0, prefix.length());
    int otherLength = other.prefix.codePointCount(0, other.prefix.length());
    if (length != otherLength) {
      return length > otherLength;
    }
    return hasStar == other.hasStar ? from > other.from : !hasStar;
  }
}
