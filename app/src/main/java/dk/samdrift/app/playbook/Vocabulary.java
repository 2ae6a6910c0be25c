package dk.samdrift.app.playbook;

import dk.samdrift.app.language.Messages;

/** What a cooperation and a member are called in a playbook. */
public record Vocabulary(Noun cooperation, Noun member) {

  /** Where playbooks with words of their own meet. */
  public static final Vocabulary COMMON =
      new Vocabulary(
          new Noun("fællesskab", "fællesskabet", "fællesskaber", "fællesskaberne", "et"),
          new Noun("deltager", "deltageren", "deltagere", "deltagerne", "en"));

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

    /** All its forms at the beginning of a sentence. */
    public Noun capitalised() {
      return new Noun(first(one), first(the), first(many), first(all), first(gender));
    }

    private static String first(String word) {
      return word.substring(0, 1).toUpperCase(Messages.DANISH) + word.substring(1);
    }
  }
}
