package dk.samdrift.app.intake;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Part;
import dk.samdrift.app.allocation.Agreement.Row;
import dk.samdrift.app.allocation.Agreement.Share;
import dk.samdrift.app.language.Formats;
import dk.samdrift.engine.job.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What files agree that is not agreed yet. What is agreed already adds nothing; what is agreed
 * otherwise is a fault, for no import changes an agreement by stealth.
 */
final class Agreeing {

  private static final int LONGEST = 100;
  private static final List<String> TEXTS =
      List.of("key", "argument", "measure", "account", "fallback", "part_key");

  private final String code;
  private final Map<String, UUID> members;
  private final Faults faults;
  private final Map<List<Object>, Row> there = new HashMap<>();
  private final Map<List<Object>, List<Row>> versions = new HashMap<>();
  private final List<AgreedRow> added = new ArrayList<>();
  private long same;

  Agreeing(String code, Agreement now, Map<String, UUID> members, Faults faults) {
    this.code = code;
    this.members = members;
    this.faults = faults;
    AgreedRow.all(now)
        .forEach(row -> {
          there.put(row.identity(), row);
          versions.computeIfAbsent(version(row), one -> new ArrayList<>()).add(row);
        });
  }

  /** All rows of one of these are there together, or none is. */
  private static List<Object> version(Row row) {
    return switch (row) {
      case Share share -> List.of("share", share.key(), share.from());
      case Part part -> List.of("part", part.key(), part.from());
      case Agreement.Key key -> key.identity();
      case Agreement.Factor factor -> factor.identity();
      case Agreement.Rule rule -> rule.identity();
      case Agreement.Figure figure -> figure.identity();
    };
  }

  /** Compares a file. */
  void compare(MasterFile file) {
    Table table = file.table();
    List<CsvFile.Line> lines = table == Table.MEASURES ? file.lines() : file.of(code);
    lines.forEach(line -> checkLengths(table, line));
    Map<List<Object>, List<AgreedRow>> arriving =
        lines.stream()
            .flatMap(line -> AgreedRow.of(table, line, members).stream())
            .collect(
                Collectors.groupingBy(
                    one -> version(one.row()), LinkedHashMap::new, Collectors.toList()));
    arriving.forEach(this::compare);
  }

  private void compare(List<Object> version, List<AgreedRow> rows) {
    List<Row> held = versions.getOrDefault(version, List.of());
    if (held.isEmpty()) {
      added.addAll(rows);
      return;
    }
    long before = faults.count();
    Set<List<Object>> named = new HashSet<>();
    for (AgreedRow one : rows) {
      named.add(one.row().identity());
      Row other = there.get(one.row().identity());
      if (other == null) {
        faults.add(Fault.of("VERSION_MORE", one.table().file(), one.line(), day(one.row().from())));
      } else if (!one.isSame(other)) {
        faults.add(
            Fault.of(
                "OTHER_VALUE",
                one.table().file(),
                one.line(),
                one.value(),
                AgreedRow.value(other),
                day(one.row().from())));
      }
    }
    if (held.stream().anyMatch(row -> !named.contains(row.identity()))) {
      AgreedRow first = rows.getFirst();
      faults.add(
          Fault.of("VERSION_LESS", first.table().file(), first.line(), day(first.row().from())));
    }
    same += faults.count() == before ? rows.size() : 0;
  }

  private void checkLengths(Table table, CsvFile.Line line) {
    for (String column : TEXTS) {
      String text = line.get(column);
      if (text.length() > LONGEST) {
        faults.add(
            Fault.of("TOO_LONG", table.file(), line.number(), column, text.length(), LONGEST));
      }
      if (text.indexOf('\0') >= 0) {
        faults.add(Fault.of("NUL", table.file(), line.number(), column));
      }
    }
  }

  /** Nothing new may hold on a day of a closed year. */
  void checkClosed(Optional<LocalDate> closedUntil) {
    closedUntil.ifPresent(closed ->
        added.stream()
            .filter(one -> !one.row().from().isAfter(closed))
            .forEach(one ->
                faults.add(
                    Fault.of(
                        "CLOSED_AGREEMENT",
                        one.table().file(),
                        one.line(),
                        day(one.row().from()),
                        day(closed)))));
  }

  private static String day(LocalDate day) {
    return Formats.fullDay(day);
  }

  /** What is new. */
  List<Row> added() {
    return added.stream().map(AgreedRow::row).toList();
  }

  /** How much is agreed already. */
  long same() {
    return same;
  }
}
