package dk.samdrift.app.playbook;

/** What a cooperation and a member are called in a playbook. */
public record Vocabulary(Noun cooperation, Noun member) {

  /**
   * A Danish noun in its forms, in small letters.
   *
   * @param one samdrift
   * @param the samdriften
   * @param many samdrifter
   * @param all samdrifterne
   * @param gender {@code en} or {@code et}
   */
  public record Noun(String one, String the, String many, String all, String gender) {}
}
