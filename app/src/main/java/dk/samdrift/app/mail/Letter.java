package dk.samdrift.app.mail;

import java.util.regex.Pattern;

/**
 * What is to be sent: plain text to one person.
 *
 * @param to the person's address
 * @param toName the person's name, may be empty
 * @param subject on one line
 * @param text in Danish
 * @param isSecret does it hold something that only the receiver may see, such as a link to a new
 *     password? It is wiped when the letter has left or is stopped
 */
public record Letter(
    EmailAddress to, String toName, String subject, String text, boolean isSecret) {

  private static final Pattern NOT_ON_A_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+");
  private static final Pattern NOT_STORABLE = Pattern.compile("[\\x00\\p{Cs}]");

  /** What stands in a header is on one line, whatever was typed into it. */
  public Letter {
    toName = line(toName);
    subject = line(subject);
    text = NOT_STORABLE.matcher(text).replaceAll("\uFFFD");
    if (subject.isEmpty() || text.isBlank()) {
      throw new IllegalArgumentException("an empty letter to " + to);
    }
  }

  /** A name on one line, so that it cannot look like a part of the letter. */
  public static String line(String name) {
    return NOT_ON_A_LINE.matcher(name).replaceAll(" ").strip();
  }

  /** A letter that administrators may read. */
  public static Letter open(EmailAddress to, String toName, String subject, String text) {
    return new Letter(to, toName, subject, text, false);
  }

  /** A letter for the receiver's eyes only. */
  public static Letter secret(EmailAddress to, String toName, String subject, String text) {
    return new Letter(to, toName, subject, text, true);
  }
}
