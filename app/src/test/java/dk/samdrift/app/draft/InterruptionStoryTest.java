package dk.samdrift.app.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Sheet;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** A session ends in the middle of a form: what was typed is there after signing in again. */
class InterruptionStoryTest {

  private static final String PASSWORD = TwoOrganisations.PASSWORD;
  private static final String[] OURS = {"Sec-Fetch-Site", "same-origin"};

  private final NewOrganisation made = NewOrganisation.make();
  private final Browser karen = made.administrator();
  private final String email = "karen@" + made.domain();
  private final String estate = made.estate("Bøgen");
  private final String edit = estate + "/edit";

  private Sheet form(Browser browser) {
    return Sheet.on(browser.get(edit), "estate");
  }

  /** As when the sessions were cleared or have expired. */
  private void endSessions() {
    try {
      TestStore.tell(
          TestStore.superuser(Site.database()),
          "delete from identity.session where principal_name in"
              + " (select login_id::text from identity.login where email = '"
              + email
              + "')");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer signIn(Browser browser, String who, String password) {
    return browser.post("/sign-in", "/sign-in", "email", who, "password", password);
  }

  @Test
  void what_was_typed_is_there_after_signing_in_and_can_be_saved() {
    Sheet typed = form(karen).with("name", "Egen & \"Elmen\"");
    endSessions();

    assertEquals("/sign-in", karen.send(typed, OURS).location());
    assertTrue(
        karen
            .get("/sign-in")
            .text()
            .contains("Du var blevet logget ud. Log ind igen; det, du skrev, er gemt."));
    assertEquals("/sign-in", signIn(karen, email, "forkert adgangskode").location());
    assertTrue(karen.get("/sign-in").text().contains("det, du skrev, er gemt"));
    assertEquals(edit, signIn(karen, email, PASSWORD).location());
    Answer page = karen.get(edit);
    assertTrue(page.text().contains("Her er det, du havde skrevet"), page::text);
    assertTrue(page.text().contains("Det er ikke gemt endnu."), page::text);
    Sheet again = Sheet.on(page, "estate");
    assertEquals("Egen & \"Elmen\"", again.says("name"));

    assertEquals(estate, karen.send(again, OURS).location());
    assertEquals("Egen & \"Elmen\"", form(karen).says("name"));
    assertFalse(karen.get(edit).text().contains("Her er det"), "a saved form is no draft");
    assertFalse(new Browser().get("/sign-in").text().contains("Du var blevet logget ud"));
  }

  @Test
  void a_draft_that_a_script_sends_too_late_does_not_disturb_signing_in_in_another_tab() {
    Sheet typed = form(karen).with("name", "Egen");
    endSessions();

    Answer late =
        karen.send(typed.with("_action", typed.action()).to(made.home() + "/draft"), OURS);

    assertEquals(403, late.status());
    assertEquals("", late.header("Set-Cookie"), "a session of its own");
  }

  @Test
  void a_change_made_meanwhile_is_still_found_out() {
    Sheet typed = form(karen).with("name", "Egen");
    endSessions();
    made.join("Bo Berg", "bo@" + made.domain(), Role.ADMINISTRATOR);
    Browser bo = new Browser().signIn("bo@" + made.domain(), PASSWORD);
    bo.send(form(bo).with("name", "Asken"), OURS);

    karen.send(typed, OURS);
    signIn(karen, email, PASSWORD);
    Answer late = karen.get(edit);

    assertTrue(late.text().contains("En anden har gemt ændringer, mens du skrev."), late::text);
    assertTrue(late.text().contains("Nu er der gemt: »Asken«"), late::text);
    Sheet both = Sheet.on(late, "estate");
    assertEquals("Egen", both.says("name"));
    assertEquals(estate, karen.send(both, OURS).location(), "what was seen is saved");
  }

  @Test
  void somebody_else_who_signs_in_on_the_same_machine_does_not_get_it() {
    made.join("Bo Berg", "bo@" + made.domain(), Role.ADMINISTRATOR);
    NewOrganisation other = NewOrganisation.make();
    for (String who : new String[] {"bo@" + made.domain(), "karen@" + other.domain()}) {
      Browser browser = new Browser().signIn(email, PASSWORD);
      Sheet typed = form(browser).with("name", "Egen");
      endSessions();
      browser.send(typed, OURS);

      assertEquals("/", signIn(browser, who, PASSWORD).location(), who);
      assertFalse(browser.get(edit).html().contains("Egen"), who);
    }
    assertEquals("Bøgen", form(new Browser().signIn(email, PASSWORD)).says("name"));
  }

  @Test
  void another_browser_of_the_same_person_does_not_get_it_before_the_first_has_signed_in() {
    Sheet typed = form(karen).with("name", "Egen");
    endSessions();
    karen.send(typed, OURS);

    Browser another = new Browser();
    assertFalse(another.get("/sign-in").text().contains("det, du skrev, er gemt"));
    assertEquals("/", signIn(another, email, PASSWORD).location());
    assertEquals("Bøgen", form(another).says("name"));
  }

  @Test
  void a_stranger_s_page_puts_nothing_into_a_form() {
    Sheet typed = form(karen).with("name", "Egen");
    endSessions();

    assertEquals(403, karen.send(typed, "Sec-Fetch-Site", "cross-site").status());
    assertEquals(403, karen.send(typed, "Origin", "https://fremmed.example").status());
    assertEquals(403, karen.send(typed).status());
    assertEquals("/", signIn(karen, email, PASSWORD).location());
    assertEquals("Bøgen", form(karen).says("name"));
  }

  @Test
  void an_older_browser_tells_only_where_the_page_is_from() {
    Sheet typed = form(karen).with("name", "Egen");
    endSessions();

    String origin = "http://localhost:" + Site.port();
    assertEquals("/sign-in", karen.send(typed, "Origin", origin).location());
    assertEquals(edit, signIn(karen, email, PASSWORD).location());
  }

  @Test
  void who_has_signed_in_again_in_another_window_gets_the_form_again_with_all_that_was_typed() {
    Sheet typed = form(karen).with("name", "Egen");
    endSessions();
    karen.signIn(email, PASSWORD);

    assertEquals(edit, karen.send(typed, OURS).location());
    Answer page = karen.get(edit);
    assertTrue(page.text().contains("Det er ikke gemt endnu."), page::text);
    assertEquals(estate, karen.send(Sheet.on(page, "estate"), OURS).location());
    assertEquals("Egen", form(karen).says("name"));
  }

  @Test
  void who_may_not_open_the_page_any_more_does_not_get_there() {
    made.join("Bo Berg", "bo@" + made.domain(), Role.ADMINISTRATOR);
    Browser bo = new Browser().signIn("bo@" + made.domain(), PASSWORD);
    Sheet typed = form(bo).with("name", "Egen");
    bo.post(estate, "/sign-out");
    takeRole("bo@" + made.domain());

    assertEquals("/sign-in", bo.send(typed, OURS).location());
    assertEquals("/", signIn(bo, "bo@" + made.domain(), PASSWORD).location());
  }

  private void takeRole(String who) {
    try {
      TestStore.tell(
          TestStore.superuser(Site.database()),
          "update organisation.role_grant set to_day = from_day - 1 where person_id in"
              + " (select person_id from organisation.person where email = '"
              + who
              + "')");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_file_has_to_be_chosen_again_and_that_is_said() {
    String page = made.home() + "/organisation/files/new";
    Sheet form = Sheet.on(karen.get(page), "adding");
    endSessions();
    String body =
        """
        --edge
        Content-Disposition: form-data; name="_draft"

        %s
        --edge
        Content-Disposition: form-data; name="file"; filename="referat.txt"
        Content-Type: application/octet-stream

        tekst
        --edge--
        """
            .formatted(form.says("_draft"))
            .replace("\n", "\r\n");

    assertEquals("/sign-in", karen.upload(form.action(), "edge", body, OURS).location());
    assertTrue(karen.get("/sign-in").text().contains("En fil kan ikke gemmes imens"));
    assertEquals(page, signIn(karen, email, PASSWORD).location());
    assertFalse(karen.get(page).text().contains("Her er det"));
  }

  @Test
  void passwords_and_forms_outside_of_an_organisation_do_not_wait() {
    Sheet typed = form(karen).with("password", "hemmelig sang om natten");
    endSessions();
    karen.send(typed, OURS);
    signIn(karen, email, PASSWORD);
    assertFalse(stored().contains("hemmelig sang"));

    Sheet mark = form(karen);
    endSessions();
    assertEquals(403, karen.send(mark.to("/profile/password"), OURS).status());
  }

  private static String stored() {
    StringBuilder all = new StringBuilder();
    try (var connection = TestStore.superuser(Site.database()).connect();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select draft::text from draft.draft union all select"
                    + " encode(attribute_bytes, 'escape') from identity.session_attributes")) {
      while (row.next()) {
        all.append(row.getString(1));
      }
    } catch (IOException | java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    return all.toString();
  }
}
