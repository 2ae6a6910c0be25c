package dk.samdrift.app.organisation.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what is wrong; of several things about one cell the first. */
final class Faults {

  private record Place(int row, String column) {}

  private final Map<Place, Fault> found = new HashMap<>();
  private final List<Place> order = new ArrayList<>();

  void add(int row, String column, String value, String sentence) {
    Place place = new Place(row, column);
    if (found.putIfAbsent(place, new Fault(row, column, value, sentence)) == null) {
      order.add(place);
    }
  }

  void add(Line line, String key, String sentence) {
    add(line.number(), EstateColumn.ofKey(key).head(), line.raw(key), sentence);
  }

  Set<Integer> rows() {
    return found.keySet().stream().map(Place::row).collect(Collectors.toSet());
  }

  /** Row by row, in the order of the columns that are written. */
  List<Fault> all() {
    return order.stream()
        .sorted(
            Comparator.comparingInt(Place::row)
                .thenComparingInt(place -> EstateColumn.position(place.column())))
        .map(place -> Objects.requireNonNull(found.get(place)))
        .toList();
  }
}
