package dk.samdrift.bench.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** Two subjects side by side, best and median; every figure is ranked by itself. */
final class ComparisonTable {
  private static final String LINE = "%-12s %-7s %12s %9s %9s %12s %12s %12s%n";

  private final List<Measurement> parses;
  private final List<Measurement> settles;

  /** The settlement reads the rows that the bare parse has counted. */
  ComparisonTable(List<Measurement> parses, List<Measurement> settles) {
    this.parses = List.copyOf(parses);
    long rows = parses.isEmpty() ? 0 : parses.getFirst().rows();
    this.settles = settles.stream().map(settle -> settle.withRows(rows)).toList();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        LINE.formatted("", "", "rows", "wall s", "CPU s", "rows/CPU s", "resident MB", "heap MB"));
    append(Subject.BARE_PARSE, parses, text);
    append(Subject.SETTLE, settles, text);
    if (!parses.isEmpty() && !settles.isEmpty()) {
      text.append(
          "CPU of settle / CPU of bare parse: best %s, median %s%n"
              .formatted(ratio(Measurement::best), ratio(Measurement::median)));
    }
    return text.toString();
  }

  private static void append(Subject subject, List<Measurement> runs, StringBuilder text) {
    if (runs.isEmpty()) {
      text.append("%-12s not measured%n".formatted(subject.label()));
    } else {
      text.append(line(subject.label(), "best", Measurement.best(runs)));
      text.append(line("", "median", Measurement.median(runs)));
    }
  }

  private static String line(String label, String rank, Measurement measurement) {
    OptionalLong resident = measurement.peakResidentBytes();
    return LINE.formatted(
        label,
        rank,
        measurement.rows(),
        seconds(measurement.wallNanos()),
        seconds(measurement.cpuNanos()),
        measurement.rowsPerCpuSecond(),
        resident.isPresent() ? megabytes(resident.getAsLong()) : Child.UNKNOWN,
        megabytes(measurement.peakHeapBytes()));
  }

  private String ratio(Function<List<Measurement>, Measurement> rank) {
    BigDecimal settle = BigDecimal.valueOf(rank.apply(settles).cpuNanos());
    BigDecimal parse = BigDecimal.valueOf(rank.apply(parses).cpuNanos());
    return settle.divide(parse, 2, RoundingMode.HALF_UP).toString();
  }

  private static String seconds(long nanos) {
    return BigDecimal.valueOf(nanos, 9).setScale(2, RoundingMode.HALF_UP).toString();
  }

  private static String megabytes(long bytes) {
    return String.valueOf(bytes / 1_000_000);
  }
}
