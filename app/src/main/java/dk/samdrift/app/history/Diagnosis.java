package dk.samdrift.app.history;

import dk.samdrift.app.history.Fault.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the breaks of a chain mean. Sound entries tell by their hash which number they were written
 * with, their place; the places between two runs tell whether what stands between was changed or
 * put in, and what is missing. The head is taken as the entry after the last.
 */
final class Diagnosis {

  private final List<Fault> faults = new ArrayList<>();
  private final List<Entry> unsound = new ArrayList<>();
  private @Nullable Run last;

  private Diagnosis() {}

  static List<Fault> of(List<Run> runs, Optional<Head> head, boolean isCut) {
    Diagnosis diagnosis = new Diagnosis();
    for (Run run : Swaps.undone(runs, diagnosis.faults)) {
      diagnosis.accept(run);
    }
    if (isCut) {
      diagnosis.add(Kind.TOO_MANY, Verification.MOST_RUNS);
    } else {
      diagnosis.end(runs, head);
    }
    return diagnosis.faults.stream()
        .sorted(
            Comparator.comparing((Fault fault) -> fault.kind() == Kind.TOO_MANY)
                .thenComparing(fault -> fault.numbers().getFirst()))
        .toList();
  }

  private void add(Kind kind, long... numbers) {
    faults.add(Fault.of(kind, numbers));
  }

  private void accept(Run run) {
    if (!run.isSound()) {
      unsound.add(run.first());
      return;
    }
    int before = faults.size();
    long gap = run.firstPlace() - lastPlace() - 1;
    if (gap < 0) {
      insertedBefore(run.firstPlace());
    } else if (gap == 0 && unsound.isEmpty()) {
      link(run);
    } else {
      fill(gap, run.first().number());
    }
    if (faults.size() == before && run.offset() != offset()) {
      add(Kind.RENUMBERED, run.first().number());
    }
    unsound.clear();
    last = run;
  }

  private long lastPlace() {
    return last == null ? 0 : last.lastPlace();
  }

  private long offset() {
    return last == null ? 0 : last.offset();
  }

  private Hash lastHash() {
    return last == null ? Hash.START : last.last().hash();
  }

  private long lastNumber() {
    return last == null ? 0 : last.last().number();
  }

  /** The next entry comes right after the last one and must remember it. */
  private void link(Run next) {
    if (next.first().previous().equals(lastHash())) {
      return;
    }
    if (last == null) {
      add(Kind.REWRITTEN, next.first().number());
    } else {
      add(Kind.REWRITTEN, lastNumber());
    }
  }

  /** The next entry has the place of one before it: what stands there was put in. */
  private void insertedBefore(long place) {
    long count = lastPlace() - place + 1;
    for (long number = Math.max(1, lastNumber() - count + 1); number <= lastNumber(); number++) {
      add(Kind.INSERTED, number);
    }
    unsound.forEach(entry -> add(Kind.INSERTED, entry.number()));
  }

  /** Unsound entries take the places that are free; what is over was put in, or is missing. */
  private void fill(long gap, long nextNumber) {
    int fitting = (int) Math.min(gap, unsound.size());
    unsound.subList(0, fitting).forEach(entry -> add(Kind.CHANGED, entry.number()));
    unsound.subList(fitting, unsound.size()).forEach(entry -> add(Kind.INSERTED, entry.number()));
    long missing = gap - fitting;
    if (missing == 0) {
      return;
    }
    if (nextNumber - lastNumber() - 1 == unsound.size()) {
      add(Kind.MISSING_CLOSED, lastNumber(), nextNumber, missing);
      return;
    }
    long from = lastNumber() + 1;
    for (Entry entry : unsound) {
      missing(from, entry.number() - 1);
      from = entry.number() + 1;
    }
    missing(from, nextNumber - 1);
  }

  private void missing(long from, long to) {
    if (from == to) {
      add(Kind.MISSING, from);
    } else if (from < to) {
      add(Kind.MISSING_SEVERAL, from, to);
    }
  }

  private void end(List<Run> runs, Optional<Head> stored) {
    if (stored.isEmpty()) {
      unsound.forEach(entry -> add(Kind.CHANGED, entry.number()));
      if (!runs.isEmpty()) {
        add(Kind.NO_HEAD, runs.getLast().last().number());
      }
      return;
    }
    Head head = stored.get();
    long gap = head.number() - lastPlace();
    boolean isSameHash = head.hash().equals(lastHash());
    if (gap == 0 && isSameHash) {
      fill(0, lastNumber() + 1 + unsound.size());
    } else if ((gap == 0 && unsound.isEmpty()) || (gap != 0 && isSameHash)) {
      unsound.forEach(entry -> add(Kind.CHANGED, entry.number()));
      add(Kind.WRONG_HEAD, head.number(), lastNumber());
    } else if (gap < 0) {
      insertedBefore(head.number() + 1);
    } else {
      fill(gap, head.number() - offset() + 1);
    }
  }
}
