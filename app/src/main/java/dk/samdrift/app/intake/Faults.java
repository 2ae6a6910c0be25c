package dk.samdrift.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Gathers what is wrong: all of it is counted, so much is kept to be shown. */
final class Faults {

  /** So many are kept of each file. */
  static final int MOST = 5_000;

  private final TreeMap<String, List<Fault>> kept = new TreeMap<>();
  private long blocking;
  private long others;

  void add(Fault fault) {
    if (fault.isBlocking()) {
      blocking++;
    } else {
      others++;
    }
    List<Fault> ofFile = kept.computeIfAbsent(fault.file(), file -> new ArrayList<>());
    if (ofFile.size() < MOST) {
      ofFile.add(fault);
    }
  }

  void addAll(List<Fault> faults) {
    faults.forEach(this::add);
  }

  /** How many keep everything out. */
  long blocking() {
    return blocking;
  }

  /** How many there are in all, kept or not. */
  long count() {
    return blocking + others;
  }

  /** In the order in which they are shown. */
  List<Fault> kept() {
    return kept.values().stream().flatMap(List::stream).sorted(Fault.ORDER).toList();
  }
}
