package dk.samdrift.app.organisation.exchange;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.estate.EstateForm;
import dk.samdrift.app.organisation.measure.Amount;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Estates as rows of a file: one for each day from which an estate has figures. */
final class EstateTable {

  private final Map<String, String> housings = new HashMap<>();
  private final List<List<Object>> rows = new ArrayList<>();

  EstateTable(List<HousingOrganisation> all) {
    all.forEach(one -> housings.put(one.id().toString(), one.name()));
  }

  /** A file with nothing but its heads and a row that shows what to write. */
  static FileTable example(List<HousingOrganisation> housings, LocalDate today) {
    Map<String, Object> values = new HashMap<>();
    for (EstateColumn column : EstateColumn.written()) {
      String key = "organisation.exchange.example." + column.key();
      values.put(column.key(), EXAMPLES.contains(column.key()) ? msg(key) : "");
    }
    values.put(EstateColumn.CODE, Lines.EXAMPLE);
    housings.stream()
        .filter(one -> !one.isClosed(today))
        .findFirst()
        .ifPresent(one -> values.put(EstateColumn.HOUSING, one.name()));
    values.put(EstateColumn.FROM, today.withDayOfYear(1));
    values.put(Measure.FAMILY_DWELLINGS.field(), new BigDecimal(112));
    values.put(Measure.BUSINESS.field(), "140 + 85 + 62,5");
    return table(List.of(row(values)));
  }

  private static final List<String> EXAMPLES =
      List.of(
          "name", EstateColumn.HOUSING, "street", "postalCode", "town", "builtYear", "position");

  void add(Member estate, List<Measured> figures) {
    Map<String, Object> facts = new HashMap<>(EstateForm.of(estate).values());
    facts.put(
        EstateColumn.HOUSING, housings.getOrDefault(Objects.toString(estate.housing(), ""), ""));
    facts.put(EstateColumn.CLOSED, orEmpty(estate.closedOn()));
    if (estate.premises().builtYear() != null) {
      facts.put("builtYear", new BigDecimal(estate.premises().builtYear()));
    }
    if (figures.isEmpty()) {
      rows.add(row(facts));
    }
    for (LocalDate day : Measured.days(figures)) {
      Map<String, Object> values = new HashMap<>(facts);
      values.put(EstateColumn.FROM, day);
      figures.stream()
          .filter(one -> one.from().equals(day))
          .forEach(one -> values.put(one.measure().field(), cell(one.amount())));
      rows.add(row(values));
    }
  }

  FileTable table() {
    return table(rows);
  }

  private static FileTable table(List<List<Object>> rows) {
    List<String> heads = EstateColumn.written().stream().map(EstateColumn::head).toList();
    return new FileTable(msg("organisation.estates"), heads, List.copyOf(rows));
  }

  private static List<Object> row(Map<String, Object> values) {
    return EstateColumn.written().stream()
        .map(column -> values.getOrDefault(column.key(), ""))
        .toList();
  }

  private static Object cell(Amount amount) {
    return amount.parts().size() < 2 ? amount.value() : amount.typed().replace("; ", " + ");
  }

  private static Object orEmpty(@Nullable LocalDate day) {
    return day == null ? "" : day;
  }
}
