package dk.samdrift.engine.settlement.plan;

import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.KeyTerms;
import dk.samdrift.engine.job.master.Part;
import dk.samdrift.engine.job.master.Rule;
import dk.samdrift.engine.job.master.Versions;
import dk.samdrift.engine.money.Ratio;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a key's weights depend on in one interval: which versions are in force of the key, of
 * its shares, parts, factors and measures, and the same for the keys it is composed of
 * (settlement.md section 2). Versions are told apart by the day they begin, not by their values.
 *
 * @param versions the first days of the versions in force, in a fixed order
 * @param parts the same for the parts of a composite
 */
record KeyState(String key, List<Integer> versions, List<KeyState> parts) {

  /** Reads the states of one cooperation's keys, each only once per interval. */
  static final class Reader {
    private final CooperationYear year;
    private final Map<String, KeyState[]> known = new HashMap<>();
    private final Map<String, BitSet> changes = new HashMap<>();

    Reader(CooperationYear year) {
      this.year = year;
    }

    /**
     * Is the state of a key in an interval another than in the one before? What is no key never
     * changes.
     */
    boolean changes(String key, int interval) {
      if (key.isEmpty() || key.equals(Rule.DIRECT)) {
        return false;
      }
      BitSet ofKey = changes.get(key);
      if (ofKey == null) {
        ofKey = new BitSet();
        for (int i = 1; i < year.intervals(); i++) {
          ofKey.set(i, !of(key, i).equals(of(key, i - 1)));
        }
        changes.put(key, ofKey);
      }
      return ofKey.get(interval);
    }

    private KeyState of(String key, int interval) {
      KeyState[] states = known.get(key);
      if (states == null) {
        states = new KeyState[year.intervals()];
        known.put(key, states);
      }
      if (states[interval] == null) {
        states[interval] = read(key, interval);
      }
      return states[interval];
    }

    private KeyState read(String id, int interval) {
      KeyTerms key = year.terms().keys().get(id);
      if (key == null || key.isCircular()) {
        return new KeyState(id, List.of(), List.of());
      }
      int day = year.start(interval);
      int[] members = year.members(interval);
      List<Integer> versions = new ArrayList<>(List.of(key.definitions().fromOn(day)));
      List<KeyState> parts = new ArrayList<>();
      for (int member : members) {
        versions.add(key.factors().getOrDefault(member, Versions.none()).fromOn(day));
      }
      if (!key.definitions().isThereOn(day)) {
        return new KeyState(id, versions, parts);
      }
      switch (key.definitions().on(day)) {
        case AllocationKey.Fixed() -> versions.add(key.shares().fromOn(day));
        case AllocationKey.ByMeasure(String measure) -> {
          Map<Integer, Versions<Ratio>> values =
              year.master().measures().getOrDefault(measure, Map.of());
          for (int member : members) {
            versions.add(values.getOrDefault(member, Versions.none()).fromOn(day));
          }
        }
        case AllocationKey.Composite() -> {
          versions.add(key.parts().fromOn(day));
          partsOn(key, day).forEach(part -> parts.add(of(part.key(), interval)));
        }
        case AllocationKey.Equal(),
            AllocationKey.ByHours(String _, AllocationKey.Period _),
            AllocationKey.ByEmployeeHours(AllocationKey.Period _),
            AllocationKey.ByQuantity(String _, AllocationKey.Period _) -> {}
      }
      return new KeyState(id, versions, parts);
    }
  }

  private static List<Part> partsOn(KeyTerms key, int day) {
    return key.parts().isThereOn(day) ? key.parts().on(day) : List.of();
  }

  /** Keys and all keys they are composed of on a day, as far as they exist. */
  static Collection<KeyTerms> involved(CooperationYear year, List<String> ids, int day) {
    Map<String, KeyTerms> met = new LinkedHashMap<>();
    Deque<String> next = new ArrayDeque<>(ids);
    while (!next.isEmpty()) {
      KeyTerms key = year.terms().keys().get(next.remove());
      if (key != null
          && met.putIfAbsent(key.id(), key) == null
          && key.definitions().isThereOn(day)
          && key.definitions().on(day) instanceof AllocationKey.Composite) {
        partsOn(key, day).forEach(part -> next.add(part.key()));
      }
    }
    return met.values();
  }
}
