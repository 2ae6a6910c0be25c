package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.KeyTerms;
import dk.samdrift.engine.job.master.Master;
import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.job.master.Rule;
import dk.samdrift.engine.job.master.Versions;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.settlement.plan.AccountPlan;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import dk.samdrift.engine.settlement.plan.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out why a segment of an account begins where it does (settlement.md section 2). */
final class Changes {

  private final CooperationYear year;
  private final Segment before;
  private final Segment after;
  private final List<Change> found = new ArrayList<>();

  private Changes(CooperationYear year, Segment before, Segment after) {
    this.year = year;
    this.before = before;
    this.after = after;
  }

  /** What changed on the first day of the segment at a place of the plan. */
  static List<Change> beginning(AccountPlan plan, int place) {
    if (place == 0) {
      return List.of(new Change.YearBegins());
    }
    Changes changes = new Changes(plan.year(), plan.segments()[place - 1], plan.segments()[place]);
    changes.findMembers();
    Optional<Rule> then = plan.ruleOn(changes.before.to());
    Optional<Rule> now = plan.ruleOn(changes.after.from());
    changes.findRule(then, now);
    if (then.isPresent() && now.isPresent()) {
      Set<KeyTerms> stayed = changes.keys(now.get(), changes.after.from());
      stayed.retainAll(changes.keys(then.get(), changes.before.to()));
      stayed.forEach(changes::findInKey);
    }
    return List.copyOf(changes.found);
  }

  private void findMembers() {
    Arrays.stream(after.members())
        .filter(member -> !isIn(before, member))
        .forEach(member -> found.add(new Change.Entered(member(member))));
    Arrays.stream(before.members())
        .filter(member -> !isIn(after, member))
        .forEach(member -> found.add(new Change.Left(member(member))));
  }

  private void findRule(Optional<Rule> then, Optional<Rule> now) {
    boolean isSame =
        then.map(Rule::key).equals(now.map(Rule::key))
            && then.map(Rule::fallback).equals(now.map(Rule::fallback));
    if (!isSame) {
      found.add(new Change.RuleChanged(then, now));
    }
  }

  private Set<KeyTerms> keys(Rule rule, int day) {
    return new LinkedHashSet<>(year.keysInvolved(rule, day));
  }

  private void findInKey(KeyTerms key) {
    if (isNew(key.definitions())) {
      found.add(new Change.KeyDecided(key.id()));
    }
    switch (key.definitions().on(after.from())) {
      case AllocationKey.Fixed() -> {
        if (isNew(key.shares())) {
          found.add(new Change.SharesDecided(key.id()));
        }
      }
      case AllocationKey.Composite() -> {
        if (isNew(key.parts())) {
          found.add(new Change.PartsDecided(key.id()));
        }
      }
      case AllocationKey.ByMeasure(String measure) -> findMeasures(measure);
      case AllocationKey.Equal(),
          AllocationKey.ByHours(String _, AllocationKey.Period _),
          AllocationKey.ByEmployeeHours(AllocationKey.Period _),
          AllocationKey.ByQuantity(String _, AllocationKey.Period _) -> {}
    }
    findFactors(key);
  }

  private void findMeasures(String measure) {
    Master master = year.master();
    Map<Integer, Versions<Ratio>> values = master.measures().getOrDefault(measure, Map.of());
    for (int member : after.members()) {
      Versions<Ratio> versions = values.getOrDefault(member, Versions.none());
      if (isIn(before, member) && isNew(versions)) {
        Optional<Ratio> earlier =
            versions.isThereOn(before.to())
                ? Optional.of(versions.on(before.to()))
                : Optional.empty();
        found.add(
            new Change.MeasureReported(
                measure, member(member), earlier, versions.on(after.from())));
      }
    }
  }

  private void findFactors(KeyTerms key) {
    for (int member : after.members()) {
      if (isIn(before, member) && isNew(key.factors().getOrDefault(member, Versions.none()))) {
        found.add(
            new Change.FactorDecided(
                key.id(),
                member(member),
                key.factorOn(member, before.to()),
                key.factorOn(member, after.from())));
      }
    }
  }

  /** Is another version in force than the day before? */
  private boolean isNew(Versions<?> versions) {
    return versions.fromOn(before.to()) != versions.fromOn(after.from());
  }

  private static boolean isIn(Segment segment, int member) {
    return Arrays.binarySearch(segment.members(), member) >= 0;
  }

  private Member member(int number) {
    return year.master().members().get(number);
  }
}
