package dk.samdrift.engine.settlement.result;

import dk.samdrift.engine.job.CodePoints;
import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.Names;
import dk.samdrift.engine.job.master.Membership;
import dk.samdrift.engine.job.master.Rule;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.settlement.plan.AccountingYear;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import dk.samdrift.engine.settlement.weight.KeyWeights;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Settles one cooperation: from its sums to what each member owes. */
public final class CooperationSettlement {

  private static final Comparator<Allocation> ORDER =
      Comparator.comparingInt(Allocation::from)
          .thenComparingInt(Allocation::to)
          .thenComparing(Allocation::account, CodePoints.ORDER)
          .thenComparing(Allocation::key, CodePoints.ORDER)
          .thenComparingInt(Allocation::member);

  private final CooperationYear year;
  private final Problems problems;
  private final Set<List<String>> reported = new HashSet<>();

  private CooperationSettlement(CooperationYear year, Problems problems) {
    this.year = year;
    this.problems = problems;
  }

  /** The result; what cannot be settled becomes problems. */
  public static CooperationResult settle(
      CooperationYear year,
      Amounts amounts,
      KeyWeights weights,
      Names employees,
      Problems problems) {
    List<Group> groups = Distribution.of(year, amounts.shared(), weights, employees, problems);
    CooperationSettlement settlement = new CooperationSettlement(year, problems);
    Map<Place, BigInteger> sums = settlement.sums(groups, amounts.direct());
    return new CooperationResult(
        year,
        groups,
        settlement.allocations(sums),
        settlement.accounts(sums),
        settlement.statements(sums, amounts));
  }

  /** One row of allocations.csv before its amount is known to fit. */
  private record Place(int from, int to, String account, String key, int member) {}

  private Map<Place, BigInteger> sums(List<Group> groups, List<Amounts.Direct> direct) {
    Map<Place, BigInteger> sums = new LinkedHashMap<>(); // nearly sorted as it should be
    for (Group group : groups) {
      int[] members = group.segment().members();
      for (int i = 0; i < members.length; i++) {
        Place place =
            new Place(
                group.segment().from(),
                group.segment().to(),
                group.account(),
                group.key(),
                members[i]);
        sums.merge(place, BigInteger.valueOf(group.shares()[i]), BigInteger::add);
      }
    }
    AccountingYear whole = year.year();
    for (Amounts.Direct cost : direct) {
      Place place = new Place(whole.from(), whole.to(), cost.account(), Rule.DIRECT, cost.member());
      sums.merge(place, cost.sum(), BigInteger::add);
    }
    return sums;
  }

  private List<Allocation> allocations(Map<Place, BigInteger> sums) {
    List<Allocation> allocations = new ArrayList<>();
    sums.forEach((place, sum) ->
        allocations.add(
            new Allocation(
                place.from,
                place.to,
                place.account,
                place.key,
                place.member,
                money(sum, "account", Table.POSTINGS, place.member, place.account),
                place.key.equals(Rule.DIRECT))));
    allocations.sort(ORDER);
    return List.copyOf(allocations);
  }

  private List<AccountShare> accounts(Map<Place, BigInteger> sums) {
    Map<String, Map<Integer, BigInteger>> byAccount = new TreeMap<>(CodePoints.ORDER);
    sums.forEach((place, sum) ->
        byAccount
            .computeIfAbsent(place.account, a -> new TreeMap<>())
            .merge(place.member, sum, BigInteger::add));
    List<AccountShare> shares = new ArrayList<>();
    byAccount.forEach((account, byMember) ->
        byMember.forEach((member, sum) ->
            shares.add(
                new AccountShare(
                    account, member, money(sum, "account", Table.POSTINGS, member, account)))));
    return List.copyOf(shares);
  }

  private List<Statement> statements(Map<Place, BigInteger> sums, Amounts amounts) {
    Map<Integer, BigInteger> costs = new TreeMap<>();
    for (Membership membership : year.terms().memberships()) {
      if (membership.overlaps(year.year().from(), year.year().to())) {
        costs.put(membership.member(), BigInteger.ZERO);
      }
    }
    amounts.onAccount().keySet().forEach(member -> costs.put(member, BigInteger.ZERO));
    amounts.outlays().keySet().forEach(member -> costs.put(member, BigInteger.ZERO));
    sums.forEach((place, sum) -> costs.merge(place.member, sum, BigInteger::add));
    List<Statement> statements = new ArrayList<>();
    costs.forEach((member, cost) -> {
      BigInteger onAccount = amounts.onAccount().getOrDefault(member, BigInteger.ZERO);
      BigInteger outlays = amounts.outlays().getOrDefault(member, BigInteger.ZERO);
      BigInteger balance = cost.subtract(onAccount).subtract(outlays);
      statements.add(
          new Statement(
              member,
              money(cost, "cost", Table.POSTINGS, member, ""),
              money(onAccount, "on_account", Table.CONTRIBUTIONS, member, ""),
              money(outlays, "outlays", Table.POSTINGS, member, ""),
              money(balance, "balance", Table.POSTINGS, member, "")));
    });
    return List.copyOf(statements);
  }

  /** A final sum; one beyond 64 bits is a problem and counts as nothing. */
  private Money money(BigInteger sum, String what, Table table, int member, String account) {
    if (sum.bitLength() < Long.SIZE) {
      return new Money(sum.longValueExact());
    }
    String message =
        Sentences.of(
            "OVERFLOW." + what,
            year.terms().cooperation().id(),
            year.master().memberId(member),
            account,
            Sentences.words(sum.signum() < 0 ? "limit.low" : "limit.high"));
    if (reported.add(List.of(what, Integer.toString(member), account))) {
      problems.add(Problem.error(ProblemCode.OVERFLOW, table, 0, "", message));
    }
    return Money.ZERO;
  }
}
