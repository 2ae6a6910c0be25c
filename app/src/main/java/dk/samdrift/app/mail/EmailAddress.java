package dk.samdrift.app.mail;

import dk.samdrift.app.language.Refused;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where letters go, and what people sign in with; whether mail arrives, only mail can tell.
 *
 * @param text as mail servers want it: one address, nothing but visible ASCII
 */
public record EmailAddress(String text) {

  private static final int LONGEST = 254;
  private static final int LONGEST_NAME = 64;
  private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern ADDRESS =
      Pattern.compile("%s(\\.%s)*@%s(\\.%s)*".formatted(WORD, WORD, LABEL, LABEL));

  /** Refuses what could be read as anything else than one address. */
  public EmailAddress {
    boolean isAddress =
        text.length() <= LONGEST
            && text.indexOf('@') <= LONGEST_NAME
            && ADDRESS.matcher(text).matches();
    if (!isAddress) {
      throw new Refused("mail.address-invalid", text.replaceAll("\\p{Cntrl}", "?"));
    }
  }

  /**
   * As people write it: with blanks around it and Danish letters in the domain.
   *
   * @throws Refused when it is no address
   */
  public static EmailAddress of(String written) {
    String text = written.strip();
    int at = text.lastIndexOf('@');
    try {
      return new EmailAddress(
          at < 0 ? text : text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1)));
    } catch (IllegalArgumentException e) {
      throw new Refused("mail.address-invalid", text.replaceAll("\\p{Cntrl}", "?"));
    }
  }

  /** A person's, as it was typed: the domain has a dot, which is what gets forgotten. */
  public static Optional<EmailAddress> ofPerson(String typed) {
    try {
      return Optional.of(of(typed)).filter(address -> address.domain().contains("."));
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  /** An address as it is kept and compared: readable, in small letters. No address stays itself. */
  public static String canonical(String typed) {
    return ofPerson(typed)
        .map(EmailAddress::readable)
        .orElseGet(() -> typed.strip().toLowerCase(Locale.ROOT));
  }

  private String readable() {
    String name = text.substring(0, text.indexOf('@') + 1);
    return (name + IDN.toUnicode(domain())).toLowerCase(Locale.ROOT);
  }

  String domain() {
    return text.substring(text.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
