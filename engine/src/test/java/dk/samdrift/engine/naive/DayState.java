package dk.samdrift.engine.naive;

import dk.samdrift.engine.naive.Entry.AllocationKey;
import dk.samdrift.engine.naive.Entry.Rule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * All that an account's share depends on, on one day (section 2): the members, the winning rule's
 * key and fallback, and the `from` of each version they rest on.
 */
record DayState(
    SortedSet<String> members, List<String> keys, Map<List<String>, LocalDate> versions) {

  static DayState of(Versions versions, String cooperation, String account, LocalDate day) {
    DayState state =
        new DayState(
            versions.members(cooperation, day),
            versions.rule(cooperation, account, day).map(Rule::keys).orElse(List.of()),
            new HashMap<>());
    for (String id : state.keys) {
      versions.within(cooperation, id, day).forEach(key -> state.addVersionsOf(versions, key, day));
    }
    return state;
  }

  private void addVersionsOf(Versions inForce, AllocationKey key, LocalDate day) {
    versions.put(List.of("key", key.id()), key.from());
    for (String member : members) {
      inForce
          .factor(key, member, day)
          .ifPresent(factor -> versions.put(List.of("factor", key.id(), member), factor.from()));
    }
    switch (key.kind()) {
      case "fixed" ->
          inForce
              .shares(key, day)
              .forEach(share -> versions.put(List.of("shares", key.id()), share.from()));
      case "composite" ->
          inForce
              .parts(key, day)
              .forEach(part -> versions.put(List.of("parts", key.id()), part.from()));
      case "measure" -> addMeasures(inForce, key, day);
      default -> {}
    }
  }

  private void addMeasures(Versions inForce, AllocationKey key, LocalDate day) {
    for (String member : members) {
      inForce
          .measure(key, member, day)
          .ifPresent(measure -> versions.put(List.of("measure", key.id(), member), measure.from()));
    }
  }
}
