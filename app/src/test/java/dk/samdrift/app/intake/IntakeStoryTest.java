package dk.samdrift.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files into the books through the pages. */
class IntakeStoryTest {

  private final Orchard orchard = new Orchard();
  private final Desk desk = new Desk(orchard);
  private final Browser mette = desk.mette;
  private final String intake = desk.intake;

  @Test
  void files_are_looked_at_loaded_reversed_and_loaded_again() {
    assertTrue(mette.get(intake).text().contains("Der er ikke indlæst noget endnu"));

    String page = desk.handedIn(Orchard.example());
    String looked = mette.get(page).text();
    assertTrue(looked.contains("Filerne kan indlæses"), looked);
    assertTrue(looked.contains("Poster postings.csv 374 2.696.947,50 374"), looked);
    assertTrue(looked.contains("32 nye linjer, 0 findes allerede"), looked);
    assertEquals("0 0", orchard.counted());

    assertTrue(
        desk.load(page, "title", "", "decidedBy", "x", "decidedOn", "i går").text().length() > 0);
    assertEquals("0 0", orchard.counted());
    String loaded = desk.load(page, Desk.DECIDED).text();
    assertTrue(loaded.contains("Filerne blev indlæst"), loaded);
    assertTrue(orchard.counted().startsWith("374 "));

    String list = mette.get(intake).text();
    assertTrue(list.contains("regnskab.zip Tæller med 374 poster, 6.318 timelinjer"), list);
    String batch = intake + "/batch?batch=" + batch(mette.get(intake));
    String hours = mette.get(batch + "&kind=HOURS&page=3").text();
    assertTrue(hours.contains("6.318") && hours.contains("drift"), hours);

    String again = desk.handedIn(Orchard.example());
    assertTrue(mette.get(again).text().contains("Alt i filerne er indlæst før"));

    String reversals = batch.replace("/batch?", "/reversals?");
    assertTrue(
        mette
            .post(batch.replace("/batch?", "/reversal?"), reversals, "reason", " ")
            .text()
            .contains("Skriv hvorfor"));
    mette.post(batch.replace("/batch?", "/reversal?"), reversals, "reason", "Forkert år.");
    assertEquals("0 0", orchard.counted());
    assertTrue(mette.get(batch).text().contains("Mette Munk tilbageførte indlæsningen"));

    desk.load(desk.handedIn(Orchard.example()));
    assertTrue(orchard.counted().startsWith("374 "));
  }

  private static String batch(Answer list) {
    return list.html().replaceFirst("(?s)^.*?/batch\\?batch=([0-9a-f-]+).*$", "$1");
  }

  @Test
  void what_is_wrong_stands_on_the_page_by_file_and_line() {
    Map<String, String> files = new TreeMap<>(Orchard.example());
    StringBuilder wrong = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      wrong.append("AEB-PAE,2025-02-30,114,1.00,,,,,,,\n");
    }
    files.merge("postings.csv", wrong.toString(), String::concat);
    files.merge("members.csv", "XYZ,Ukendt,estate,BO\n", String::concat);

    String page = desk.handedIn(files);

    String shown = mette.get(page).text();
    assertTrue(shown.contains("2.001 problemer skal rettes"), shown);
    assertTrue(shown.contains("members.csv, linje 5 Skal rettes Afdeling ikke oprettet"), shown);
    assertFalse(shown.contains("Indlæs nu"), shown);
    assertTrue(
        mette
            .get(page + "&file=postings.csv&page=40")
            .text()
            .contains("postings.csv, linje 2.375"));
    assertTrue(
        new String(mette.save(page.replace("/upload?", "/faults.csv?")), StandardCharsets.UTF_8)
            .contains("postings.csv;2375;Forkert værdi"));
    desk.load(page, Desk.DECIDED);
    assertEquals("0 0", orchard.counted());
  }

  @Test
  void an_archive_that_wants_out_of_its_folder_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../postings.csv"));
      zip.write("cooperation\n".getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("postings.csv"));
      zip.write(new byte[20_000_000]);
    }

    String outside = desk.handIn(bytes.toByteArray()).text();
    assertTrue(outside.contains("../postings.csv"), outside);
    Answer refused = desk.handIn(bomb.toByteArray());
    assertEquals(200, refused.status());
    assertTrue(refused.text().contains("100 gange"), refused.text());
    assertTrue(
        mette
            .get(desk.handedIn(Map.of("bilag.csv", "a,b\n1,2\n", "postings.csv", "cooperation\n")))
            .text()
            .contains("»bilag.csv« kan ikke"));
  }

  @Test
  void a_closed_year_keeps_its_batch() {
    orchard.load(Orchard.postings("AEB-PAE,2025-02-01,114,100.00,Salt,s1\n"));
    String batch = intake + "/batch?batch=" + batch(mette.get(intake));
    orchard.inside(() -> {
      Year year = Site.bean(Years.class).find(orchard.garden.id(), 2025).orElseThrow();
      return Site.bean(Years.class)
          .turn(orchard.garden.id(), year, Years.Kind.CLOSED, "", Orchard.METTE);
    });

    Answer shown = mette.get(batch);
    assertTrue(shown.text().contains("et lukket regnskabsår (2025)"), shown::text);
    assertFalse(shown.html().contains("/reversal?"), "nothing to press in vain");

    Answer answer =
        mette.post(
            batch.replace("/batch?", "/reversal?"),
            batch.replace("/batch?", "/reversals?"),
            "reason",
            "Forkert.");

    assertEquals(200, answer.status());
    assertTrue(answer.text().contains("et lukket regnskabsår (2025)"), answer::text);
    assertTrue(answer.html().contains("Forkert."), "what was typed is kept");
    assertEquals("1 10000", orchard.counted());
  }

  @Test
  void representatives_see_no_single_records() {
    Browser inger = orchard.garden.elected("Solhaven", "Inger Iversen");
    assertEquals(403, inger.get(intake).status());
  }
}
