package dk.samdrift.app.playbook;

import dk.samdrift.app.language.Messages;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cooperation and a member are called in a playbook, and how that is said in sentences.
 *
 * <p>A message names the words in brackets, in the form it needs; a capital begins a sentence:
 *
 * <pre>
 * agreement.ask=[Member.the] siger ja til [cooperation.the]. Det er [member.a] af {0}.
 * vocabulary.say("agreement.ask", Formats.count(7))
 *   → Boligafdelingen siger ja til samdriften. Det er en boligafdeling af 7.
 * </pre>
 *
 * <p>The forms are those of {@link Noun}, {@code a} for the noun with its article, and {@code
 * gender:ny|nyt} for a word that follows the noun's gender: the first for {@code en}, the second
 * for {@code et}. Values of a message are left as they are, whatever brackets stand in them.
 */
public record Vocabulary(Noun cooperation, Noun member) {

  /** Where playbooks with words of their own meet. */
  public static final Vocabulary COMMON =
      new Vocabulary(
          new Noun("fællesskab", "fællesskabet", "fællesskaber", "fællesskaberne", "et"),
          new Noun("deltager", "deltageren", "deltagere", "deltagerne", "en"));

  private static final Pattern WORD =
      Pattern.compile("\\[([Cc]ooperation|[Mm]ember)\\.([a-z]+)(?::([^|\\]]*)\\|([^\\]]*))?]");

  /** Stands for a bracket in a value; no text has it. */
  private static final String BRACKET = "\uE000";

  /**
   * A Danish noun in its forms, in small letters.
   *
   * @param one samdrift
   * @param the samdriften
   * @param many samdrifter
   * @param all samdrifterne
   * @param gender {@code en} or {@code et}
   */
  public record Noun(String one, String the, String many, String all, String gender) {

    /** With its article: en samdrift. */
    public String a() {
      return gender + " " + one;
    }

    /** The same, to begin a sentence with. */
    public Noun capitalised() {
      return new Noun(
          Vocabulary.capitalised(one),
          Vocabulary.capitalised(the),
          Vocabulary.capitalised(many),
          Vocabulary.capitalised(all),
          Vocabulary.capitalised(gender));
    }

    /** So many of them: 1 samdrift, 2 samdrifter. */
    public String counted(long number) {
      return number + " " + (number == 1 ? one : many);
    }

    private String form(String form, String common, String neuter) {
      return switch (form) {
        case "one" -> one;
        case "the" -> the;
        case "many" -> many;
        case "all" -> all;
        case "a" -> gender + " " + Vocabulary.small(one);
        case "gender" -> gender.equalsIgnoreCase("en") ? common : neuter;
        default -> throw new IllegalStateException("a noun has no form " + form);
      };
    }
  }

  /**
   * A sentence of the messages in the words of the playbook.
   *
   * @param values as for {@link Messages#msg}
   */
  public String say(String key, Object... values) {
    Object[] shielded = values.clone();
    for (int i = 0; i < shielded.length; i++) {
      if (shielded[i] instanceof String text) {
        shielded[i] = text.replace("[", BRACKET);
      }
    }
    return worded(Messages.msg(key, shielded)).replace(BRACKET, "[");
  }

  String worded(String sentence) {
    return WORD.matcher(sentence).replaceAll(word -> Matcher.quoteReplacement(form(word)));
  }

  private String form(MatchResult word) {
    String name = word.group(1);
    Noun noun = name.equalsIgnoreCase("member") ? member : cooperation;
    boolean isFirst = Character.isUpperCase(name.charAt(0));
    String common = word.group(3) == null ? "" : word.group(3);
    String neuter = word.group(4) == null ? "" : word.group(4);
    String form = noun.form(word.group(2), common, neuter);
    return isFirst ? capitalised(form) : form;
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Messages.DANISH) + text.substring(1);
  }

  private static String small(String text) {
    return text.substring(0, 1).toLowerCase(Messages.DANISH) + text.substring(1);
  }
}
