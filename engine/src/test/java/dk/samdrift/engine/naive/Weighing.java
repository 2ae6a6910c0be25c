package dk.samdrift.engine.naive;

import dk.samdrift.engine.naive.Entry.AllocationKey;
import dk.samdrift.engine.naive.Entry.Part;
import dk.samdrift.engine.naive.Entry.Share;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The weights of section 3, for one group: a segment and, where it is grouped by, an employee. */
record Weighing(
    Versions versions, YearRecords records, Days year, Segment segment, String employee) {

  /** The version in force on the first day is in force on all days of the segment. */
  Weights of(String cooperation, String keyId) {
    return versions
        .key(cooperation, keyId, segment.days().from())
        .map(this::of)
        .orElseGet(this::nothing);
  }

  private Weights nothing() {
    NavigableMap<String, Fraction> weights = new TreeMap<>(CodePoints.ORDER);
    segment.state().members().forEach(member -> weights.put(member, Fraction.ZERO));
    return new Weights(weights, EnumSet.noneOf(Code.class));
  }

  private Weights of(AllocationKey key) {
    return key.kind().equals("composite") ? composite(key) : simple(key);
  }

  private Weights simple(AllocationKey key) {
    Weights weights = nothing();
    for (String member : segment.state().members()) {
      Fraction factor = factor(key, member);
      if (factor.signum() == 0) {
        continue; // Takes no part, and needs no share or measure.
      }
      Optional<Fraction> weight = weight(key, member).map(factor::times);
      if (weight.isEmpty()) {
        weights.problems().add(key.kind().equals("fixed") ? Code.NO_SHARE : Code.UNKNOWN_MEASURE);
      } else if (weight.get().signum() < 0) {
        weights.problems().add(Code.NEGATIVE_WEIGHT);
      }
      weights.ofMembers().put(member, weight.orElse(Fraction.ZERO));
    }
    return weights;
  }

  private Fraction factor(AllocationKey key, String member) {
    return versions
        .factor(key, member, segment.days().from())
        .map(Entry.Factor::factor)
        .orElse(Fraction.ONE);
  }

  private Optional<Fraction> weight(AllocationKey key, String member) {
    return switch (key.kind()) {
      case "fixed" ->
          versions.shares(key, segment.days().from()).stream()
              .filter(share -> share.member().equals(member))
              .map(Share::share)
              .findFirst();
      case "measure" ->
          versions.measure(key, member, segment.days().from()).map(Entry.Measure::value);
      case "equal" -> Optional.of(Fraction.ONE);
      case "hours" -> Optional.of(hours(key, member, key.argument(), ""));
      case "employee-hours" -> Optional.of(hours(key, member, "", employee));
      case "quantity" -> Optional.of(quantity(key, member));
      default -> throw new IllegalStateException("kind " + key.kind());
    };
  }

  private Days weighed(AllocationKey key) {
    return key.isWeighedByYear() ? year : segment.days();
  }

  /** In hundredths; an empty task or employee stands for all of them. */
  private Fraction hours(AllocationKey key, String member, String task, String ofEmployee) {
    return records.hours.stream()
        .filter(entry -> entry.cooperation().equals(key.cooperation()))
        .filter(entry -> entry.member().equals(member))
        .filter(entry -> weighed(key).contains(entry.date()))
        .filter(entry -> task.isEmpty() || entry.task().equals(task))
        .filter(entry -> ofEmployee.isEmpty() || entry.employee().equals(ofEmployee))
        .map(entry -> Fraction.of(entry.hoursHundredths()))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private Fraction quantity(AllocationKey key, String member) {
    return records.quantities.stream()
        .filter(entry -> entry.cooperation().equals(key.cooperation()))
        .filter(entry -> entry.member().equals(member))
        .filter(entry -> entry.meter().equals(key.argument()))
        .filter(entry -> weighed(key).contains(entry.date()))
        .map(Entry.Quantity::quantity)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /**
   * (sum over parts of percent * part's weight / part's sum) * factor; without weight when one part
   * has none.
   */
  private Weights composite(AllocationKey key) {
    Weights weights = nothing();
    boolean everyPartHasWeight = true;
    for (Part part : versions.partsThatCount(key, segment.days().from())) {
      Weights ofPart = of(key.cooperation(), part.partKey());
      weights.problems().addAll(ofPart.problems());
      everyPartHasWeight &= ofPart.hasWeight();
      if (ofPart.hasWeight()) {
        Fraction scale = part.percent().dividedBy(ofPart.sum());
        ofPart
            .ofMembers()
            .forEach(
                (member, w) -> weights.ofMembers().merge(member, w.times(scale), Fraction::plus));
      }
    }
    weights.ofMembers().replaceAll((member, w) -> w.times(factor(key, member)));
    return everyPartHasWeight ? weights : new Weights(nothing().ofMembers(), weights.problems());
  }

  /** Whether a key, or one it is composed of, weighs by the hours of the posting's employee. */
  static boolean usesEmployeeHours(
      Versions versions, String cooperation, String keyId, Segment segment) {
    return versions.within(cooperation, keyId, segment.days().from()).stream()
        .anyMatch(key -> key.kind().equals("employee-hours"));
  }
}
