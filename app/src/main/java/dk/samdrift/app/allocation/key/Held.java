package dk.samdrift.app.allocation.key;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Factor;
import dk.samdrift.app.allocation.Agreement.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a key is on a day.
 *
 * @param shares by member; none unless they are agreed shares
 * @param factors those that were ever said
 * @param parts percents by key
 */
record Held(
    Agreement.Key definition,
    Map<UUID, BigDecimal> shares,
    Map<UUID, BigDecimal> factors,
    Map<String, BigDecimal> parts) {

  /** What it is on a day; nothing before it begins. */
  static Optional<Held> on(Agreement all, String key, LocalDate day) {
    return all.keys().stream()
        .filter(one -> one.key().equals(key) && !one.from().isAfter(day))
        .max(Comparator.comparing(Agreement.Key::from))
        .map(definition -> of(all, definition, day));
  }

  private static Held of(Agreement all, Agreement.Key definition, LocalDate day) {
    String key = definition.key();
    Map<UUID, BigDecimal> shares = new TreeMap<>();
    newest(all.shares().stream().filter(one -> one.key().equals(key)).toList(), day)
        .forEach(one -> shares.put(one.member(), one.share()));
    Map<String, BigDecimal> parts = new TreeMap<>();
    newest(all.parts().stream().filter(one -> one.key().equals(key)).toList(), day)
        .forEach(one -> parts.put(one.partKey(), one.percent()));
    return new Held(
        definition,
        definition.kind() == Agreement.Kind.FIXED ? shares : Map.of(),
        factors(all, key, day),
        definition.kind() == Agreement.Kind.COMPOSITE ? parts : Map.of());
  }

  /** The factors that hold on a day; who is not there has 1. */
  static Map<UUID, BigDecimal> factors(Agreement all, String key, LocalDate day) {
    Map<UUID, BigDecimal> factors = new TreeMap<>();
    all.factors().stream()
        .filter(one -> one.key().equals(key) && !one.from().isAfter(day))
        .sorted(Comparator.comparing(Factor::from))
        .forEach(one -> factors.put(one.member(), one.factor()));
    return factors;
  }

  private static <T extends Row> List<T> newest(List<T> rows, LocalDate day) {
    LocalDate newest =
        rows.stream()
            .map(Row::from)
            .filter(from -> !from.isAfter(day))
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    return rows.stream().filter(one -> one.from().equals(newest)).toList();
  }

  /** The rows of a key that begin on a day. */
  static List<Row> beginning(Agreement all, String key, LocalDate day) {
    return all(all, key).filter(row -> row.from().equals(day)).toList();
  }

  /** The days on which something of a key begins, the newest first. */
  static List<LocalDate> days(Agreement all, String key) {
    return all(all, key).map(Row::from).distinct().sorted(Comparator.reverseOrder()).toList();
  }

  private static Stream<Row> all(Agreement all, String key) {
    Stream<Row> keys = all.keys().stream().filter(one -> one.key().equals(key)).map(one -> one);
    Stream<Row> shares = all.shares().stream().filter(one -> one.key().equals(key)).map(one -> one);
    Stream<Row> factors =
        all.factors().stream().filter(one -> one.key().equals(key)).map(one -> one);
    Stream<Row> parts = all.parts().stream().filter(one -> one.key().equals(key)).map(one -> one);
    return Stream.of(keys, shares, factors, parts).flatMap(one -> one);
  }
}
