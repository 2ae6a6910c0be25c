package dk.samdrift.engine.settlement.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.engine.job.spill.Scratch;
import dk.samdrift.engine.job.spill.SpillingSort;
import dk.samdrift.engine.money.Money;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeferredTest {

  @TempDir private Path temp = Path.of("");

  private static Deferred row(String cooperation, String sourceId, long line, long oere) {
    return new Deferred(
        cooperation,
        sourceId,
        line,
        "2025-12-01",
        "114.20",
        "ÆBL",
        "Åse",
        Deferred.Kind.PREPAID,
        new Money(oere));
  }

  private List<Deferred> sorted(int mostInMemory, List<Deferred> rows) throws IOException {
    List<Deferred> sorted = new ArrayList<>();
    try (SpillingSort<Deferred> sort =
        new SpillingSort<>(new Scratch(temp), Deferred.ORDER, new Deferred.AsRow(), mostInMemory)) {
      rows.forEach(sort::add);
      sort.forEach(sorted::add);
    }
    return sorted;
  }

  @Test
  void rows_come_by_cooperation_source_id_and_line_and_lose_nothing_on_the_way() throws Exception {
    Deferred late = row("S2", "a", 2, -1);
    Deferred unnamed = row("S1", "", 9, 5);
    Deferred unnamedToo = row("S1", "", 10, 4);
    Deferred named = row("S1", "b", 3, Long.MAX_VALUE);
    List<Deferred> rows = List.of(late, named, unnamedToo, unnamed);

    List<Deferred> expected = List.of(unnamed, unnamedToo, named, late);
    assertEquals(expected, sorted(100, rows), "in memory");
    assertEquals(expected, sorted(2, rows), "by way of files");
  }

  @Test
  void what_is_alike_in_line_and_id_is_told_apart_by_the_rest() throws Exception {
    Deferred paid = row("S1", "a", 1, 7);
    Deferred prior =
        new Deferred(
            "S1",
            "a",
            1,
            "2025-12-01",
            "114.20",
            "ÆBL",
            "Åse",
            Deferred.Kind.PRIOR_YEAR,
            new Money(7));

    assertEquals(List.of(paid, prior), sorted(1, List.of(prior, paid)));
  }
}
