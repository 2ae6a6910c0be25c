package dk.samdrift.app.playbook;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Playbooks that cannot be followed, with all that is wrong with them. */
public final class BrokenPlaybooks extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient List<PlaybookFault> faults;

  /** With at least one fault. */
  public BrokenPlaybooks(List<PlaybookFault> faults) {
    super(faults.stream().map(PlaybookFault::sentence).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** By file and line. */
  public List<PlaybookFault> faults() {
    return faults;
  }
}
