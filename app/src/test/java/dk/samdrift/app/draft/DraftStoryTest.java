package dk.samdrift.app.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Sheet;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is typed and not saved is there when the same person comes back, and gone when saved. */
class DraftStoryTest {

  private static final String BEGUN = "Her er det, du havde skrevet";

  private final NewOrganisation made = NewOrganisation.make();
  private final Browser karen = made.administrator();
  private final String estate = made.estate("Bøgen");
  private final String edit = estate + "/edit";

  private Sheet form(Browser browser) {
    return Sheet.on(browser.get(edit), "estate");
  }

  private Answer keep(Browser browser, Sheet sheet) {
    return browser.send(
        sheet.with("_action", sheet.action()).to(made.home() + "/draft"),
        "Sec-Fetch-Site",
        "same-origin");
  }

  private Browser bo() {
    made.join("Bo Berg", "bo@" + made.domain(), Role.ADMINISTRATOR);
    return new Browser().signIn("bo@" + made.domain(), TwoOrganisations.PASSWORD);
  }

  @Test
  void who_comes_back_to_a_form_finds_what_was_typed() {
    assertEquals(204, keep(karen, form(karen).with("name", "Egen")).status());

    Answer page = karen.get(edit);
    assertTrue(page.text().contains(BEGUN), page::text);
    assertEquals("Egen", Sheet.on(page, "estate").says("name"));
    assertFalse(karen.get(estate).text().contains("Egen"), "it is not saved");
    Browser elsewhere = new Browser().signIn("karen@" + made.domain(), TwoOrganisations.PASSWORD);
    assertEquals("Egen", form(elsewhere).says("name"), "on another machine as well");
  }

  @Test
  void what_was_saved_is_no_draft_any_more() {
    keep(karen, form(karen).with("name", "Egen"));

    assertEquals(estate, karen.send(form(karen)).location());

    Answer page = karen.get(edit);
    assertEquals("Egen", Sheet.on(page, "estate").says("name"));
    assertFalse(page.text().contains(BEGUN), page::text);
    karen.send(Sheet.on(page, "estate").with("name", "Elmen"));
    assertEquals("Elmen", form(karen).says("name"), "an old draft would say Egen");
  }

  @Test
  void a_draft_that_says_what_is_saved_is_not_spoken_of() {
    keep(karen, form(karen));

    assertFalse(karen.get(edit).text().contains(BEGUN));
  }

  @Test
  void it_can_be_thrown_away() {
    keep(karen, form(karen).with("name", "Egen"));
    assertTrue(karen.get(edit).text().contains("Kassér det skrevne"));

    Sheet mark = form(karen);
    String discardings = made.home() + "/draft/discardings";
    assertEquals(edit, karen.send(mark.to(discardings)).location());

    Answer page = karen.get(edit);
    assertTrue(page.text().contains("Det skrevne er kasseret"), page::text);
    assertEquals("Bøgen", Sheet.on(page, "estate").says("name"));
  }

  @Test
  void nobody_else_sees_it_or_writes_it() {
    Browser bo = bo();
    Sheet karens = form(karen).with("name", "Egen");
    keep(karen, karens);

    assertEquals("Bøgen", form(bo).says("name"));
    String csrf = form(bo).says("_csrf");
    assertEquals(400, keep(bo, karens.with("_csrf", csrf).with("name", "Asken")).status());
    assertEquals(
        400, bo.send(karens.with("_csrf", csrf).to(made.home() + "/draft/discardings")).status());
    assertEquals("Egen", form(karen).says("name"));
  }

  @Test
  void a_change_by_somebody_else_is_seen_at_once_and_what_was_typed_can_be_saved() {
    keep(karen, form(karen).with("name", "Egen"));
    Browser bo = bo();
    bo.send(form(bo).with("name", "Asken").with("code", "A7"));

    Answer page = karen.get(edit);
    assertTrue(page.text().contains(BEGUN), page::text);
    assertTrue(page.text().contains("En anden har gemt ændringer, mens du skrev."), page::text);
    assertTrue(page.text().contains("Nu er der gemt: »Asken«"), page::text);
    assertEquals("Egen", Sheet.on(page, "estate").says("name"));
    assertEquals("A7", Sheet.on(page, "estate").says("code"), "what only the other changed");
    assertEquals(estate, karen.send(Sheet.on(page, "estate")).location());
    assertFalse(karen.get(edit).text().contains(BEGUN), "it was kept under the page it began on");
  }

  @Test
  void what_was_wrong_is_there_when_one_comes_back() {
    Answer wrong = karen.send(form(karen).with("name", "Egen").with("code", ""));
    assertTrue(wrong.text().contains("Ret 1 fejl"), wrong::text);
    assertFalse(wrong.text().contains(BEGUN), "one error is enough to read");

    assertEquals("Egen", form(karen).says("name"));
  }

  @Test
  void what_a_rule_refused_is_not_lost() {
    LocalDate today = Formats.today(Site.bean(Clock.class));
    made.elect(estate, "Ida Iversen", "CHAIR", today, null);
    String term = found("(/[a-z0-9-]+/organisation/terms/[0-9a-f-]+)", karen.get(estate).html());
    Sheet end = Sheet.on(karen.get(term + "/endings/new"), "end").with("last", "2031-05-04");
    karen.send(
        Sheet.on(karen.get(term + "/endings/new"), "end").with("mistake", "true"),
        "Sec-Fetch-Site",
        "same-origin");

    assertEquals(409, karen.send(end).status());
    assertEquals(Map.of("last", "2031-05-04"), stored(end, "last"));
  }

  private static String found(String pattern, String html) {
    Matcher found = Pattern.compile(pattern).matcher(html);
    assertTrue(found.find(), html);
    return found.group(1);
  }

  @Test
  void neither_a_password_nor_too_much_is_kept() {
    Sheet sheet = form(karen).with("name", "Egen").with("newPassword", "hemmelig sang om natten");
    keep(karen, sheet);
    assertEquals(Map.of(), stored(sheet, "newPassword"));

    assertEquals(400, keep(karen, sheet.with("name", "a".repeat(250_000))).status());
    assertEquals("Egen", form(karen).says("name"));
    for (String page : new String[] {"/sign-in", "/profile"}) {
      assertFalse(karen.get(page).html().contains("name=\"_draft\""), page);
    }
    assertFalse(karen.get(made.home() + "/organisation/files/new").html().contains("data-draft="));
  }

  private Map<String, String> stored(Sheet sheet, String name) {
    DraftPlace place = DraftPlace.of(sheet.says("_draft")).orElseThrow();
    Map<String, String> answers =
        Work.in(
            made.organisation(),
            () ->
                Site.bean(Drafts.class)
                    .find(place, Site.bean(Clock.class).instant())
                    .orElseThrow()
                    .answers());
    return answers.containsKey(name) ? Map.of(name, answers.get(name)) : Map.of();
  }

  @Test
  void after_two_weeks_it_is_forgotten() {
    Sheet sheet = form(karen).with("name", "Egen");
    keep(karen, sheet);
    DraftPlace place = DraftPlace.of(sheet.says("_draft")).orElseThrow();
    Drafts drafts = Site.bean(Drafts.class);
    Instant later = Site.bean(Clock.class).instant().plus(Duration.ofDays(14).plusMinutes(1));

    Work.in(
        made.organisation(),
        () -> {
          assertTrue(drafts.find(place, later.minus(Duration.ofHours(1))).isPresent());
          assertTrue(drafts.find(place, later).isEmpty());
          drafts.forgetOld(later.minus(Duration.ofHours(1)));
          assertTrue(drafts.find(place, Instant.EPOCH.plusSeconds(1)).isPresent());
          drafts.forgetOld(later);
          assertTrue(drafts.find(place, Instant.EPOCH.plusSeconds(1)).isEmpty());
        });
  }
}
