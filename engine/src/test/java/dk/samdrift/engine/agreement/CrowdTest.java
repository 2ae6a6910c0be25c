package dk.samdrift.engine.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.engine.naive.NaiveSettlement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many members and accounts in two cooperations: what is found by its number is the right one. */
@Tag("slow")
class CrowdTest {

  private static final int MEMBERS = 60;
  private static final int ACCOUNTS = 70;

  /** More decimals than 64 bits hold beside so many digits. */
  private static final String HUGE = "987654321098765432109876543210.25";

  @TempDir private Path folder = Path.of("");

  private void write(String name, String header, int rows, IntLine line) {
    StringBuilder text = new StringBuilder(header).append('\n');
    IntStream.range(0, rows).forEach(i -> text.append(line.of(i)).append('\n'));
    try {
      Files.writeString(
          Files.createDirectories(folder.resolve("input")).resolve(name), text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of a file by its number. */
  private interface IntLine {
    String of(int number);
  }

  private static String cooperation(int i) {
    return i % 2 == 0 ? "NORD" : "SYD";
  }

  @BeforeEach
  void write_the_job() {
    write("cooperations.csv", "cooperation,name", 2, i -> cooperation(i) + ",Samdrift " + i);
    write(
        "members.csv", "member,name,kind", MEMBERS, i -> "M%d,Afdeling %d,estate".formatted(i, i));
    // Each is in one of them, some in both; a third come in the middle of the year.
    write(
        "memberships.csv",
        "cooperation,member,from",
        MEMBERS + MEMBERS / 5,
        i ->
            i < MEMBERS
                ? "%s,M%d,%s".formatted(cooperation(i), i, i % 3 == 0 ? "2025-05-17" : "2019-01-01")
                : "%s,M%d,2025-02-01".formatted(cooperation(i + 1), (i - MEMBERS) * 5));
    write(
        "keys.csv",
        "cooperation,key,kind,from,argument",
        10,
        i ->
            cooperation(i)
                + new String[] {
                      ",TIMER,hours,2019-01-01,",
                      ",OPG,hours,2019-01-01,vask",
                      ",MED,employee-hours,2019-01-01,",
                      ",VAND,quantity,2019-01-01,vand",
                      ",LIGE,equal,2019-01-01,"
                    }
                    [i / 2]);
    write(
        "rules.csv",
        "cooperation,account,key,fallback,from,covers",
        2 * ACCOUNTS,
        i ->
            "%s,%d,%s,LIGE,2019-01-01,%s"
                .formatted(
                    cooperation(i),
                    100 + i / 2,
                    new String[] {"TIMER", "OPG", "MED", "VAND"}[i / 2 % 4],
                    new String[] {"", "month", "quarter"}[i / 2 % 3]));
    writeHours("");
    write(
        "quantities.csv",
        "cooperation,date,meter,member,quantity",
        MEMBERS,
        i -> "%s,2025-0%d-20,vand,M%d,%d.125".formatted(cooperation(i), 6 + i % 4, i, 1 + i * 7));
    write(
        "postings.csv",
        "cooperation,date,account,amount,employee,paid_by,service_from,service_to,source_id",
        4 * ACCOUNTS,
        i ->
            "%s,2025-%02d-28,%d,%d.%02d,%s,%s,%s,p%d"
                .formatted(
                    cooperation(i),
                    6 + i % 7,
                    100 + i / 2 % ACCOUNTS,
                    (i * 7919) % 100_000 - 20_000,
                    i % 100,
                    i / 2 % 4 == 2 ? "E" + i % 3 : "",
                    i % 11 == 0 ? "M" + i % MEMBERS : "",
                    i % 13 == 0 ? "2025-11-15,2026-02-14" : ",",
                    i));
  }

  /** Everybody has worked for everybody on many days, once with more digits than 64 bits hold. */
  private void writeHours(String more) {
    write(
        "hours.csv",
        "cooperation,date,employee,member,hours,task,source_id",
        6 * MEMBERS + 1,
        i ->
            i < 6 * MEMBERS
                ? "%s,2025-%02d-%02d,E%d,M%d,%s,%s,h%d"
                    .formatted(
                        cooperation(i % MEMBERS),
                        6 + i % 7,
                        1 + i % 28,
                        i % 3,
                        i % MEMBERS,
                        i == 7 ? HUGE : i % 9 + ".25",
                        i % 4 == 0 ? "vask" : "",
                        i)
                : more);
  }

  private EngineResult settle(int threads) {
    return EngineResult.settle(folder, 2025, Optional.empty(), threads);
  }

  private void assertAgreement(EngineResult engine) {
    assertEquals(
        "",
        EngineResult.difference(
            EngineResult.comparable(NaiveSettlement.settle(folder.resolve("input"), 2025, "")),
            engine.comparable()));
  }

  @Test
  void many_members_and_accounts_get_what_the_naive_settlement_gives_them() {
    EngineResult one = settle(1);

    assertTrue(one.isSettled(), () -> one.file("problems.csv"));
    assertAgreement(one);
    assertEquals(one.files(), settle(3).files());
  }

  @Test
  void work_for_a_member_of_the_other_cooperation_is_named_also_with_more_digits_than_usual() {
    for (String hours : List.of("2.5", HUGE)) {
      writeHours("NORD,2025-08-08,E1,M1," + hours + ",,foreign");

      EngineResult refused = settle(1);

      assertTrue(refused.file("problems.csv").contains("NOT_A_MEMBER,hours.csv"), hours);
      assertAgreement(refused);
    }
  }
}
