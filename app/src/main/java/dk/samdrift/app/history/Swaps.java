package dk.samdrift.app.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds entries that have changed places or stand in another place, and puts them back. */
final class Swaps {

  // Every odd entry is tried with every other: so many at most.
  private static final int MOST_ODD = 200;

  private final List<Run> runs;
  private final List<Fault> faults;

  private Swaps(List<Run> runs, List<Fault> faults) {
    this.runs = new ArrayList<>(runs);
    this.faults = faults;
  }

  /** The runs as they were before, with a fault for everything that was moved. */
  static List<Run> undone(List<Run> runs, List<Fault> faults) {
    Swaps swaps = new Swaps(runs, faults);
    swaps.undoSwaps();
    swaps.undoMoves();
    return swaps.runs;
  }

  private void undoSwaps() {
    List<Integer> odd = new ArrayList<>();
    for (int i = 0; i < runs.size() && odd.size() < MOST_ODD; i++) {
      if (isOdd(runs.get(i))) {
        odd.add(i);
      }
    }
    for (int i = 0; i < odd.size(); i++) {
      for (int j = i + 1; j < odd.size(); j++) {
        undo(odd.get(i), odd.get(j));
      }
    }
  }

  private static boolean isOdd(Run run) {
    return run.isSingle() && (!run.isSound() || run.offset() != 0);
  }

  private void undo(int i, int j) {
    Entry a = runs.get(i).first();
    Entry b = runs.get(j).first();
    if (!isOdd(runs.get(i)) || !isOdd(runs.get(j))) {
      return;
    }
    swappedBack(b.withNumber(a.number()), a.withNumber(b.number()))
        .or(() -> swappedBack(a.withEvent(b.event()), b.withEvent(a.event())))
        .ifPresent(restored -> {
          runs.set(i, Run.restored(restored.first()));
          runs.set(j, Run.restored(restored.second()));
          faults.add(Fault.of(Fault.Kind.SWAPPED, a.number(), b.number()));
        });
  }

  /** Two entries in the places where they were written. */
  private record Pair(Entry first, Entry second) {}

  private static Optional<Pair> swappedBack(Entry first, Entry second) {
    boolean isRight = first.isSoundAs(first.number()) && second.isSoundAs(second.number());
    return isRight ? Optional.of(new Pair(first, second)) : Optional.empty();
  }

  private void undoMoves() {
    for (int i = runs.size() - 1; i > 0; i--) {
      Run run = runs.get(i);
      if (run.isSound() && run.isSingle() && run.offset() != 0 && isStranger(i)) {
        faults.add(Fault.of(Fault.Kind.MOVED, run.first().number(), run.firstPlace()));
        runs.remove(i);
      }
    }
  }

  /** Would the runs before and after it meet without it? */
  private boolean isStranger(int i) {
    Run before = runs.get(i - 1);
    if (i == runs.size() - 1) {
      return before.isSound() && runs.get(i).firstPlace() < before.lastPlace();
    }
    Run after = runs.get(i + 1);
    return before.isSound() && after.isSound() && before.lastPlace() + 1 == after.firstPlace();
  }
}
