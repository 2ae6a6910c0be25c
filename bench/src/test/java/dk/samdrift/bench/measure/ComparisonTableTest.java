package dk.samdrift.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ComparisonTableTest {
  private static final List<Measurement> PARSES =
      List.of(run(750_000, 200, 100), run(750_000, 300, 150), run(750_000, 250, 900));
  private static final List<Measurement> SETTLES =
      List.of(run(0, 900, 350), run(0, 1_000, 300), run(0, 800, 400));

  @Test
  void every_figure_is_ranked_by_itself() {
    assertEquals(run(0, 800, 300), Measurement.best(SETTLES));
    assertEquals(run(0, 900, 350), Measurement.median(SETTLES));
  }

  @Test
  void the_table_tells_rows_per_cpu_second_and_the_ratio() {
    String table = new ComparisonTable(PARSES, SETTLES).text();

    assertTrue(table.contains(" 7500000 "), table);
    assertTrue(table.contains(" 2500000 "), table);
    assertTrue(table.contains("best 3.00, median 2.33"), table);
  }

  @Test
  void a_subject_that_failed_is_named() {
    String table = new ComparisonTable(PARSES, List.of()).text();

    assertTrue(table.contains("settle       not measured"), table);
  }

  private static Measurement run(long rows, long wallMillis, long cpuMillis) {
    OptionalLong resident = OptionalLong.of(60_000_000);
    return new Measurement(
        rows, wallMillis * 1_000_000, cpuMillis * 1_000_000, resident, 10_000_000);
  }
}
