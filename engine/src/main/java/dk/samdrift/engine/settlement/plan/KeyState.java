package dk.samdrift.engine.settlement.plan;

import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.KeyTerms;
import dk.samdrift.engine.job.master.Part;
import dk.samdrift.engine.job.master.Versions;
import dk.samdrift.engine.money.Ratio;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<List<Object>, KeyState> known = new HashMap<>();

    Reader(CooperationYear year) {
      this.year = year;
    }

    KeyState of(String key, int interval) {
      List<Object> place = List.of(key, interval);
      KeyState state = known.get(place);
      if (state == null) {
        state = read(key, interval);
        known.put(place, state);
      }
      return state;
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
          Arrays.stream(members)
              .forEach(
                  member -> versions.add(values.getOrDefault(member, Versions.none()).fromOn(day)));
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

  /** A key and all keys it is composed of on a day. */
  static Set<KeyTerms> involved(CooperationYear year, String id, int day) {
    Set<KeyTerms> met = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(id));
    while (!next.isEmpty()) {
      KeyTerms key = year.terms().keys().get(next.remove());
      if (key != null
          && met.add(key)
          && key.definitions().isThereOn(day)
          && key.definitions().on(day) instanceof AllocationKey.Composite) {
        partsOn(key, day).forEach(part -> next.add(part.key()));
      }
    }
    return met;
  }
}
