package dk.samdrift.engine.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What small jobs do not reach: many blocks, many plans, many names, many repeated records. */
class LargeJobTest {

  private static final int COOPERATIONS = 150;
  private static final int ACCOUNTS = 20;
  private static final int POSTINGS = 12_000;

  @TempDir private Path folder = Path.of("");

  private final List<String> postings = new ArrayList<>();
  private final SortedMap<String, BigDecimal> expected = new TreeMap<>();

  @BeforeEach
  void write_a_job_of_known_sums() throws IOException {
    StringBuilder cooperations = new StringBuilder("cooperation,name\n");
    StringBuilder memberships = new StringBuilder("cooperation,member,from\n");
    StringBuilder keys = new StringBuilder("cooperation,key,kind,from\n");
    StringBuilder rules = new StringBuilder("cooperation,account,key,fallback,from\n");
    for (int i = 0; i < COOPERATIONS; i++) {
      cooperations.append("S").append(i).append(",Samdrift ").append(i).append('\n');
      for (String member : List.of("A", "B", "C")) {
        memberships.append("S%d,%s,2020-01-01%n".formatted(i, member));
      }
      keys.append("S%d,LIGE,equal,2020-01-01%nS%d,LØN,employee-hours,2020-01-01%n".formatted(i, i));
      rules.append("S%d,*,LIGE,,2020-01-01%nS%d,114*,LØN,LIGE,2020-01-01%n".formatted(i, i));
    }
    write("cooperations.csv", cooperations.toString());
    write("members.csv", "member,name,kind\nA,Abild,estate\nB,Birk,estate\nC,Cedertræ,estate\n");
    write("memberships.csv", memberships.toString());
    write("keys.csv", keys.toString());
    write("rules.csv", rules.toString());
    Random random = new Random(2025);
    for (int i = 0; i < POSTINGS; i++) {
      String cooperation = "S" + random.nextInt(COOPERATIONS);
      String account = (100 + random.nextInt(ACCOUNTS)) + ".medarbejderomkostninger";
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(2_000_000) - 500_000, 2);
      String text = random.nextInt(20) == 0 ? "\"Én linje,\nog en til\"" : "Faktura";
      postings.add(
          "%s,2025-%02d-15,%s,%s,M%d,%s,p%d"
              .formatted(
                  cooperation,
                  1 + random.nextInt(12),
                  account,
                  amount.toPlainString(),
                  random.nextInt(3_000),
                  text,
                  i));
      expected.merge(cooperation + "," + account, amount, BigDecimal::add);
    }
  }

  private void write(String name, String text) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(input.resolve(name), text.replace("\r\n", "\n"));
  }

  private EngineResult settle(int threads) throws IOException {
    String header = "cooperation,date,account,amount,employee,text,source_id\n";
    write("postings.csv", header + String.join("\n", postings));
    return EngineResult.settle(folder, 2025, Optional.empty(), threads);
  }

  @Test
  void every_account_adds_up_whatever_the_order_the_threads_and_the_repeats() throws IOException {
    EngineResult result = settle(1);

    assertTrue(result.isSettled(), () -> result.file("problems.csv"));
    SortedMap<String, BigDecimal> sums = new TreeMap<>();
    result
        .file("accounts.csv")
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .forEach(row ->
            sums.merge(row.get(0) + "," + row.get(1), new BigDecimal(row.get(3)), BigDecimal::add));
    assertEquals(expected, sums);

    Collections.shuffle(postings, new Random(1));
    assertEquals(result.amounts(), settle(3).amounts());

    postings.addAll(List.copyOf(postings.subList(500, 10_500)));
    Collections.shuffle(postings, new Random(2));
    assertEquals(result.amounts(), settle(2).amounts());
  }
}
