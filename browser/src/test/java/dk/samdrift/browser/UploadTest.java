package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.samdrift.app.organisation.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Somebody hands files in and just waits: what comes of them appears by itself. */
class UploadTest {

  private static final String COOPERATIONS = "cooperation,name\nAEB-PAE,Solsiden\n";
  private static final String POSTINGS =
      """
      cooperation,date,account,amount,text,source_id
      AEB-PAE,2025-03-03,114.20,125.50,Kost,upload-1
      AEB-PAE,2025-03-04,114.20,1000.00,Spand,upload-2
      """;

  @Test
  void what_was_found_in_the_files_appears_by_itself() {
    try (Visitor mette = Visitor.as(Role.FINANCE_OFFICER)) {
      watch(
          mette,
          Map.of("regnskab/cooperations.csv", COOPERATIONS, "regnskab/postings.csv", POSTINGS));

      mette.at("main >> text=Filerne kan indlæses").waitFor();
      assertIsWhole(mette);
      List<String> row = mette.at("#counts tbody tr:has-text('postings.csv') td").allInnerTexts();
      assertEquals(List.of("2", "1.125,50", "2", "1.125,50", "0", "0"), row);
      assertTrue(mette.at("main [type=submit]:text-is('Indlæs nu')").isVisible());
      assertEquals(List.of(), Look.faults(mette, "upload-ready"));
      assertEquals(List.of(), mette.complaints());
    }
  }

  @Test
  void why_the_files_cannot_be_read_appears_by_itself() {
    try (Visitor mette = Visitor.as(Role.FINANCE_OFFICER)) {
      watch(mette, Map.of("marts/postings.csv", POSTINGS, "april/postings.csv", POSTINGS));

      mette.at("main >> text=Filen »postings.csv« er med to gange. Tag den ene ud.").waitFor();
      assertIsWhole(mette);
      assertEquals("mislykket", mette.at("main .notice .tag").innerText());
      assertTrue(mette.at("main [type=submit]:text-is('Gennemgå igen')").isVisible());
      assertEquals(0, mette.at("main [type=submit]:text-is('Indlæs nu')").count());
      assertEquals(List.of(), Look.faults(mette, "upload-failed"));
      assertEquals(List.of(), mette.complaints());
    }
  }

  /**
   * Hands files in and leaves the page alone. The work does not begin before the page has asked how
   * far it is, so what comes of it is always news to the page.
   */
  private static void watch(Visitor visitor, Map<String, String> files) {
    Page page = visitor.page();
    visitor.go("/nordbo/portfolio");
    page.click("main :text-is('Æblegården og Pærebakken')");
    page.waitForURL(Pattern.compile(".*/cooperation/[0-9a-f-]{36}"));
    page.navigate(page.url() + "/intake/new");
    page.setInputFiles(
        "main [name=file]", new FilePayload("regnskab.zip", "application/zip", zip(files)));
    Scheduler scheduler = Site.bean(Scheduler.class);
    scheduler.pause();
    try {
      page.click("main form [type=submit]");
      page.waitForURL("**/intake/upload?upload=*");
      page.evaluate("window.marked = true");
      asked(page);
      asked(page);
      assertEquals(
          "Arbejdet begynder om et øjeblik.", visitor.at("#progress > p").nth(0).innerText());
      assertTrue(visitor.at("main a:text-is('Stop arbejdet')").isVisible());
      assertEquals(true, page.evaluate("window.marked"), "nothing is over yet");
      assertEquals(List.of(), Look.faults(visitor, "upload-waits"));
    } finally {
      scheduler.resume();
    }
  }

  /** Waits until the page has asked by itself and has its answer. */
  private static void asked(Page page) {
    page.waitForResponse(
        response -> "progress".equals(response.request().headers().get("hx-target")), () -> {});
  }

  /** Not only a part of the page came, and none of it is from before. */
  private static void assertIsWhole(Visitor visitor) {
    assertEquals("Filer: regnskab.zip", visitor.at("h1").innerText());
    assertTrue(visitor.at("nav.side").isVisible());
    assertEquals(0, visitor.at("#progress").count());
    assertEquals(0, visitor.at("main a:text-is('Stop arbejdet')").count());
  }

  private static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> one : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
