package dk.samdrift.app.mail;

import static dk.samdrift.app.language.Messages.msg;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server answered. Servers answer in English; the number in front says the same to
 * everybody (RFC 3463), and the most common ones have a sentence of ours.
 */
record ServerAnswer(String text) {

  private static final Pattern ENHANCED = Pattern.compile("\\b[45]\\.(\\d{1,3}\\.\\d{1,3})\\b");
  private static final Pattern PLAIN = Pattern.compile("^([45]\\d\\d)\\b");

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("1.1", "unknown-address"),
          Map.entry("1.10", "unknown-address"),
          Map.entry("1.2", "unknown-domain"),
          Map.entry("1.3", "unknown-address"),
          Map.entry("1.8", "our-address"),
          Map.entry("2.1", "mailbox-busy"),
          Map.entry("2.2", "mailbox-full"),
          Map.entry("2.3", "too-large"),
          Map.entry("3.4", "too-large"),
          Map.entry("7.1", "not-trusted"),
          Map.entry("7.8", "sign-in"),
          Map.entry("450", "mailbox-busy"),
          Map.entry("452", "mailbox-full"),
          Map.entry("535", "sign-in"),
          Map.entry("550", "unknown-address"),
          Map.entry("552", "mailbox-full"),
          Map.entry("554", "not-trusted"));

  static ServerAnswer of(String text) {
    return new ServerAnswer(text);
  }

  /** What it means and what to do, and in brackets what was said; only that when nobody knows. */
  String inDanish() {
    String meaning = MEANINGS.get(number());
    return meaning == null ? text : msg("mail.answer." + meaning, text);
  }

  private String number() {
    Matcher enhanced = ENHANCED.matcher(text);
    if (enhanced.find()) {
      return enhanced.group(1);
    }
    Matcher plain = PLAIN.matcher(text);
    return plain.find() ? plain.group(1) : "";
  }
}
