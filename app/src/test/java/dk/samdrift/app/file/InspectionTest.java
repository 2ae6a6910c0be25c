package dk.samdrift.app.file;

import static dk.samdrift.app.file.Samples.bytes;
import static dk.samdrift.app.file.Samples.docxParts;
import static dk.samdrift.app.file.Samples.gif;
import static dk.samdrift.app.file.Samples.join;
import static dk.samdrift.app.file.Samples.jpeg;
import static dk.samdrift.app.file.Samples.latin;
import static dk.samdrift.app.file.Samples.odsParts;
import static dk.samdrift.app.file.Samples.pdf;
import static dk.samdrift.app.file.Samples.png;
import static dk.samdrift.app.file.Samples.told;
import static dk.samdrift.app.file.Samples.webp;
import static dk.samdrift.app.file.Samples.with;
import static dk.samdrift.app.file.Samples.xlsxParts;
import static dk.samdrift.app.file.Samples.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.samdrift.app.language.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InspectionTest {

  private record Friendly(FileType type, String name, byte[] content) {}

  /** A file and the sentence it is refused with. */
  private record Hostile(String key, String name, byte[] content) {}

  private static FileType typeOf(String name, byte[] content) {
    return Inspection.typeOf(ByteBuffer.wrap(content), FileName.of(name));
  }

  @TestFactory
  Stream<DynamicTest> a_friendly_file_is_what_its_content_says() {
    String calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
    return Stream.of(
            new Friendly(FileType.PDF, "Årsregnskab 2026.PDF", pdf()),
            new Friendly(FileType.PNG, "a.png", png(800, 600)),
            new Friendly(FileType.JPEG, "a.jpg", jpeg(4000, 3000)),
            new Friendly(FileType.JPEG, "a.jpeg", jpeg(1, 1)),
            new Friendly(FileType.GIF, "a.gif", gif(10, 10)),
            new Friendly(FileType.WEBP, "a.webp", webp()),
            new Friendly(FileType.XLSX, "a.xlsx", zip(xlsxParts())),
            new Friendly(FileType.DOCX, "referat.docx", zip(docxParts())),
            new Friendly(
                FileType.DOCX,
                "med-regneark.docx",
                zip(with(docxParts(), "word/embeddings/a.xlsx", zip(xlsxParts())))),
            new Friendly(FileType.ODS, "a.ods", zip(odsParts())),
            new Friendly(FileType.ZIP, "bilag.zip", zip(Map.of("b/æ.pdf", pdf(), "c/", bytes("")))),
            new Friendly(FileType.ZIP, "zip-i-zip.zip", zip("a.zip", zip("a.pdf", pdf()))),
            new Friendly(FileType.CSV, "a.csv", bytes("\uFEFFkonto;beløb\r\n1;2,50\r\n")),
            new Friendly(FileType.CSV_WINDOWS, "a.csv", latin("konto;beløb\r\n1;2,50\r\n")),
            new Friendly(FileType.TEXT, "a.txt", bytes("3 < 4 og 5 > 4\t😀\n")),
            new Friendly(FileType.TEXT_WINDOWS, "a.txt", latin("Rød grød med fløde")),
            new Friendly(FileType.CALENDAR, "a.ics", bytes(calendar)))
        .map(file ->
            dynamicTest(
                file.name() + " " + file.type(),
                () -> assertEquals(file.type(), typeOf(file.name(), file.content()))));
  }

  private static String doctype(String encoding) {
    return "<?xml version=\"1.0\" encoding=\""
        + encoding
        + "\"?>\n<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><l>&b;</l>";
  }

  private static byte[] nested(int levels) {
    byte[] content = bytes("a");
    for (int i = 0; i < levels; i++) {
      content = zip("a.zip", content);
    }
    return content;
  }

  private static byte[] manyParts(int count) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      parts.put("n" + i, bytes(""));
    }
    return zip(parts);
  }

  /** The first part says that it reaches into the second. */
  private static byte[] overlapping() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("a", bytes("abc"));
    parts.put("b", bytes("def"));
    return told(zip(parts), 20, 30);
  }

  private static byte[] manyBombs() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    byte[] bomb = zip("a.txt", new byte[9_000_000]);
    for (int i = 0; i < 40; i++) {
      parts.put(i + ".zip", bomb);
    }
    return zip(parts);
  }

  private static final byte[] TWO_MEGABYTES = new byte[2_000_000];

  private static List<Hostile> programs() {
    return List.of(
        new Hostile("file.program", "faktura.pdf.exe", pdf()),
        new Hostile("file.program", "faktura.pdf", latin("MZ\u0090\0\3\0\0\0")),
        new Hostile("file.program", "faktura.pdf", latin("\177ELF\2\1\1\0")),
        new Hostile("file.program", "a.txt", bytes("#!/bin/sh\nrm -rf /\n")),
        new Hostile("file.program", "a.zip", zip("b/faktura.js", bytes("x"))),
        new Hostile("file.program", "a.zip", zip("faktura.pdf", latin("MZ\u0090\0"))),
        new Hostile("file.web-page", "a.html", bytes("hej")),
        new Hostile("file.web-page", "a.txt", bytes("\uFEFF \n<!DOCTYPE html><p>")),
        new Hostile("file.web-page", "a.csv", bytes("navn;<script>alert(1)</script>\n")),
        new Hostile("file.web-page", "a.png", bytes("<svg onload=\"alert(1)\"/>")),
        new Hostile("file.two-kinds", "a.pdf", join(bytes("hej\n"), pdf())),
        new Hostile("file.two-kinds", "a.gif", join(gif(1, 1), pdf())),
        new Hostile("file.two-kinds", "a.jpg", join(jpeg(1, 1), zip("a.class", bytes("x")))),
        new Hostile("file.type-differs", "a.pdf", png(1, 1)),
        new Hostile("file.type-differs", "a.xlsx", zip(docxParts())),
        new Hostile("file.type-differs", "a.docx", bytes("bare tekst")),
        new Hostile("file.no-extension", "regnskab", pdf()),
        new Hostile("file.type-unknown", "a.txt", latin("a\0b\1c")),
        new Hostile("file.utf-16", "a.csv", "\uFEFFa;b".getBytes(StandardCharsets.UTF_16LE)),
        new Hostile("file.image-too-large", "a.png", png(100_000, 2)),
        new Hostile("file.image-too-large", "a.png", png(-1, -1)),
        new Hostile("file.image-too-large", "a.jpg", jpeg(60_000, 60_000)),
        new Hostile("file.image-too-large", "a.gif", gif(65_535, 65_535)),
        new Hostile("file.damaged", "a.jpg", latin("\u00ff\u00d8\u00ff\u00e0\0\20JFIF")));
  }

  private static List<Hostile> offices() {
    byte[] password = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] ole = latin("\u00d0\u00cf\21\u00e0\u00a1\u00b1\32\u00e1");
    byte[] types = bytes("<Types a=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>");
    byte[] manifest = bytes("<m><manifest:encryption-data/></m>");
    byte[] utf16 = ("\uFEFF" + doctype("UTF-16")).getBytes(StandardCharsets.UTF_16LE);
    String sheet = "xl/worksheets/sheet1.xml";
    return List.of(
        new Hostile("file.encrypted", "a.xlsx", join(ole, new byte[3000], password)),
        new Hostile("file.old-office", "a.xls", join(ole, new byte[3000])),
        new Hostile(
            "file.encrypted",
            "a.ods",
            zip(
                with(
                    with(odsParts(), "content.xml", latin("\1\2")),
                    "META-INF/manifest.xml",
                    manifest))),
        new Hostile("file.macro", "a.xlsx", zip(with(xlsxParts(), "xl/vbaProject.bin", ole))),
        new Hostile("file.macro", "a.docx", zip(with(docxParts(), "word/VBAPROJECT.BIN", ole))),
        new Hostile("file.macro", "a.xlsx", zip(with(xlsxParts(), "xl/macrosheets/s.xml", types))),
        new Hostile("file.macro", "a.xlsx", zip(with(xlsxParts(), "[Content_Types].xml", types))),
        new Hostile("file.macro", "a.xlsm", zip(xlsxParts())),
        new Hostile("file.old-office", "a.zip", zip("gammel.xls", join(ole, new byte[600]))),
        new Hostile(
            "file.macro", "a.zip", zip("a.xlsx", zip(with(xlsxParts(), "xl/vbaProject.bin", ole)))),
        new Hostile(
            "file.xml-doctype", "a.xlsx", zip(with(xlsxParts(), sheet, bytes(doctype("UTF-8"))))),
        new Hostile("file.xml-doctype", "a.xlsx", zip(with(xlsxParts(), sheet, utf16))),
        new Hostile(
            "file.xml-doctype",
            "a.docx",
            zip(with(docxParts(), "customXml/item1.xml", bytes(doctype("UTF-8"))))),
        new Hostile(
            "file.damaged",
            "a.xlsx",
            zip(with(xlsxParts(), sheet, doctype("x").getBytes(Charset.forName("IBM037"))))),
        new Hostile(
            "file.damaged",
            "a.xlsx",
            zip(with(xlsxParts(), sheet, bytes("<?xml encoding='utf-7'?>+ADw-")))));
  }

  private static List<Hostile> archives() {
    byte[] encrypted = told(zip("a", bytes("b")), 6, 0x0009_0014);
    byte[] oddMethod = told(zip("a", bytes("b")), 10, 12);
    byte[] link = told(told(zip("a", bytes("/etc")), 38, 0xa1ff_0000), 4, 0x0014_0314);
    return List.of(
        new Hostile("file.archive-bomb", "a.zip", zip("a", new byte[20_000_000])),
        new Hostile(
            "file.archive-bomb",
            "a.xlsx",
            zip(with(xlsxParts(), "xl/a.xml", new byte[20_000_000]))),
        new Hostile("file.archive-too-big", "a.zip", manyBombs()),
        new Hostile("file.archive-length", "a.zip", told(zip("a", TWO_MEGABYTES), 24, 1000)),
        new Hostile("file.archive-length", "a.zip", told(zip("a", bytes("b")), 24, 1000)),
        new Hostile("file.archive-overlap", "a.zip", overlapping()),
        new Hostile("file.archive-nested", "a.zip", nested(5)),
        new Hostile("file.archive-too-many", "a.zip", manyParts(10_001)),
        new Hostile("file.archive-path", "a.zip", zip("../../etc/passwd", bytes("x"))),
        new Hostile("file.archive-path", "a.zip", zip("/etc/passwd", bytes("x"))),
        new Hostile("file.archive-path", "a.zip", zip("C:\\a", bytes("x"))),
        new Hostile("file.archive-path", "a.zip", zip("a\nb", bytes("x"))),
        new Hostile("file.archive-path", "a.zip", link),
        new Hostile("file.archive-twice", "a.zip", zip(Map.of("a", bytes("1"), "A", bytes("2")))),
        new Hostile("file.encrypted", "a.zip", encrypted),
        new Hostile("file.archive-method", "a.zip", oddMethod),
        new Hostile("file.damaged", "a.zip", told(zip("a", bytes("b")), 16, 42)),
        new Hostile("file.damaged", "a.zip", bytes("PK\3\4 og så ikke mere end dette")),
        new Hostile("file.empty", "a.zip", join(latin("PK\5\6"), new byte[18])));
  }

  @TestFactory
  Stream<DynamicTest> a_hostile_file_is_refused_within_five_seconds_in_a_sentence_of_its_own() {
    return Stream.of(programs(), offices(), archives())
        .flatMap(List::stream)
        .map(file ->
            dynamicTest(
                file.key() + " " + file.name(),
                () -> {
                  Refused refused =
                      assertTimeoutPreemptively(
                          Duration.ofSeconds(5),
                          () ->
                              assertThrows(
                                  Refused.class, () -> typeOf(file.name(), file.content())));
                  assertEquals(file.key(), refused.key(), refused.sentence());
                }));
  }

  @Test
  void names_that_would_fool_somebody_are_refused() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("", "file.name-missing");
    names.put(" \u00a0 ", "file.name-end");
    names.put("../a.pdf", "file.name-path");
    names.put("C:\\a.pdf", "file.name-path");
    names.put("a.pdf:hidden", "file.name-path");
    names.put("a\r\nb.pdf", "file.name-control");
    names.put("a\0.pdf", "file.name-control");
    names.put("a\u200b.pdf", "file.name-control");
    names.put("faktura\u202efdp.exe", "file.name-direction");
    names.put("CON", "file.name-reserved");
    names.put("lpt1.pdf", "file.name-reserved");
    names.put("a.pdf.", "file.name-end");
    names.put(".htaccess", "file.name-end");
    names.put("a".repeat(201), "file.name-too-long");

    names.forEach((name, key) ->
        assertEquals(key, assertThrows(Refused.class, () -> FileName.of(name)).key(), name));
    assertEquals("Referat å (2).pdf", FileName.of("Referat a\u030a (2).pdf").text());
    assertEquals("console.pdf", FileName.of("console.pdf").text());
  }

  @Test
  void every_type_has_a_name_for_users() {
    FileType[] types = FileType.values();

    assertEquals(types.length, Stream.of(types).map(FileType::label).distinct().count());
  }
}
