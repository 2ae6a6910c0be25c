package dk.samdrift.app.organisation.exchange;

import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Premises;
import dk.samdrift.app.organisation.measure.Amount;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two housing organisations and three estates, without a database. */
final class Example {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final HousingOrganisation NORDBO =
      new HousingOrganisation(new UUID(1, 1), "Boligforeningen Nordbo", 1, null, 1);
  static final HousingOrganisation GONE =
      new HousingOrganisation(new UUID(1, 2), "Gamle Bolig", 1, LocalDate.of(2020, 1, 1), 1);

  static final Member AEBLE =
      member(
          1,
          "114",
          "Æblegården",
          new Premises("Æblevej 2-84", "8000", "Aarhus C", place(), 1974),
          null);
  static final Member HOSTILE =
      member(
          2,
          "=1+1",
          "@SUM(\"a\"; 'b')\nlinje\t2",
          new Premises("\"'=x; y\"", "0800", "-Høje Taastrup", null, null),
          null);
  static final Member OLD =
      member(3, "007", "'Gamle'" + "å".repeat(190), Premises.UNKNOWN, LocalDate.of(2024, 1, 1));

  static final Map<UUID, List<Measured>> FIGURES =
      Map.of(
          AEBLE.id(),
          List.of(
              figure(Measure.FAMILY_DWELLINGS, 2024, "120"),
              figure(Measure.FAMILY_DWELLINGS, 2025, "118"),
              figure(Measure.BUSINESS, 2024, "85; 140; 62,5"),
              figure(Measure.RENT, 2025, "98.450.000,50"),
              figure(Measure.DWELLING_AREA, 2024, "8.450,25")),
          HOSTILE.id(),
          List.of(figure(Measure.BUSINESS, 2026, "0"), figure(Measure.GARAGES, 2026, "3")));

  private Example() {}

  private static Member member(
      int id, String code, String name, Premises premises, @Nullable LocalDate closed) {
    UUID own = new UUID(2, id);
    return new Member(own, NORDBO.id(), Member.Kind.ESTATE, code, name, premises, closed, 1);
  }

  private static Premises.Position place() {
    return new Premises.Position(new BigDecimal("56.162900"), new BigDecimal("10.203900"));
  }

  static Measured figure(Measure measure, int year, String text) {
    Amount amount = Amount.parse(measure, text).orElseThrow();
    return new Measured(measure, LocalDate.of(year, 1, 1), amount);
  }

  static EstatesNow now() {
    return new EstatesNow(TODAY, List.of(GONE, NORDBO), List.of(AEBLE, HOSTILE, OLD), FIGURES);
  }

  static EstatesNow nothing() {
    return new EstatesNow(TODAY, List.of(GONE, NORDBO), List.of(), Map.of());
  }

  /** What is exported of some. */
  static FileTable table(Member... members) {
    EstateTable table = new EstateTable(List.of(GONE, NORDBO));
    for (Member one : members) {
      table.add(one, FIGURES.getOrDefault(one.id(), List.of()));
    }
    return table.table();
  }

  static Plan ofCsv(String text, EstatesNow now) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return Planning.of(Sheet.of(CsvSheet.rows(content)), now);
  }

  /** What is wrong with rows below the usual heads: row, column and value of each fault. */
  static List<String> places(String... rows) {
    String heads =
        "Nummer;Afdeling;Boligorganisation;Vej og nummer;Postnummer;By;Opført;"
            + "Placering på kortet;Nedlagt fra;Gælder fra;Familieboliger;Erhvervslejemål;"
            + "Leje pr. år;Boligareal";
    List<String> all = new ArrayList<>(List.of(heads));
    all.addAll(List.of(rows));
    return ofCsv(String.join("\r\n", all), now()).faults().stream()
        .map(one -> one.row() + " " + one.column() + " " + one.value())
        .collect(Collectors.toList());
  }
}
