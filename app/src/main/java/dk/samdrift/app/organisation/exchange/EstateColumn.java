package dk.samdrift.app.organisation.exchange;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.measure.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a file of estates.
 *
 * @param key the name of the field it holds
 * @param head what stands above it
 * @param measure none for what does not change from day to day
 */
record EstateColumn(String key, String head, Optional<Measure> measure) {

  static final String CODE = "code";
  static final String HOUSING = "housing";
  static final String CLOSED = "closedOn";
  static final String FROM = "from";

  /** Says what is wrong with a row, and is not read. */
  static final String FAULT = "fault";

  /** Without these nobody knows what a row is about. */
  static final List<String> NEEDED = List.of(CODE, "name", HOUSING);

  private static final Set<String> NOT_WRITTEN = Set.of(FAULT);

  private static final List<EstateColumn> ALL = all();

  private static List<EstateColumn> all() {
    List<EstateColumn> all = new ArrayList<>();
    all.add(plain(CODE, "organisation.estate.code"));
    all.add(plain("name", "organisation.estate.name"));
    all.add(plain(HOUSING, "organisation.housing"));
    for (String field : List.of("street", "postalCode", "town", "builtYear", "position")) {
      all.add(plain(field, "organisation.estate." + field));
    }
    all.add(plain(CLOSED, "organisation.exchange.closed"));
    all.add(plain(FROM, "organisation.measures.from"));
    Arrays.stream(Measure.values())
        .map(one -> new EstateColumn(one.field(), one.words(), Optional.of(one)))
        .forEach(all::add);
    all.add(plain(FAULT, "organisation.exchange.fault"));
    return List.copyOf(all);
  }

  private static EstateColumn plain(String key, String head) {
    return new EstateColumn(key, msg(head), Optional.empty());
  }

  /** Those that are written, in their order. */
  static List<EstateColumn> written() {
    return ALL.stream().filter(one -> !NOT_WRITTEN.contains(one.key)).toList();
  }

  /** The one of a head, whatever letters it is written in. */
  static Optional<EstateColumn> of(String head) {
    String wanted = lower(head);
    return ALL.stream().filter(one -> lower(one.head).equals(wanted)).findAny();
  }

  /** The one of a key. */
  static EstateColumn ofKey(String key) {
    return ALL.stream().filter(one -> one.key.equals(key)).findAny().orElseThrow();
  }

  /** The place of a head among all; the last for one that is not known. */
  static int position(String head) {
    return of(head).map(ALL::indexOf).orElse(ALL.size());
  }

  private static String lower(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Messages.DANISH);
  }
}
