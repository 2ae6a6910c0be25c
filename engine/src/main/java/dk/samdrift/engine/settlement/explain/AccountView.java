package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.job.CodePoints;
import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.job.master.Membership;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.settlement.SettlementRun;
import dk.samdrift.engine.settlement.plan.AccountPlan;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import dk.samdrift.engine.settlement.plan.Governing;
import dk.samdrift.engine.settlement.plan.Period;
import dk.samdrift.engine.settlement.plan.Segment;
import dk.samdrift.engine.settlement.result.AccountShare;
import dk.samdrift.engine.settlement.result.Allocation;
import dk.samdrift.engine.settlement.result.CooperationResult;
import dk.samdrift.engine.settlement.result.Group;
import dk.samdrift.engine.settlement.weight.Work;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that was settled on one account of a cooperation, seen by one of its members. */
final class AccountView {

  private final SettlementRun run;
  private final CooperationResult result;
  private final CooperationYear year;
  private final String account;
  private final AccountPostings postings;
  private final Reasons reasons;

  AccountView(SettlementRun run, CooperationResult result, String account) {
    this.run = run;
    this.result = result;
    this.year = result.year();
    this.account = account;
    this.postings = new AccountPostings(run.watched(), year.year());
    this.reasons = new Reasons(year, run.weights(year.terms().number()));
  }

  Explanation explain(int member) {
    Money amount =
        result.accounts().stream()
            .filter(share -> share.account().equals(account) && share.member() == member)
            .map(AccountShare::amount)
            .reduce(Money.ZERO, Money::plus);
    List<Membership> memberships =
        year.terms().memberships().stream()
            .filter(membership -> membership.member() == member)
            .toList();
    return new Explanation(
        year.terms().cooperation(),
        member(member),
        account,
        new Period(year.year().from(), year.year().to()),
        memberships,
        amount,
        periods(member),
        direct(member),
        postings.deferred(member));
  }

  private List<CostPeriod> periods(int member) {
    List<CostPeriod> periods = new ArrayList<>();
    run.books().plans().all(year.terms().number()).stream()
        .filter(plan -> plan.account().equals(account))
        .forEach(plan -> {
          for (int place = 0; place < plan.segments().length; place++) {
            periods.addAll(periodsOf(plan, place, member));
          }
        });
    return List.copyOf(periods);
  }

  private List<CostPeriod> periodsOf(AccountPlan plan, int place, int member) {
    Segment segment = plan.segments()[place];
    List<Group> groups =
        result.groups().stream()
            .filter(group -> group.segment().number() == segment.number())
            .sorted(Comparator.comparing(Group::employee, CodePoints.ORDER))
            .toList();
    Period days = new Period(segment.from(), segment.to());
    List<CostPeriod> periods = new ArrayList<>();
    int own = Arrays.binarySearch(segment.members(), member);
    if (!groups.isEmpty() && own >= 0) {
      periods.add(
          new CostPeriod.Shared(
              days,
              Changes.beginning(plan, place),
              groups.stream().map(group -> pool(group, own)).toList()));
    } else if (!groups.isEmpty()) {
      BigInteger total =
          groups.stream()
              .map(group -> BigInteger.valueOf(group.total().oere()))
              .reduce(BigInteger.ZERO, BigInteger::add);
      periods.add(new CostPeriod.NotMember(days, total));
    }
    for (Optional<String> employee : postings.employees(segment)) {
      if (own >= 0 && groups.stream().noneMatch(group -> employee(group).equals(employee))) {
        int count = postings.in(segment, employee).size();
        periods.add(new CostPeriod.Balanced(days, employee, count));
      }
    }
    return periods;
  }

  private static Optional<String> employee(Group group) {
    return AccountPostings.grouping(group.segment(), group.employee());
  }

  private Pool pool(Group group, int own) {
    Segment segment = group.segment();
    int whose =
        segment.isByEmployee() ? run.books().employees().numberOf(group.employee()) : Work.ANY;
    List<MemberShare> shares = new ArrayList<>();
    for (int i = 0; i < segment.members().length; i++) {
      shares.add(
          new MemberShare(
              member(segment.members()[i]),
              group.exact(i),
              new Money(group.shares()[i]),
              group.adjustment(i) == 1));
    }
    return new Pool(
        employee(group),
        group.total(),
        reasons.of(group.key(), segment, whose),
        replaced(group, whose),
        List.copyOf(shares),
        own,
        postings.in(segment, employee(group)));
  }

  private Optional<Pool.Replaced> replaced(Group group, int whose) {
    return group.segment().governing() instanceof Governing.ByKey governing
            && !governing.key().equals(group.key())
        ? Optional.of(
            new Pool.Replaced(
                governing.key(), reasons.weightless(governing.key(), group.segment(), whose)))
        : Optional.empty();
  }

  private DirectCosts direct(int member) {
    Money own = Money.ZERO;
    List<DirectCosts.OfOther> others = new ArrayList<>();
    for (Allocation row : result.allocations()) {
      if (row.isDirect() && row.account().equals(account)) {
        if (row.member() == member) {
          own = row.amount();
        } else {
          others.add(new DirectCosts.OfOther(member(row.member()), row.amount()));
        }
      }
    }
    return new DirectCosts(own, postings.directOf(member), List.copyOf(others));
  }

  private Member member(int number) {
    return year.master().members().get(number);
  }
}
