package dk.samdrift.app.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Goes through a chain once, whatever its length, and keeps only where it breaks: a whole chain is
 * one run. What the breaks mean is for {@link Diagnosis} to say.
 */
public final class Verification {

  /** So many breaks are looked into. */
  static final int MOST_RUNS = 1000;

  // So many entries put in or taken out in one place are recognised by the numbers moved after it.
  private static final int MOST_MOVED = 8;

  private final List<Run> runs = new ArrayList<>();
  private long entries;

  private Verification() {}

  /**
   * What is wrong with a chain.
   *
   * @param chain all entries of one organisation by number
   * @param head where it ends, if that is known
   */
  public static Findings of(Stream<Entry> chain, Optional<Head> head) {
    Verification verification = new Verification();
    chain.forEachOrdered(verification::accept);
    boolean isCut = verification.runs.size() > MOST_RUNS;
    List<Run> looked = isCut ? verification.runs.subList(0, MOST_RUNS) : verification.runs;
    return new Findings(verification.entries, Diagnosis.of(looked, head, isCut));
  }

  private void accept(Entry entry) {
    entries++;
    if (runs.size() > MOST_RUNS) {
      return;
    }
    long current = runs.isEmpty() ? 0 : runs.getLast().offset();
    OptionalLong offset = offset(entry, current);
    if (offset.isEmpty()) {
      runs.add(Run.of(entry, false, current));
    } else if (!runs.isEmpty() && runs.getLast().isFollowedBy(entry, offset.getAsLong())) {
      runs.add(runs.removeLast().with(entry));
    } else {
      runs.add(Run.of(entry, true, offset.getAsLong()));
    }
  }

  /** What to add to the entry's number so that its hash is right. */
  private static OptionalLong offset(Entry entry, long current) {
    if (isSound(entry, current)) {
      return OptionalLong.of(current);
    }
    if (isSound(entry, 0)) {
      return OptionalLong.of(0);
    }
    for (long i = 1; i <= MOST_MOVED; i++) {
      if (isSound(entry, current - i)) {
        return OptionalLong.of(current - i);
      }
      if (isSound(entry, current + i)) {
        return OptionalLong.of(current + i);
      }
    }
    return OptionalLong.empty();
  }

  private static boolean isSound(Entry entry, long offset) {
    return entry.isSoundAs(entry.number() + offset);
  }
}
