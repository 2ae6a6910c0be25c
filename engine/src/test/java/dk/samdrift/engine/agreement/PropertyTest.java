package dk.samdrift.engine.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.engine.generated.GeneratedJob;
import dk.samdrift.engine.generated.Job;
import dk.samdrift.engine.generated.JobFile;
import dk.samdrift.engine.generated.Samples;
import dk.samdrift.engine.naive.CsvText;
import dk.samdrift.engine.naive.InputFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What must hold of every settlement, whatever the job. */
@Execution(ExecutionMode.CONCURRENT)
class PropertyTest {

  private static final int FEWER = Samples.count() / 4 + 1;

  @TempDir private Path folder = Path.of("");

  private EngineResult settle(Job job) {
    return EngineResult.settle(job, folder, 1);
  }

  /** The rows of a file as maps by column. */
  private static List<Map<String, String>> rows(EngineResult result, String name) {
    List<List<String>> all = new ArrayList<>();
    CsvText.records(result.file(name)).forEach(record -> all.add(record.fields()));
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> fields : all.subList(1, all.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        row.put(all.getFirst().get(i), fields.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** The sums of a column, by the values of other columns. */
  private static SortedMap<String, BigDecimal> sums(
      List<Map<String, String>> rows, String amount, String... by) {
    SortedMap<String, BigDecimal> sums = new TreeMap<>();
    for (Map<String, String> row : rows) {
      List<String> key = new ArrayList<>();
      for (String column : by) {
        key.add(row.getOrDefault(column, ""));
      }
      BigDecimal value = new BigDecimal(row.getOrDefault(amount, "no " + amount));
      sums.merge(key.toString(), value, BigDecimal::add);
    }
    return sums;
  }

  @Test
  void every_file_tells_the_same_total() {
    Samples.forEach(
        "every file tells the same total",
        seed -> {
          EngineResult result = settle(GeneratedJob.generate(seed));
          List<Map<String, String>> allocations = rows(result, "allocations.csv");
          List<Map<String, String>> shares = rows(result, "accounts.csv");
          SortedMap<String, BigDecimal> costs =
              sums(rows(result, "settlement.csv"), "cost", "cooperation", "member");
          costs.values().removeIf(cost -> cost.signum() == 0);
          SortedMap<String, BigDecimal> ofAccounts =
              sums(shares, "amount", "cooperation", "member");
          ofAccounts.values().removeIf(cost -> cost.signum() == 0);

          assertEquals(costs, ofAccounts);
          assertEquals(
              sums(shares, "amount", "cooperation", "account", "member"),
              sums(allocations, "amount", "cooperation", "account", "member"));
        });
  }

  @Test
  void the_shares_of_every_group_add_up_to_its_total() {
    Samples.forEach(
        "the shares of every group add up to its total",
        seed -> {
          List<Map<String, String>> explained =
              rows(settle(GeneratedJob.generate(seed)), "explain.csv");
          String[] group = {
            "cooperation", "segment_from", "segment_to", "account", "key", "employee", "total"
          };

          sums(explained, "rounded", group)
              .forEach((key, sum) -> {
                String total = key.substring(key.lastIndexOf(' ') + 1, key.length() - 1);
                assertEquals(new BigDecimal(total), sum, key);
              });
        });
  }

  @Test
  void the_order_of_records_and_columns_changes_nothing() {
    Samples.forEach(
        "the order of records and columns changes nothing",
        FEWER,
        seed -> {
          Job job = GeneratedJob.generate(seed);
          SortedMap<String, String> expected = settle(job).amounts();

          assertEquals(expected, settle(job.withRowsShuffled(seed)).amounts());
          assertEquals(expected, settle(job.withColumnsShuffled(seed)).amounts());
        });
  }

  @Test
  void repeated_records_change_nothing() {
    Samples.forEach(
        "repeated records change nothing",
        FEWER,
        seed -> {
          Job job = GeneratedJob.generate(seed);

          assertEquals(settle(job).files(), settle(job.withEveryRecordRepeated()).files());
        });
  }

  @Test
  void the_number_of_threads_changes_nothing() {
    Samples.forEach(
        "the number of threads changes nothing",
        FEWER,
        seed -> {
          Job job = GeneratedJob.generate(seed);

          assertEquals(settle(job).files(), EngineResult.settle(job, folder, 5).files());
        });
  }

  @Test
  void a_year_of_credit_notes_mirrors_the_year() {
    Samples.forEach(
        "a year of credit notes mirrors the year",
        FEWER,
        seed -> {
          Job job = GeneratedJob.generate(seed);
          EngineResult plain = settle(job);
          EngineResult mirrored = settle(job.withAmountsNegated());

          for (String name : List.of("allocations.csv", "accounts.csv", "deferred.csv")) {
            assertEquals(negated(rows(plain, name), "amount"), rows(mirrored, name), name);
          }
          assertEquals(
              negated(rows(plain, "explain.csv"), "rounded", "total", "exact"),
              rows(mirrored, "explain.csv"));
          assertEquals(
              negated(rows(plain, "settlement.csv"), "cost", "on_account", "outlays", "balance"),
              rows(mirrored, "settlement.csv"));
        });
  }

  private static List<Map<String, String>> negated(
      List<Map<String, String>> rows, String... columns) {
    for (Map<String, String> row : rows) {
      for (String column : columns) {
        row.computeIfPresent(column, (name, value) -> negated(value));
      }
    }
    return rows;
  }

  private static String negated(String value) {
    if (value.equals("0.00") || value.equals("0")) {
      return value;
    }
    return value.startsWith("-") ? value.substring(1) : "-" + value;
  }

  @Test
  void master_data_that_no_posting_uses_changes_nothing() {
    Samples.forEach(
        "master data that no posting uses changes nothing",
        FEWER,
        seed -> {
          Job job = GeneratedJob.generate(seed);

          assertEquals(settle(job).amounts(), settle(withUnused(job)).amounts());
        });
  }

  private static Job withUnused(Job job) {
    Job more =
        job.withRow(
                InputFile.MEMBERS, Map.of("member", "unused", "name", "Ubrugt", "kind", "estate"))
            .withRow(
                InputFile.MEASURES,
                Map.of(
                    "member", "unused", "measure", "unused", "from", "2020-01-01", "value", "7"));
    JobFile cooperations = job.file(InputFile.COOPERATIONS);
    for (List<String> row : cooperations.rows()) {
      String cooperation = cooperations.field(row, "cooperation");
      if (!cooperation.isEmpty()) {
        more = withUnused(more, job.year(), cooperation);
      }
    }
    return more;
  }

  /** Two versions of a key in mid-year, a rule for an account that nobody posts on. */
  private static Job withUnused(Job job, int year, String cooperation) {
    String later = year + 1 + "-01-17";
    return job.withRow(
            InputFile.KEYS,
            Map.of(
                "cooperation", cooperation, "key", "unused", "kind", "equal", "from", "2001-02-03"))
        .withRow(
            InputFile.KEYS,
            Map.of("cooperation", cooperation, "key", "unused", "kind", "hours", "from", later))
        .withRow(
            InputFile.RULES,
            Map.of(
                "cooperation",
                cooperation,
                "account",
                "unused.account",
                "key",
                "unused",
                "from",
                later));
  }
}
