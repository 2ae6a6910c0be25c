package dk.samdrift.app.organisation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.Work;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that want to do harm are refused in seconds, with a sentence, and nothing is kept. */
class HostileFilesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private static String refusal(String name, byte[] content) {
    NewOrganisation made = NewOrganisation.make();
    Insider insider =
        new Insider(made.organisation(), "x", "x", new PersonId(new UUID(0, 9)), "Karen", Set.of());
    return assertTimeout(
        PATIENCE,
        () ->
            assertThrows(
                    Refused.class,
                    () ->
                        Work.in(
                            made.organisation(),
                            () ->
                                new TransactionTemplate(Site.bean(PlatformTransactionManager.class))
                                    .execute(status -> keep(name, content, insider))))
                .sentence());
  }

  private static String keep(String name, byte[] content, Insider insider) {
    try {
      return Site.bean(Imports.class).keep(new ByteArrayInputStream(content), name, insider).name();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] workbook(String sheet) {
    return workbook(sheet.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** A workbook as Excel writes it, with a sheet of one's own. */
  private static byte[] workbook(byte[] sheet, Map<String, byte[]> more) {
    String office = "http://schemas.openxmlformats.org/";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        bytes(
            XML
                + "<Types xmlns=\""
                + office
                + "package/2006/content-types\"><Default Extension=\"xml\""
                + " ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                + " PartName=\"/xl/worksheets/sheet1.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"));
    parts.put(
        "_rels/.rels",
        bytes(
            XML
                + "<Relationships xmlns=\""
                + office
                + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + office
                + "officeDocument/2006/relationships/officeDocument\""
                + " Target=\"xl/workbook.xml\"/></Relationships>"));
    parts.put(
        "xl/workbook.xml",
        bytes(
            XML
                + "<workbook xmlns=\""
                + office
                + "spreadsheetml/2006/main\" xmlns:r=\""
                + office
                + "officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\""
                + " r:id=\"rId1\"/></sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        bytes(
            XML
                + "<Relationships xmlns=\""
                + office
                + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + office
                + "officeDocument/2006/relationships/worksheet\""
                + " Target=\"worksheets/sheet1.xml\"/></Relationships>"));
    parts.put("xl/worksheets/sheet1.xml", sheet);
    parts.putAll(more);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(all)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return all.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String sheet(String rows) {
    return XML
        + "<worksheet"
        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  private static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (String cell : cells) {
      row.append(cell);
    }
    return row.append("</row>").toString();
  }

  private static String text(String place, String text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static String heads() {
    return row(1, text("A1", "Nummer"), text("B1", "Afdeling"), text("C1", "Boligorganisation"));
  }

  @Test
  void a_workbook_that_unpacks_to_far_too_much_is_refused() {
    byte[] bomb = workbook(new byte[0], Map.of("xl/media/image1.bin", new byte[80_000_000]));

    assertTrue(refusal("afd.xlsx", bomb).contains("pakkes ud"));
    Refused alone = assertThrows(Refused.class, () -> XlsxSheet.rows(bomb));
    assertEquals("file.archive-bomb", alone.key(), "also where nobody has looked before");
  }

  @Test
  void a_workbook_that_fetches_something_from_elsewhere_is_refused() {
    String thief =
        sheet(heads() + row(2, text("A2", "&f;")))
            .replace("?>", "?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>");

    assertTrue(refusal("afd.xlsx", workbook(thief)).contains("DOCTYPE"));
    Refused alone = assertThrows(Refused.class, () -> XlsxSheet.rows(workbook(thief)));
    assertEquals("file.damaged", alone.key(), "also where nobody has looked before");
  }

  @Test
  void a_program_by_another_name_is_refused() {
    assertTrue(refusal("afd.xlsx", bytes("MZ\0\0 program")).contains("program"));
    assertTrue(refusal("afd.csv", bytes("#!/bin/sh\nrm -rf /\n")).contains("program"));
  }

  @Test
  void too_many_columns_rows_or_letters_are_refused() {
    assertTrue(refusal("a.csv", bytes("x;".repeat(1000) + "\n1;2;3\n")).contains("100 kolonner"));
    assertTrue(refusal("a.csv", bytes("x\n".repeat(20_002))).contains("20.000 rækker"));
    String wide = sheet(heads() + row(2, text("A2", "1"), text("ALL2", "x")));
    assertTrue(refusal("a.xlsx", workbook(wide)).contains("100 kolonner"));
    StringBuilder rows = new StringBuilder(heads());
    for (int i = 2; i < 20_010; i++) {
      rows.append(row(i, text("A" + i, "1")));
    }
    assertTrue(refusal("a.xlsx", workbook(sheet(rows.toString()))).contains("20.000 rækker"));
    byte[] noise = new byte[5_000_001];
    new Random(4711).nextBytes(noise);
    assertTrue(refusal("a.csv", noise).contains("5,0 MB"));
  }

  @Test
  void a_huge_cell_is_refused_or_a_fault_of_its_cell() {
    String larger = sheet(heads() + row(2, text("A2", "x".repeat(10_500_000))));
    assertTrue(refusal("afd.xlsx", workbook(larger)).contains("pakkes ud"));
    String huge = sheet(heads() + row(2, text("A2", "x".repeat(9_000_000)), text("B2", "A")));

    Plan plan =
        assertTimeout(
            PATIENCE, () -> Planning.of(Sheet.of(XlsxSheet.rows(workbook(huge))), Example.now()));
    Fault fault = plan.faults().getFirst();
    assertEquals("2 Nummer", fault.row() + " " + fault.column());
    assertTrue(fault.sentence().contains("mere end 10.000 tegn"), fault::sentence);
  }

  @Test
  void quotes_that_do_not_end_are_refused() {
    assertTrue(refusal("a.csv", bytes("Nummer;Afdeling\n1;\"A\n")).contains("anførselstegn"));
  }

  @Test
  void a_formula_counts_as_what_it_came_to_and_without_that_is_a_fault() {
    String cells =
        sheet(
            heads()
                + row(
                    2,
                    "<c r=\"A2\"><f>100+14</f><v>114</v></c>",
                    "<c r=\"B2\" t=\"str\"><f>\"Ny\"</f><v>Ny</v></c>",
                    text("C2", "Boligforeningen Nordbo"))
                + row(3, "<c r=\"A3\"><f>1+1</f></c>", text("B3", "B"), text("C3", "x"))
                + row(4, "<c r=\"A4\" t=\"e\"><v>#REF!</v></c>", text("B4", "C")));

    Plan plan = Planning.of(Sheet.of(XlsxSheet.rows(workbook(cells))), Example.now());

    assertEquals("Ny", plan.changes().getFirst().name());
    List<String> places =
        plan.faults().stream().map(one -> one.row() + " " + one.column()).toList();
    assertTrue(places.containsAll(List.of("3 Nummer", "4 Nummer")), places::toString);
    assertEquals("=1+1", plan.faults().getFirst().value());
  }
}
