package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.KeyTerms;
import dk.samdrift.engine.job.master.Part;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.money.Weights;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import dk.samdrift.engine.settlement.plan.Segment;
import dk.samdrift.engine.settlement.weight.KeyWeights;
import dk.samdrift.engine.settlement.weight.Weighing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the weights of a key apart again: what each member had before its factor, and what the keys
 * inside a composite gave.
 */
final class Reasons {

  private static final Ratio HUNDRED = Ratio.of(100);

  private final CooperationYear year;
  private final KeyWeights weights;

  Reasons(CooperationYear year, KeyWeights weights) {
    this.year = year;
    this.weights = weights;
  }

  /** The reason of a key that has weight; {@link IllegalStateException} when it has none. */
  Reason of(String id, Segment segment, int employee) {
    return of(id, segment, employee, new HashMap<>());
  }

  /**
   * The same with the reasons that are known already: a key in several branches has one, or a
   * composite of many levels would have more than anybody can count.
   */
  private Reason of(String id, Segment segment, int employee, Map<String, Reason> known) {
    Reason reason = known.get(id);
    if (reason == null) {
      reason = found(id, segment, employee, known);
      known.put(id, reason);
    }
    return reason;
  }

  private Reason found(String id, Segment segment, int employee, Map<String, Reason> known) {
    if (!(weights.of(id, segment, employee) instanceof Weighing.Found(Weights found))) {
      throw new IllegalStateException(id + " has no weight on day " + segment.from());
    }
    KeyTerms key = key(id);
    AllocationKey kind = key.definitions().on(segment.from());
    Ratio unit = isHours(kind) ? HUNDRED : Ratio.ONE;
    List<Reason.Weight> each = new ArrayList<>();
    for (int i = 0; i < segment.members().length; i++) {
      int member = segment.members()[i];
      each.add(weight(member, found.at(i).dividedBy(unit), key.factorOn(member, segment.from())));
    }
    List<Reason.ReasonPart> parts =
        partsOf(key, kind, segment).stream()
            .map(part ->
                new Reason.ReasonPart(part.percent(), of(part.key(), segment, employee, known)))
            .toList();
    return new Reason(
        id,
        kind,
        since(key, kind, segment.from()),
        List.copyOf(each),
        found.sum().dividedBy(unit),
        parts);
  }

  /** Which keys are to blame that a key has no weight: itself, or some inside it. */
  List<Pool.Weightless> weightless(String id, Segment segment, int employee) {
    List<Pool.Weightless> found = new ArrayList<>();
    addWeightless(id, segment, employee, new HashSet<>(), found);
    return List.copyOf(found);
  }

  private void addWeightless(
      String id, Segment segment, int employee, Set<String> met, List<Pool.Weightless> found) {
    KeyTerms key = key(id);
    if (!key.definitions().isThereOn(segment.from())) {
      found.add(new Pool.Weightless(id, Optional.empty()));
      return;
    }
    AllocationKey kind = key.definitions().on(segment.from());
    List<String> inside =
        partsOf(key, kind, segment).stream()
            .map(Part::key)
            .filter(part -> weights.of(part, segment, employee) instanceof Weighing.Weightless)
            .toList();
    if (inside.isEmpty()) {
      found.add(new Pool.Weightless(id, Optional.of(kind)));
    }
    for (String part : inside) {
      if (met.add(part)) {
        addWeightless(part, segment, employee, met, found);
      }
    }
  }

  private Reason.Weight weight(int member, Ratio weight, Ratio factor) {
    Optional<Ratio> own =
        factor.signum() == 0 ? Optional.empty() : Optional.of(weight.dividedBy(factor));
    return new Reason.Weight(year.master().members().get(member), own, factor, weight);
  }

  private KeyTerms key(String id) {
    KeyTerms key = year.terms().keys().get(id);
    if (key == null) {
      throw new IllegalStateException("no key " + id);
    }
    return key;
  }

  private static List<Part> partsOf(KeyTerms key, AllocationKey kind, Segment segment) {
    return kind instanceof AllocationKey.Composite ? key.parts().on(segment.from()) : List.of();
  }

  private static int since(KeyTerms key, AllocationKey kind, int day) {
    int decided = key.definitions().fromOn(day);
    return switch (kind) {
      case AllocationKey.Fixed() -> Math.max(decided, key.shares().fromOn(day));
      case AllocationKey.Composite() -> Math.max(decided, key.parts().fromOn(day));
      case AllocationKey.ByMeasure(String _),
          AllocationKey.Equal(),
          AllocationKey.ByHours(String _, AllocationKey.Period _),
          AllocationKey.ByEmployeeHours(AllocationKey.Period _),
          AllocationKey.ByQuantity(String _, AllocationKey.Period _) ->
          decided;
    };
  }

  private static boolean isHours(AllocationKey kind) {
    return kind instanceof AllocationKey.ByHours || kind instanceof AllocationKey.ByEmployeeHours;
  }
}
