package dk.samdrift.app.playbook;

import dk.samdrift.app.language.Messages;

/**
 * Something wrong in a file of a playbook.
 *
 * @param line the first is 1
 * @param reason a Danish sentence that says what to do
 */
public record PlaybookFault(String file, int line, String reason) {

  /** All of it in one sentence. */
  public String sentence() {
    return Messages.msg("playbook.fault", file, Integer.toString(line), reason);
  }
}
