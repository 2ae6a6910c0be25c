package dk.samdrift.app.playbook.loading;

import dk.samdrift.app.language.Messages;
import dk.samdrift.app.playbook.PlaybookFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with one file, as it is found. */
final class Faults {

  private final String file;
  private final List<PlaybookFault> all = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  /**
   * Adds one.
   *
   * @param what the end of the key of its sentence
   */
  void add(int line, String what, Object... values) {
    all.add(new PlaybookFault(file, line, Messages.msg("playbook.fault." + what, values)));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** By line, each once. */
  List<PlaybookFault> all() {
    return all.stream().distinct().sorted(Comparator.comparingInt(PlaybookFault::line)).toList();
  }
}
