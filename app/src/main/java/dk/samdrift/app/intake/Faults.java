package dk.samdrift.app.intake;

import dk.samdrift.engine.job.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Gathers what is wrong: all of it is counted, so much is kept to be shown. */
final class Faults {

  /** So many are kept of each file. */
  static final int MOST = 5_000;

  private final TreeMap<String, OfFile> files = new TreeMap<>();

  /** What is wrong in one file. */
  private static final class OfFile {
    private final List<Fault> kept = new ArrayList<>();
    private long blocking;
    private long others;
    private boolean isUnreadable;

    void add(Fault fault) {
      if (isUnreadable) {
        return;
      }
      if (fault.code().equals(ProblemCode.BAD_FILE.name()) && fault.line() <= 1) {
        // All else that was found in it comes of reading what cannot be read.
        isUnreadable = true;
        kept.clear();
        blocking = 0;
        others = 0;
      }
      if (fault.isBlocking()) {
        blocking++;
      } else {
        others++;
      }
      if (kept.size() < MOST) {
        kept.add(fault);
      }
    }
  }

  void add(Fault fault) {
    files.computeIfAbsent(fault.file(), file -> new OfFile()).add(fault);
  }

  void addAll(List<Fault> faults) {
    faults.forEach(this::add);
  }

  /** How many keep everything out. */
  long blocking() {
    return files.values().stream().mapToLong(one -> one.blocking).sum();
  }

  /** How many there are in all, kept or not. */
  long count() {
    return blocking() + files.values().stream().mapToLong(one -> one.others).sum();
  }

  /** In the order in which they are shown. */
  List<Fault> kept() {
    return files.values().stream().flatMap(one -> one.kept.stream()).sorted(Fault.ORDER).toList();
  }
}
