package dk.samdrift.engine.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The steps of section 4: each takes the records that came so far, and leaves out those that fail.
 */
final class Steps {
  private final Problems problems;

  Steps(Problems problems) {
    this.problems = problems;
  }

  <E extends Entry> List<E> values(List<Row> rows, Function<Fields, E> reader) {
    List<E> good = new ArrayList<>();
    for (Row row : rows) {
      Fields fields = new Fields(row);
      E entry = reader.apply(fields);
      if (fields.isBad()) {
        problems.error(Code.BAD_VALUE, row);
      } else {
        good.add(entry);
      }
    }
    return good;
  }

  <E extends Entry> List<E> keep(List<E> entries, Code code, Predicate<E> isGood) {
    for (E entry : entries) {
      if (!isGood.test(entry)) {
        problems.error(code, entry.row());
      }
    }
    return entries.stream().filter(isGood).toList();
  }

  <E extends Entry> List<E> keepOrWarn(List<E> entries, Code code, Predicate<E> isGood) {
    for (E entry : entries) {
      if (!isGood.test(entry)) {
        problems.warning(code, entry.row());
      }
    }
    return entries.stream().filter(isGood).toList();
  }

  /** All references of one record are checked, so it may have a problem of each code. */
  <E extends Entry> List<E> references(List<E> entries, Map<Code, Predicate<E>> isKnown) {
    List<E> good = entries;
    for (Map.Entry<Code, Predicate<E>> reference : isKnown.entrySet()) {
      List<E> known = keep(entries, reference.getKey(), reference.getValue());
      good = good.stream().filter(known::contains).toList();
    }
    return good;
  }

  /** Of several records of one identity the first in the file stands. */
  <E extends Entry> List<E> firstOfEach(
      List<E> entries, Code code, Function<E, List<Object>> identity) {
    Set<List<Object>> seen = new HashSet<>();
    List<E> good = new ArrayList<>();
    for (E entry : entries) {
      if (seen.add(identity.apply(entry))) {
        good.add(entry);
      } else {
        problems.error(code, entry.row());
      }
    }
    return good;
  }

  List<Entry.Membership> withoutOverlaps(List<Entry.Membership> entries) {
    List<Entry.Membership> good = new ArrayList<>();
    for (Entry.Membership entry : entries) {
      boolean overlaps =
          good.stream()
              .filter(other -> other.cooperation().equals(entry.cooperation()))
              .filter(other -> other.member().equals(entry.member()))
              .anyMatch(other -> other.days().overlaps(entry.days()));
      if (overlaps) {
        problems.error(Code.BAD_PERIOD, entry.row());
      } else {
        good.add(entry);
      }
    }
    return good;
  }

  /** A source_id that comes again: ignored when the content is the same, else a problem. */
  <E extends Entry> List<E> withoutRepeats(List<E> entries) {
    Map<List<String>, Row> firstOfId = new HashMap<>();
    List<E> good = new ArrayList<>();
    for (E entry : entries) {
      Row row = entry.row();
      List<String> id = List.of(row.text("cooperation"), row.sourceId());
      if (row.sourceId().isEmpty() || !firstOfId.containsKey(id)) {
        firstOfId.put(id, row);
        good.add(entry);
      } else if (!firstOfId.getOrDefault(id, row).content().equals(row.content())) {
        problems.error(Code.DUPLICATE_SOURCE_ID, row);
      }
    }
    return good;
  }
}
