package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;

/** The command asks for something that cannot be done; the sentence says what to do instead. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  Refused(String key, Object... values) {
    super(key);
    this.sentence = Messages.of(key, values);
  }

  String sentence() {
    return sentence;
  }
}
