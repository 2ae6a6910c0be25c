package dk.samdrift.app.history;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import java.util.List;

/**
 * What going through a chain has shown.
 *
 * @param entries how many there are
 * @param faults what is wrong, in the order of the chain; none when it is whole
 */
public record Findings(long entries, List<Fault> faults) {

  /** Keeps them as they are now. */
  public Findings {
    faults = List.copyOf(faults);
  }

  /** Is nothing wrong? */
  public boolean isWhole() {
    return faults.isEmpty();
  }

  /** What to tell: that all is well, or what is wrong. */
  public List<String> sentences() {
    if (isWhole()) {
      return List.of(msg("history.verified", Formats.count(entries)));
    }
    return faults.stream().map(Fault::sentence).toList();
  }
}
