package dk.samdrift.app.identity;

import java.util.regex.Pattern;

/** Whether a text can be an address of mail; whether mail arrives, only mail can tell. */
public final class EmailAddress {

  private static final int LONGEST = 254;
  private static final Pattern LOOKS =
      Pattern.compile(
          "[^@\\s,;:<>()\\[\\]\\\\\"\\p{Cntrl}]+@[^@\\s,;:<>()\\[\\]\\\\\"\\p{Cntrl}]+\\.[^@\\s.]{2,}");

  private EmailAddress() {}

  /** Can it be one? */
  public static boolean isGood(String text) {
    return text.length() <= LONGEST && LOOKS.matcher(text).matches();
  }
}
