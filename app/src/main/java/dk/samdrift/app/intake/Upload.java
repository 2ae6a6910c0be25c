package dk.samdrift.app.intake;

import dk.samdrift.app.history.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files that somebody has handed in for a cooperation, and what was found in them.
 *
 * @param source the names of the files
 * @param job the latest that looks at it or loads it
 * @param found none while nobody has looked
 * @param loadedAt none while it is not loaded
 * @param batch what came of it; none when nothing did
 */
record Upload(
    UUID id,
    UUID cooperation,
    String source,
    Actor actor,
    Instant at,
    Choice choice,
    @Nullable UUID job,
    @Nullable Found found,
    @Nullable Instant loadedAt,
    @Nullable UUID batch) {

  /** What was found; the faults are asked for page by page. */
  record Found(
      String code,
      List<String> codes,
      List<Integer> years,
      boolean begins,
      long agreed,
      long agreedAlready,
      int joined,
      long blocking,
      long faults,
      List<String> changes,
      List<FileCount> counts) {

    /** Are there headers and nothing below them? */
    boolean isEmpty() {
      return counts.stream().allMatch(count -> count.records() + count.others() == 0)
          && agreed + agreedAlready + joined == 0;
    }

    long added() {
      return counts.stream().mapToLong(FileCount::added).sum();
    }

    long there() {
      return counts.stream().mapToLong(FileCount::there).sum();
    }

    long twins() {
      return counts.stream().mapToLong(FileCount::twins).sum();
    }

    boolean isNews() {
      return added() > 0 || agreed > 0 || joined > 0;
    }
  }
}
