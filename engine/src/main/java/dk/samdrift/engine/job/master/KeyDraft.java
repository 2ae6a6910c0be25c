package dk.samdrift.engine.job.master;

import dk.samdrift.engine.money.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What has been read about one key so far. */
final class KeyDraft {

  final String id;
  final TreeMap<Integer, AllocationKey> definitions = new TreeMap<>();
  final TreeMap<Integer, Long> lines = new TreeMap<>();
  final TreeMap<Integer, Map<Integer, Ratio>> shares = new TreeMap<>();
  final TreeMap<Integer, List<Part>> parts = new TreeMap<>();
  final Map<Integer, TreeMap<Integer, Ratio>> factors = new HashMap<>();

  KeyDraft(String id) {
    this.id = id;
  }

  /** The parts of more than 0 percent in force on a day, when the key is a composite then. */
  List<Part> partsOn(int day) {
    var definition = definitions.floorEntry(day);
    var version = parts.floorEntry(day);
    if (definition == null
        || version == null
        || !(definition.getValue() instanceof AllocationKey.Composite)) {
      return List.of();
    }
    return withoutEmpty(version.getValue());
  }

  KeyTerms finish(boolean isCircular) {
    TreeMap<Integer, List<Part>> inOrder = new TreeMap<>();
    parts.forEach((from, list) -> inOrder.put(from, withoutEmpty(list)));
    return new KeyTerms(
        id,
        new Versions<>(definitions),
        new Versions<>(shares),
        new Versions<>(inOrder),
        MasterReader.versions(factors),
        isCircular);
  }

  private static List<Part> withoutEmpty(List<Part> all) {
    List<Part> some = new ArrayList<>(all);
    some.removeIf(part -> part.percent().signum() == 0);
    return some;
  }
}
