package dk.samdrift.engine.settlement.weight;

import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.csv.Names;
import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.KeyTerms;
import dk.samdrift.engine.job.master.Part;
import dk.samdrift.engine.job.master.Versions;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.money.Weights;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import dk.samdrift.engine.settlement.plan.Segment;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The members' weights by each key of one cooperation (settlement.md section 3): what the kind of
 * the key says, times the service-level factor.
 */
public final class KeyWeights {

  private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

  private final CooperationYear year;
  private final Work hours;
  private final Work quantities;
  private final Names tasks;
  private final Names meters;
  private final Map<Question, Weighing> answers = new HashMap<>();

  /** A key, a stretch of time, and whose hours are meant. */
  private record Question(String key, int firstInterval, int lastInterval, int employee) {}

  /** Weights of a cooperation's keys from what was worked and used. */
  public KeyWeights(CooperationYear year, Work hours, Work quantities, Names tasks, Names meters) {
    this.year = year;
    this.hours = hours;
    this.quantities = quantities;
    this.tasks = tasks;
    this.meters = meters;
  }

  /**
   * The weights of a segment's members by a key.
   *
   * @param employee whose hours count in keys of employee hours; {@link Work#ANY} for everyone's
   */
  public Weighing of(String key, Segment segment, int employee) {
    Question question =
        new Question(key, segment.firstInterval(), segment.lastInterval(), employee);
    Weighing answer = answers.get(question);
    if (answer == null) {
      answer = weigh(key, segment, employee);
      answers.put(question, answer);
    }
    return answer;
  }

  private Weighing weigh(String id, Segment segment, int employee) {
    KeyTerms key = year.terms().keys().get(id);
    if (key == null || key.isCircular()) {
      return new Weighing.Impossible(Map.of());
    }
    if (!key.definitions().isThereOn(segment.from())) {
      return new Weighing.Weightless();
    }
    return switch (key.definitions().on(segment.from())) {
      case AllocationKey.Fixed() ->
          each(key, segment, ProblemCode.NO_SHARE, member -> share(key, segment, member));
      case AllocationKey.ByMeasure(String measure) ->
          each(
              key,
              segment,
              ProblemCode.UNKNOWN_MEASURE,
              member -> measure(measure, segment, member));
      case AllocationKey.Equal() -> each(key, segment, member -> Ratio.ONE);
      case AllocationKey.ByHours(String task, AllocationKey.Period period) ->
          each(key, segment, worked(hours, tasks.find(task), period, segment, Work.ANY));
      case AllocationKey.ByEmployeeHours(AllocationKey.Period period) ->
          each(key, segment, worked(hours, Work.ANY, period, segment, employee));
      case AllocationKey.ByQuantity(String meter, AllocationKey.Period period) ->
          each(key, segment, used(meters.find(meter), period, segment));
      case AllocationKey.Composite() -> composite(key, segment, employee);
    };
  }

  private static Optional<Ratio> share(KeyTerms key, Segment segment, int member) {
    return key.shares().isThereOn(segment.from())
        ? Optional.ofNullable(key.shares().on(segment.from()).get(member))
        : Optional.empty();
  }

  private Optional<Ratio> measure(String measure, Segment segment, int member) {
    Versions<Ratio> values = year.master().measures().getOrDefault(measure, Map.of()).get(member);
    return values == null || !values.isThereOn(segment.from())
        ? Optional.empty()
        : Optional.of(values.on(segment.from()));
  }

  private IntFunction<Ratio> worked(
      Work work, int what, AllocationKey.Period period, Segment segment, int employee) {
    boolean isYear = period == AllocationKey.Period.YEAR;
    int first = isYear ? 0 : segment.firstInterval();
    int last = isYear ? year.intervals() - 1 : segment.lastInterval();
    BigInteger[] sums = work.sums(first, last, what, employee);
    return member -> Ratio.of(sums[year.placeOf(member)]);
  }

  private IntFunction<Ratio> used(int meter, AllocationKey.Period period, Segment segment) {
    IntFunction<Ratio> billionths = worked(quantities, meter, period, segment, Work.ANY);
    return member -> new Ratio(billionths.apply(member).numerator(), BILLION);
  }

  private Weighing each(KeyTerms key, Segment segment, IntFunction<Ratio> weight) {
    return each(
        key, segment, ProblemCode.NEGATIVE_WEIGHT, member -> Optional.of(weight.apply(member)));
  }

  /**
   * The weights times the factors; a member whose factor is 0 takes no part and needs no weight.
   */
  private Weighing each(
      KeyTerms key, Segment segment, ProblemCode ifMissing, IntFunction<Optional<Ratio>> weight) {
    List<Ratio> weights = new ArrayList<>();
    Map<ProblemCode, Weighing.Wrong> wrong = new EnumMap<>(ProblemCode.class);
    for (int member : segment.members()) {
      Ratio factor = key.factorOn(member, segment.from());
      Optional<Ratio> own = factor.signum() == 0 ? Optional.of(Ratio.ZERO) : weight.apply(member);
      Ratio weighed = own.orElse(Ratio.ZERO).times(factor);
      if (own.isEmpty()) {
        wrong.merge(ifMissing, Weighing.Wrong.with(key.id(), member), Weighing.Wrong::and);
      } else if (weighed.signum() < 0) {
        wrong.merge(
            ProblemCode.NEGATIVE_WEIGHT,
            Weighing.Wrong.with(key.id(), member),
            Weighing.Wrong::and);
      }
      weights.add(weighed);
    }
    return wrong.isEmpty() ? found(weights) : new Weighing.Impossible(wrong);
  }

  private static Weighing found(List<Ratio> weights) {
    Weights all = Weights.of(weights);
    return all.isZero() ? new Weighing.Weightless() : new Weighing.Found(all);
  }

  /** Sum over the parts of percent * w / W, times the composite's own factor. */
  private Weighing composite(KeyTerms key, Segment segment, int employee) {
    Ratio[] sums = new Ratio[segment.members().length];
    Arrays.fill(sums, Ratio.ZERO);
    Map<ProblemCode, Weighing.Wrong> wrong = new EnumMap<>(ProblemCode.class);
    boolean isWeightless = false;
    boolean isImpossible = !key.parts().isThereOn(segment.from());
    List<Part> parts = isImpossible ? List.of() : key.parts().on(segment.from());
    for (Part part : parts) {
      switch (of(part.key(), segment, employee)) {
        case Weighing.Found(Weights weights) -> {
          Ratio perWeight = part.percent().dividedBy(weights.sum());
          for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i].plus(weights.at(i).times(perWeight));
          }
        }
        case Weighing.Weightless() -> isWeightless = true;
        case Weighing.Impossible(var found) -> {
          isImpossible = true;
          found.forEach((code, what) -> wrong.merge(code, what, Weighing.Wrong::and));
        }
      }
    }
    if (isImpossible) {
      return new Weighing.Impossible(wrong);
    }
    return isWeightless
        ? new Weighing.Weightless()
        : each(key, segment, member -> sums[Arrays.binarySearch(segment.members(), member)]);
  }
}
