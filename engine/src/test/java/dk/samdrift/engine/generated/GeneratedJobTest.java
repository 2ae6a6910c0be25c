package dk.samdrift.engine.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.engine.naive.CsvRecord;
import dk.samdrift.engine.naive.CsvText;
import dk.samdrift.engine.naive.InputFile;
import dk.samdrift.engine.naive.NaiveResult;
import dk.samdrift.engine.naive.NaiveSettlement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedJobTest {
  @TempDir private Path folder = Path.of("");

  private NaiveResult settle(Job job, String name) {
    job.writeTo(folder.resolve(name));
    return NaiveSettlement.settle(folder.resolve(name), job.year(), "");
  }

  @Test
  void every_generated_job_settles() {
    Samples.forEach(
        "every generated job settles",
        Samples.few(),
        seed -> {
          NaiveResult result = settle(GeneratedJob.generate(seed), "" + seed);

          List<String> errors =
              result.file("problems.csv").lines().filter(line -> line.startsWith("ERROR")).toList();
          assertEquals(List.of(), errors);
        });
  }

  @Test
  void the_same_seed_gives_the_same_job() {
    assertEquals(GeneratedJob.generate(42), GeneratedJob.generate(42));
  }

  @Test
  void order_and_repeats_change_no_amount() {
    Samples.forEach(
        "order and repeats change no amount",
        Samples.few() / 4 + 1,
        seed -> {
          Job job = GeneratedJob.generate(seed);
          Map<String, String> expected = amounts(settle(job, seed + "-plain"));

          assertEquals(expected, amounts(settle(job.withRowsShuffled(seed), seed + "-rows")));
          assertEquals(expected, amounts(settle(job.withColumnsShuffled(seed), seed + "-columns")));
          assertEquals(expected, amounts(settle(job.withEveryRecordRepeated(), seed + "-twice")));
        });
  }

  @Test
  void a_year_of_credit_notes_is_the_year_with_the_opposite_sign() {
    Samples.forEach(
        "a year of credit notes is the year with the opposite sign",
        Samples.few() / 4 + 1,
        seed -> {
          Job job = GeneratedJob.generate(seed);
          NaiveResult plain = settle(job, seed + "-invoices");
          NaiveResult mirrored = settle(job.withAmountsNegated(), seed + "-credits");

          assertEquals(negated(plain, "accounts.csv", 3), rows(mirrored.file("accounts.csv")));
          assertEquals(negated(plain, "settlement.csv", 2), rows(mirrored.file("settlement.csv")));
        });
  }

  private static List<List<String>> rows(String csv) {
    return CsvText.records(csv).stream().map(CsvRecord::fields).toList();
  }

  /** A file with the sign of all columns turned from the given one on. */
  private static List<List<String>> negated(NaiveResult result, String file, int firstAmount) {
    List<List<String>> negated = new ArrayList<>();
    for (List<String> row : rows(result.file(file))) {
      List<String> copy = new ArrayList<>(row);
      copy.subList(negated.isEmpty() ? row.size() : firstAmount, row.size())
          .replaceAll(GeneratedJobTest::negated);
      negated.add(copy);
    }
    return negated;
  }

  private static String negated(String amount) {
    if (amount.equals("0.00")) {
      return amount;
    }
    return amount.startsWith("-") ? amount.substring(1) : "-" + amount;
  }

  @Test
  void a_cooperation_alone_is_settled_as_among_others() {
    Samples.forEach(
        "a cooperation alone is settled as among others",
        Samples.few() / 4 + 1,
        seed -> {
          Job job = GeneratedJob.generate(seed);
          Map<String, String> all = settle(job, seed + "-all").files();
          JobFile cooperations = job.file(InputFile.COOPERATIONS);
          for (List<String> row : cooperations.rows()) {
            String id = cooperations.field(row, "cooperation");
            NaiveResult alone =
                NaiveSettlement.settle(folder.resolve(seed + "-all"), job.year(), id);

            assertTrue(alone.settled());
            all.keySet().stream()
                .filter(file -> !file.equals("problems.csv"))
                .forEach(file ->
                    assertEquals(
                        rows(alone.file(file)).stream().skip(1).toList(),
                        rows(all.getOrDefault(file, "")).stream()
                            .filter(record -> record.getFirst().equals(id))
                            .toList()));
          }
        });
  }

  /** The files that name no line of the input. */
  private static Map<String, String> amounts(NaiveResult result) {
    Map<String, String> files = new TreeMap<>(result.files());
    files.remove("problems.csv");
    files.remove("deferred.csv");
    return files;
  }

  @Test
  @Tag("slow")
  void generated_jobs_together_use_every_feature() {
    Map<String, Integer> uses = new TreeMap<>();
    for (long seed = 1; seed <= 200; seed++) {
      Job job = GeneratedJob.generate(seed);
      Features.of(job, settle(job, "" + seed))
          .forEach((feature, isUsed) -> uses.merge(feature, isUsed ? 1 : 0, Integer::sum));
    }

    List<String> unused =
        uses.entrySet().stream().filter(use -> use.getValue() == 0).map(Map.Entry::getKey).toList();
    assertEquals(List.of(), unused);
  }
}
