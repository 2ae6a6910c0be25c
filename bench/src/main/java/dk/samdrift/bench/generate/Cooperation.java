package dk.samdrift.bench.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A cooperation with all that its rows are drawn from. */
final class Cooperation {
  private static final int FIRST_NUMBER = 1_000;
  private static final int MONTHS = 32;
  private static final int EARLIEST_MONTH = Dates.FIRST_MONTH - 2;

  private final int number;
  private final Word id;
  private final int firstMonth;
  private final List<Membership> memberships;
  private final List<Word> employees;
  private final List<AccountPattern> accounts;
  private final List<List<Member>> rosters;

  private Cooperation(
      int number,
      int firstMonth,
      List<Membership> memberships,
      int employeeCount,
      List<AccountPattern> accounts) {
    this.number = number;
    this.id = Word.of("S" + (FIRST_NUMBER + number));
    this.firstMonth = firstMonth;
    this.memberships = List.copyOf(memberships);
    this.employees =
        IntStream.range(0, employeeCount).mapToObj(i -> Word.of("M" + (number * 10 + i))).toList();
    this.accounts = List.copyOf(accounts);
    this.rosters =
        IntStream.range(EARLIEST_MONTH, EARLIEST_MONTH + MONTHS)
            .mapToObj(month -> rosterOf(memberships, month))
            .toList();
  }

  /** Draws which accounts are used; the years of the first cooperation always begin in January. */
  static Cooperation drawn(
      int number, List<Membership> memberships, int employeeCount, SplittableRandom random) {
    List<AccountPattern> accounts = new ArrayList<>();
    for (AccountPattern pattern : AccountPattern.chart()) {
      if (random.nextInt(100) < 92 || number == 0) {
        accounts.addAll(Collections.nCopies(pattern.frequency(), pattern));
      }
    }
    int firstMonth = Dates.FIRST_MONTH + (number == 0 ? 0 : startMonth(random.nextInt(100)));
    return new Cooperation(number, firstMonth, memberships, employeeCount, accounts);
  }

  private static int startMonth(int percentile) {
    return percentile < 85 ? 0 : percentile < 88 ? 3 : percentile < 95 ? 6 : 9;
  }

  private static List<Member> rosterOf(List<Membership> memberships, int month) {
    return memberships.stream().filter(m -> m.isIn(month)).map(Membership::member).toList();
  }

  /** Whether something rare happens here; all of it does in the first, to have it in any job. */
  boolean has(int percent, SplittableRandom random) {
    return random.nextInt(100) < percent || number == 0;
  }

  Word id() {
    return id;
  }

  /** The first month of the accounting year. */
  int firstMonth() {
    return firstMonth;
  }

  boolean isInYear(int month) {
    return firstMonth <= month && month < firstMonth + 12;
  }

  List<Membership> memberships() {
    return memberships;
  }

  List<Word> employees() {
    return employees;
  }

  /** The members of a month: entries are on its first day, exits on its last. */
  List<Member> roster(int month) {
    return rosters.get(month - EARLIEST_MONTH);
  }

  /** An account, drawn as often as it is used. */
  AccountPattern account(SplittableRandom random) {
    return accounts.get(random.nextInt(accounts.size()));
  }
}
