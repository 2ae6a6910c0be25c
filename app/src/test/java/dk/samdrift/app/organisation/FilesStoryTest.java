package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.TwoOrganisations;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator keeps files for the organisation, and the auditor fetches them. */
class FilesStoryTest {

  private static final TwoOrganisations NORTH = TwoOrganisations.NORTH;
  private static final String FILES = "/" + NORTH.organisation().slug() + "/organisation/files";

  private final Browser karen = NORTH.as(Role.ADMINISTRATOR);

  private Answer upload(String name, byte[] content) {
    return karen.upload(FILES + "/new", FILES, "file", name, content);
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_file_is_fetched_as_it_was_handed_in_and_under_its_own_name() {
    byte[] rules = text("§ 1. Afdelingens navn er Æblegården.\r\n");

    assertEquals(FILES, upload("Vedtægter for Æblegården.txt", rules).location());

    Answer list = NORTH.as(Role.AUDITOR).get(FILES + "?search=tægter+for");
    assertTrue(list.text().contains("Vedtægter for Æblegården.txt"), list::text);
    assertTrue(list.text().contains("tekstfil"), list::text);
    Matcher link = Pattern.compile("href=\"(" + FILES + "/[0-9a-f-]{36})\"").matcher(list.html());
    assertTrue(link.find(), list::html);
    Answer file = NORTH.as(Role.AUDITOR).get(link.group(1));
    assertEquals(new String(rules, StandardCharsets.UTF_8), file.html());
    assertEquals("text/plain;charset=utf-8", file.header("Content-Type").toLowerCase(Locale.ROOT));
    assertTrue(file.header("Content-Disposition").startsWith("attachment;"));
    assertTrue(
        file.header("Content-Disposition")
            .contains("Vedt%C3%A6gter%20for%20%C3%86bleg%C3%A5rden.txt"),
        file.header("Content-Disposition"));
    assertEquals("nosniff", file.header("X-Content-Type-Options"));
    assertTrue(file.header("Content-Security-Policy").contains("sandbox"));
    assertFalse(NORTH.as(Role.AUDITOR).get(FILES).html().contains(FILES + "/new"));
  }

  @Test
  void a_file_that_may_not_be_kept_is_refused_at_the_field_with_what_to_do() {
    Answer refused = upload("vedtægter.pdf", text("#!/bin/sh\nrm -rf /\n"));

    assertEquals(200, refused.status());
    assertTrue(refused.text().contains("Filen er et program eller script."), refused::text);
    assertFalse(karen.get(FILES).text().contains("vedtægter.pdf"));
  }

  @Test
  void a_name_that_is_too_long_is_said_to_be_and_not_the_file() {
    Answer refused = upload("æ".repeat(1000) + ".txt", text("kort"));

    assertEquals(200, refused.status());
    assertTrue(refused.text().contains("Filens navn"), refused::text);
    assertTrue(refused.text().contains("200 tegn"), refused::text);
  }

  @Test
  void whoever_chooses_no_file_is_told_to() {
    Answer refused = upload("", new byte[0]);

    assertTrue(refused.text().contains("Vælg den fil, der skal gemmes."), refused::text);
  }

  @Test
  void others_neither_see_nor_keep_files() {
    Browser leader = NORTH.as(Role.PROJECT_LEADER);

    assertEquals(403, leader.get(FILES).status());
    assertEquals(403, NORTH.as(Role.AUDITOR).get(FILES + "/new").status());
  }
}
