package dk.samdrift.app.settlement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.settlement.explain.Explanation;
import dk.samdrift.engine.settlement.explain.Pool;
import dk.samdrift.engine.settlement.explain.Reason;
import dk.samdrift.engine.settlement.plan.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose hours costs were divided by. Hours, and what follows from them, are told to representatives
 * and colleagues only as the total of a group of at least three (process.md section 2).
 */
final class Workers {

  /** Somebody worked on a task on some days. */
  private record Worked(String employee, String task, int day) {}

  private final Set<Worked> worked;

  private Workers(Set<Worked> worked) {
    this.worked = worked;
  }

  /** Those in the hours of a folder that was settled. */
  static Workers in(Path folder) throws IOException {
    Path file = folder.resolve("hours.csv");
    Set<Worked> worked = new HashSet<>();
    if (Files.exists(file)) {
      try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
        for (NamedCsvRecord row : rows) {
          worked.add(
              new Worked(
                  row.getField("employee"),
                  row.findField("task").orElse(""),
                  (int) LocalDate.parse(row.getField("date")).toEpochDay()));
        }
      }
    }
    return new Workers(worked);
  }

  /**
   * Would the weights by a key tell of fewer than three what they worked?
   *
   * @param reason the key, or one that it is made of
   * @param pool the sum that is divided
   * @param days of the period in which it is
   */
  boolean tell(Reason reason, Pool pool, Period days, Explanation of) {
    return pool.employee().filter(name -> !name.isEmpty()).isPresent()
        ? isByHours(reason)
        : tell(reason, days, of);
  }

  private boolean tell(Reason reason, Period days, Explanation of) {
    return switch (reason.kind()) {
      case AllocationKey.ByHours(String task, AllocationKey.Period period) ->
          isFew(task, over(period, days, of));
      case AllocationKey.ByEmployeeHours(AllocationKey.Period period) ->
          isFew("", over(period, days, of));
      case AllocationKey.Composite() ->
          reason.parts().stream().anyMatch(part -> tell(part.reason(), days, of));
      case AllocationKey.Fixed _,
          AllocationKey.ByMeasure _,
          AllocationKey.Equal _,
          AllocationKey.ByQuantity _ ->
          false;
    };
  }

  private static boolean isByHours(Reason reason) {
    List<Reason> all = new ArrayList<>(List.of(reason));
    for (int i = 0; i < all.size(); i++) {
      all.get(i).parts().forEach(part -> all.add(part.reason()));
    }
    return all.stream()
        .anyMatch(one ->
            one.kind() instanceof AllocationKey.ByHours
                || one.kind() instanceof AllocationKey.ByEmployeeHours);
  }

  private static Period over(AllocationKey.Period period, Period days, Explanation of) {
    return switch (period) {
      case SEGMENT -> days;
      case YEAR -> of.year();
    };
  }

  private boolean isFew(String task, Period days) {
    return worked.stream()
            .filter(one -> task.isEmpty() || one.task().equals(task))
            .filter(one -> days.from() <= one.day() && one.day() <= days.to())
            .map(Worked::employee)
            .distinct()
            .limit(Shown.LEAST)
            .count()
        < Shown.LEAST;
  }
}
