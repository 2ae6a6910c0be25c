package dk.samdrift.engine.settlement.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.samdrift.engine.generated.GeneratedJob;
import dk.samdrift.engine.generated.Samples;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.naive.CsvText;
import dk.samdrift.engine.settlement.plan.Period;
import dk.samdrift.engine.settlement.result.AccountShare;
import dk.samdrift.engine.settlement.result.CooperationResult;
import dk.samdrift.engine.settlement.result.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An explanation explains the settlement, for every member and every account. */
class AgreementWithSettlementTest {

  private static final String PUBLIC_CASE = "to-afdelinger";

  @TempDir private Path scratch = Path.of("");

  static List<String> examples() throws IOException {
    try (Stream<Path> folders = Files.list(AskedJob.JOBS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static List<List<String>> expected(String file) throws IOException {
    Path path = AskedJob.JOBS.resolve(PUBLIC_CASE).resolve("expected").resolve(file);
    return CsvText.records(Files.readString(path)).stream()
        .skip(1)
        .map(record -> record.fields())
        .toList();
  }

  @Test
  void every_amount_is_the_one_in_accounts_csv() throws IOException {
    AskedJob job = AskedJob.example(PUBLIC_CASE, scratch);

    for (List<String> row : expected("accounts.csv")) {
      Explanation explanation = job.explain(row.get(0), row.get(2), row.get(1));

      assertEquals(row.get(3), explanation.amount().toString(), () -> "row " + row);
    }
  }

  @Test
  void every_exact_share_is_the_one_in_explain_csv() throws IOException {
    AskedJob job = AskedJob.example(PUBLIC_CASE, scratch);
    Set<String> wanted = new TreeSet<>();
    Set<String> told = new TreeSet<>();

    for (List<String> row : expected("explain.csv")) {
      wanted.add(String.join(",", row.subList(1, 8)) + "," + String.join(",", row.subList(10, 13)));
      told.addAll(told(job.explain(row.get(0), row.get(7), row.get(3))));
    }

    assertEquals(wanted, told);
  }

  /** The rows of explain.csv that an explanation tells, without the weights. */
  private static List<String> told(Explanation explanation) {
    List<String> rows = new ArrayList<>();
    for (CostPeriod.Shared period : AskedJob.shared(explanation)) {
      for (Pool pool : period.pools()) {
        for (MemberShare share : pool.shares()) {
          rows.add(
              Stream.of(
                      LocalDate.ofEpochDay(period.days().from()),
                      LocalDate.ofEpochDay(period.days().to()),
                      explanation.account(),
                      pool.reason().key(),
                      pool.employee().orElse(""),
                      pool.total(),
                      share.member().id(),
                      share.exact(),
                      share.rounded(),
                      share.hasRemainder() ? 1 : 0)
                  .map(Object::toString)
                  .collect(Collectors.joining(",")));
        }
      }
    }
    return rows;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void every_member_and_account_of_an_example_is_explained_as_it_was_settled(String name) {
    assertExplains(AskedJob.example(name, scratch), 1);
  }

  @Test
  void a_third_of_the_members_of_each_account_of_a_generated_job_are_explained_as_settled() {
    Samples.forEach(
        "an explanation explains the settlement",
        Samples.count() / 4 + 1,
        seed -> {
          var generated = GeneratedJob.generate(seed);
          Path input = scratch.resolve("input" + seed);
          generated.writeTo(input);
          AskedJob job = new AskedJob(input, generated.year(), scratch);

          assertFalse(job.settled().isEmpty());
          assertExplains(job, 3);
        });
  }

  /** Asks for every so many of the members, others for each account. */
  private static void assertExplains(AskedJob job, int step) {
    for (CooperationResult result : job.settled()) {
      Set<String> accounts =
          result.accounts().stream()
              .map(AccountShare::account)
              .collect(Collectors.toCollection(TreeSet::new));
      int next = 0;
      for (String account : accounts) {
        for (int member : result.year().everMembers()) {
          if (next++ % step == 0) {
            assertExplains(job, result, account, member);
          }
        }
      }
    }
  }

  private static void assertExplains(
      AskedJob job, CooperationResult result, String account, int member) {
    String cooperation = result.year().terms().cooperation().id();
    Explanation explanation =
        job.explain(cooperation, result.year().master().memberId(member), account);
    Money settled =
        result.accounts().stream()
            .filter(share -> share.account().equals(account) && share.member() == member)
            .map(AccountShare::amount)
            .findAny()
            .orElse(Money.ZERO);
    List<String> groups =
        result.groups().stream()
            .filter(group -> group.account().equals(account))
            .filter(group -> Arrays.binarySearch(group.segment().members(), member) >= 0)
            .sorted(
                Comparator.comparingInt((Group group) -> group.segment().from())
                    .thenComparing(Group::employee))
            .map(AgreementWithSettlementTest::figures)
            .toList();
    List<String> told = new ArrayList<>();
    for (CostPeriod.Shared period : AskedJob.shared(explanation)) {
      period.pools().stream()
          .sorted(Comparator.comparing(pool -> pool.employee().orElse("")))
          .forEach(pool -> told.add(figures(period.days(), pool)));
    }

    assertEquals(settled, explanation.amount());
    assertEquals(groups, told);
  }

  private static String figures(Group group) {
    StringBuilder text = new StringBuilder();
    text.append(new Period(group.segment().from(), group.segment().to()));
    text.append(group.key()).append(' ').append(group.employee()).append(group.total());
    for (int i = 0; i < group.shares().length; i++) {
      Ratio part = group.weights().at(i).dividedBy(group.weights().sum());
      text.append('\n').append(part).append(' ').append(group.exact(i)).append(' ');
      text.append(new Money(group.shares()[i])).append(' ').append(group.adjustment(i));
    }
    return text.toString();
  }

  private static String figures(Period days, Pool pool) {
    StringBuilder text = new StringBuilder();
    text.append(days);
    text.append(pool.reason().key()).append(' ').append(pool.employee().orElse(""));
    text.append(pool.total());
    for (int i = 0; i < pool.shares().size(); i++) {
      MemberShare share = pool.shares().get(i);
      Reason reason = pool.reason();
      Ratio part = reason.weights().get(i).weight().dividedBy(reason.sum());
      text.append('\n').append(part).append(' ').append(share.exact()).append(' ');
      text.append(share.rounded()).append(' ').append(share.hasRemainder() ? 1 : 0);
    }
    return text.toString();
  }
}
