package dk.samdrift.bench.measure;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * One run in its own Java machine.
 *
 * @param cpuNanos of the whole process: start, compiler and garbage collector included
 * @param peakResidentBytes empty where the operating system does not tell
 */
record Measurement(
    long rows, long wallNanos, long cpuNanos, OptionalLong peakResidentBytes, long peakHeapBytes) {

  /** The figure of the best run, for each figure by itself. */
  static Measurement best(List<Measurement> runs) {
    return at(0, runs);
  }

  /** The figure in the middle, for each figure by itself; the better of two. */
  static Measurement median(List<Measurement> runs) {
    return at((runs.size() - 1) / 2, runs);
  }

  Measurement withRows(long otherRows) {
    return new Measurement(otherRows, wallNanos, cpuNanos, peakResidentBytes, peakHeapBytes);
  }

  long rowsPerCpuSecond() {
    return Math.multiplyExact(rows, 1_000_000_000L) / Math.max(1, cpuNanos);
  }

  private static Measurement at(int rank, List<Measurement> runs) {
    boolean isResidentKnown = runs.stream().allMatch(run -> run.peakResidentBytes.isPresent());
    return new Measurement(
        runs.getFirst().rows,
        ranked(rank, runs, Measurement::wallNanos),
        ranked(rank, runs, Measurement::cpuNanos),
        isResidentKnown
            ? OptionalLong.of(ranked(rank, runs, run -> run.peakResidentBytes.orElseThrow()))
            : OptionalLong.empty(),
        ranked(rank, runs, Measurement::peakHeapBytes));
  }

  private static long ranked(int rank, List<Measurement> runs, ToLongFunction<Measurement> figure) {
    return runs.stream().mapToLong(figure).sorted().skip(rank).findFirst().orElseThrow();
  }
}
