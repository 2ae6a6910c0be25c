package dk.samdrift.app.cooperation.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Sheet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody writes what a milestone asks for, others write on, and all versions stay to be read. */
class PaperStoryTest {

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final Browser leader = garden.as(Role.PROJECT_LEADER, "Tove Ager");
  private final String wish = garden.paper("oensket");

  private Answer write(Browser who, String paper, int version, String text) {
    return who.post(
        paper + "/new", paper + "?version=" + version, "body", text, "remark", "Rettet lidt");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String shownHash(Answer page) {
    Matcher hash = Pattern.compile("[0-9a-f]{64}").matcher(page.text());
    assertTrue(hash.find(), page::text);
    return hash.group();
  }

  @Test
  void a_text_is_kept_in_versions_that_all_can_be_read_and_compared() {
    assertEquals(wish, write(leader, wish, 0, "# Ønsket\r\nVi deler *vand*.\r\n").location());
    assertEquals(wish, write(leader, wish, 1, "# Ønsket\r\nVi deler kompost.\r\n").location());

    Answer newest = leader.get(wish);
    assertTrue(newest.text().contains("Kladde, version 2"), newest::text);
    assertTrue(newest.html().contains("<h3>Ønsket</h3>"), "headings stand below the page's own");
    Answer first = leader.get(wish + "?version=1");
    assertTrue(first.html().contains("<em>vand</em>"), first::html);
    assertTrue(first.text().contains("Du læser version 1. Den nyeste er version 2."), first::text);
    Answer compared = leader.get(wish + "/comparison?from=1&to=2");
    assertTrue(compared.text().contains("Udgået: Vi deler *vand*."), compared::text);
    assertTrue(compared.text().contains("Nyt: Vi deler kompost."), compared::text);
    assertEquals(404, leader.get(wish + "?version=3").status());
    assertEquals(404, leader.get(wish + "/comparison?from=1&to=x").status());
  }

  @Test
  void the_hash_that_is_shown_is_of_the_bytes_that_are_fetched() {
    write(leader, wish, 0, "Én linje\r\nog én til\r\n\r\n");
    byte[] text = leader.save(wish + "/content?version=1");
    assertArrayEquals("Én linje\nog én til".getBytes(StandardCharsets.UTF_8), text);
    assertEquals(sha256(text), shownHash(leader.get(wish)));

    byte[] file = "Vand: 12 kr.\r\n".getBytes(StandardCharsets.UTF_8);
    Answer kept =
        leader.upload(wish + "/files/new", wish + "/files?version=1", "file", "vand.txt", file);
    assertEquals(wish, kept.location(), kept::text);
    assertArrayEquals(file, leader.save(wish + "/content?version=2"));
    assertEquals(sha256(file), shownHash(leader.get(wish)));
  }

  @Test
  void who_has_no_part_in_the_milestone_reads_and_does_not_write() {
    write(leader, wish, 0, "Vi deler vand.");
    Browser guest = garden.as(Role.SPECIALIST, "Gerda Gæst");

    assertEquals(403, guest.get(wish + "/new").status());
    assertFalse(guest.get(wish).text().contains("Skriv en ny version"));
    assertEquals(403, guest.post(wish, wish + "/submissions?version=1").status());
  }

  @Test
  void two_who_write_at_once_lose_nothing() {
    Browser other = garden.as(Role.OPERATIONS_MANAGER, "Sofus Ler");
    write(leader, wish, 0, "Vi deler vand.");
    assertEquals(wish, write(other, wish, 1, "Vi deler vand og kompost.").location());

    Answer torn = write(leader, wish, 1, "Vi deler redskaber.");

    assertEquals(200, torn.status());
    assertTrue(torn.text().contains("Sofus Ler har gemt version 2"), torn::text);
    assertTrue(torn.text().contains("Vi deler redskaber."), torn::text);
    assertTrue(torn.text().contains("Vi deler vand og kompost."), torn::text);
    assertTrue(torn.html().contains("?version=2"), "saved again, it follows version 2");
    assertEquals(wish, write(leader, wish, 2, "Vi deler alt.").location());
    assertTrue(leader.get(wish).text().contains("Kladde, version 3"));
  }

  @Test
  void who_comes_back_to_a_draft_sees_at_once_what_another_has_saved_since() {
    Browser other = garden.as(Role.OPERATIONS_MANAGER, "Sofus Ler");
    write(leader, wish, 0, "Vi deler vand.");
    Sheet begun = Sheet.on(leader.get(wish + "/new"), "paper").with("body", "Vi deler redskaber.");
    Answer kept =
        leader.send(
            begun.with("_action", begun.action()).to(garden.organisation().home() + "/draft"),
            "Sec-Fetch-Site",
            "same-origin");
    assertEquals(204, kept.status(), kept::text);
    write(other, wish, 1, "Vi deler vand og kompost.");

    Answer torn = leader.get(wish + "/new");

    assertTrue(torn.text().contains("Version 2, som Sofus Ler har gemt imens"), torn::text);
    assertTrue(torn.text().contains("Vi deler vand og kompost."), torn::text);
    Sheet mine = Sheet.on(torn, "paper");
    assertTrue(torn.html().contains("\nVi deler redskaber.</textarea>"), torn::html);
    assertEquals(wish, leader.send(mine.with("body", "Vi deler det hele.")).location());
    assertTrue(leader.get(wish).text().contains("Kladde, version 3"));
  }

  @Test
  void pressed_twice_it_is_saved_once() {
    write(leader, wish, 0, "Vi deler vand.");
    assertEquals(wish, write(leader, wish, 0, "Vi deler vand.").location());

    assertTrue(leader.get(wish).text().contains("Kladde, version 1"));
  }

  @Test
  void nothing_of_what_people_write_becomes_a_part_of_the_page() {
    write(
        leader,
        wish,
        0,
        "[ind](javascript:alert(2)) [data](data:text/html,x)"
            + " ![billede](https://example.com/spor.png) <img src=x onerror=alert(3)>"
            + "\n\n<script>alert(1)</script>");

    String html = leader.get(wish).html();

    assertFalse(html.contains("<script>alert"), html);
    assertFalse(html.contains("javascript:alert"), html);
    assertFalse(html.contains("data:text/html"), html);
    assertFalse(html.contains("<img"), html);
    assertTrue(html.contains("billede"), html);
  }

  @Test
  void what_is_handed_in_is_taken_back_by_who_wrote_it_and_by_nobody_else() {
    write(leader, wish, 0, "Vi deler vand.");
    String submissions = wish + "/submissions";
    Answer ask = leader.get(submissions + "/new");
    assertTrue(ask.text().contains("Svaret skal komme fra: foreningens formand."), ask::text);
    assertEquals(wish, leader.post(wish, submissions + "?version=1").location());
    assertTrue(leader.get(wish).text().contains("Version 1 er sendt til godkendelse"));

    Browser other = garden.as(Role.OPERATIONS_MANAGER, "Sofus Ler");
    assertEquals(409, other.post(wish, wish + "/withdrawals?version=1").status());
    assertEquals(wish, leader.post(wish, wish + "/withdrawals?version=1").location());

    assertTrue(leader.get(wish).text().contains("Kladde, version 2"));
    assertEquals(409, leader.post(wish, submissions + "?version=1").status(), "an older version");
  }

  @Test
  void what_nobody_approves_is_not_handed_in() {
    String harvest = garden.paper("hoesten");
    write(leader, harvest, 0, "Ti kilo æbler.");

    assertFalse(leader.get(harvest).text().contains("Send til godkendelse"));
    assertEquals(404, leader.post(harvest, harvest + "/submissions?version=1").status());
  }

  @Test
  void who_only_reads_is_refused() {
    Browser staff = garden.as(Role.SITE_STAFF, "Bo Rive");

    assertEquals(200, staff.get(wish).status());
    assertEquals(403, staff.get(wish + "/new").status());
    assertEquals(403, write(staff, wish, 0, "Mit eget").status());
  }

  @Test
  void outside_the_circle_there_is_no_page_no_version_and_no_file() {
    Garden open = new Garden(Audience.PUBLIC);
    Browser tove = open.as(Role.PROJECT_LEADER, "Tove Ager");
    String contract = open.paper("aftalen");
    write(tove, contract, 0, "Hemmelig aftale");
    byte[] file = "Hemmelige tal".getBytes(StandardCharsets.UTF_8);
    tove.upload(contract + "/files/new", contract + "/files?version=1", "file", "hem.txt", file);
    Browser administrator = open.organisation().administrator();

    for (String path :
        new String[] {
          contract,
          contract + "?version=1",
          contract + "/content?version=1",
          contract + "/content?version=2",
          contract + "/comparison?from=1&to=1",
          open.milestone("aftale") + "/approval/ja-til-aftalen"
        }) {
      assertEquals(404, administrator.get(path).status(), path);
    }
    Answer milestone = administrator.get(open.milestone("aftale"));
    assertEquals(200, milestone.status());
    assertFalse(milestone.text().contains("Aftalen om at dele"), milestone::text);
    assertFalse(milestone.text().contains("Kladde"), milestone::text);
  }

  @Test
  void a_file_of_a_cooperation_is_not_among_those_that_administrators_see() {
    byte[] file = "Hemmelige tal".getBytes(StandardCharsets.UTF_8);
    leader.upload(wish + "/files/new", wish + "/files?version=0", "file", "hemmelig.txt", file);
    Browser administrator = garden.organisation().administrator();
    String home = garden.organisation().home();

    assertFalse(
        administrator.get(home + "/organisation/files").text().contains("hemmelig"), "the list");
    Answer history = administrator.get(home + "/history");
    assertFalse(history.text().contains("hemmelig"), history::text);
    Matcher id = Pattern.compile("/organisation/files/([0-9a-f-]{36})").matcher(history.html());
    while (id.find()) {
      assertEquals(404, administrator.get(home + id.group()).status(), id.group());
    }
  }
}
