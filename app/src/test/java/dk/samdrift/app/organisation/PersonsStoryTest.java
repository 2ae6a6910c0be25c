package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.identity.Links;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the link of the first start to persons with roles, as it is done in the browser. */
class PersonsStoryTest {

  private static final String PASSWORD = "kande gitter violin sten";
  private static final Pattern ENDING = Pattern.compile("/grants/[0-9a-f-]+/endings");

  private static String setUp() {
    Links.Link link = new Links.Link(Links.Purpose.SETUP, null, null, null);
    return "/setup/" + Site.bean(Links.class).make(link, Site.bean(Clock.class).instant());
  }

  private static Answer create(Browser browser, String link, String email, String password) {
    return browser.post(
        link,
        link,
        "organisation",
        "Østbyens Boligforening",
        "name",
        "Karen <b>Krogh",
        "email",
        email,
        "password",
        password);
  }

  @Test
  void the_first_administrator_makes_the_organisation_and_gives_roles() {
    String link = setUp();
    Answer refused = create(new Browser(), link, "ingen adresse", "kort");
    assertTrue(refused.text().contains("Ret 2 fejl"), refused::text);
    assertFalse(refused.html().contains("<b>"));
    assertFalse(refused.html().contains("kort\""));

    Answer made = create(new Browser(), link, "Karen@ost.example", PASSWORD);
    assertEquals("/sign-in", made.location());
    assertTrue(new Browser().get(link).text().contains("Linket virker ikke længere"));

    Browser karen = new Browser().signIn("KAREN@ost.example ", PASSWORD);
    String home = karen.get("/").location();
    assertTrue(home.startsWith("/oestbyens-boligforening"), home);
    String persons = home + "/organisation/persons";
    Answer history = karen.get(home + "/history");
    assertTrue(
        history.text().contains("oprettede Østbyens Boligforening i Samdrift"), history::text);
    Answer added =
        karen.post(
            persons + "/new", persons, "name", "Bo Åkjær", "email", "bo@ost.example", "phone", "");
    String bo = added.location();
    assertTrue(karen.get(bo).text().contains("Ingen roller endnu"));
    karen.post(bo, bo + "/grants", "role", "AUDITOR", "scope", "ORGANISATION");
    assertTrue(karen.get(bo).text().contains("Bo Åkjær er nu revisor."));
    assertTrue(karen.get(bo).text().contains("gav Bo Åkjær rollen revisor"));
    assertTrue(karen.get(persons + "?search=%C3%A5kj").text().contains("Viser 1–1 af 1"));

    Answer twice =
        karen.post(
            persons + "/new", persons, "name", "Bo To", "email", "BO@ost.example", "phone", "");
    assertTrue(twice.text().contains("En anden person har allerede den e-mailadresse"));
    assertTrue(twice.html().contains("value=\"Bo To\""));

    change(karen, bo, "1", "Bo A. Åkjær", "11");
    Answer late = change(karen, bo, "1", "Bo B. Åkjær", "22");
    assertTrue(late.text().contains("En anden har gemt ændringer, mens du skrev."));
    assertTrue(late.html().contains("value=\"Bo B. Åkjær\""), "what was typed is kept");
    assertTrue(late.text().contains("Nu er der gemt: »Bo A. Åkjær«"));

    change(karen, bo, "2", "Bo Åkjær", "33");
    Answer again = change(karen, bo, "2", "Bo Åkjær", "33");
    assertEquals(bo, again.location(), "the same form, sent twice");
    assertTrue(karen.get(bo).text().contains("Oplysningerne om Bo"), "it is saved");
    assertEquals(2, karen.get(bo).text().split("rettede Bo", -1).length - 1);

    String own = own(karen, persons);
    Answer unreachable =
        karen.post(own + "/edit", own + "?version=1", "name", "Karen", "email", "", "phone", "");
    assertTrue(unreachable.text().contains("har login i Samdrift, så her skal"), unreachable::text);
    Matcher ending = ENDING.matcher(karen.get(own).html());
    assertTrue(ending.find());
    Answer last = karen.post(own, own + ending.group());
    assertEquals(409, last.status());
    assertTrue(last.text().contains("så ville ingen kunne give roller"), last::text);
    assertEquals(200, karen.get(persons).status());
  }

  private static Answer change(
      Browser browser, String person, String version, String name, String phone) {
    return browser.post(
        person + "/edit",
        person + "?version=" + version,
        "name",
        name,
        "email",
        "bo@ost.example",
        "phone",
        phone,
        "leftOn",
        "");
  }

  private static String own(Browser browser, String persons) {
    Matcher link =
        Pattern.compile("href=\"(" + persons + "/[0-9a-f-]+)\">Karen")
            .matcher(browser.get(persons).html());
    assertTrue(link.find());
    return link.group(1);
  }

  @Test
  void a_password_that_everybody_knows_or_that_is_made_of_the_name_will_not_do() {
    String link = setUp();
    Browser browser = new Browser();

    for (String weak :
        new String[] {"password1234", "karenkroghkaren", "samdrift2026", "aaaaaaaaaaaaaaaa"}) {
      Answer answer = create(browser, link, "k@ost.example", weak);
      assertTrue(answer.text().contains("for let at gætte"), weak);
    }
  }

  @Test
  void guessing_is_made_slow_and_does_not_tell_who_there_is() {
    Browser browser = new Browser();
    for (int i = 0; i < 5; i++) {
      browser.post("/sign-in", "/sign-in", "email", "ukendt@ost.example", "password", "x" + i);
      Answer refused = browser.get("/sign-in");
      assertTrue(refused.text().contains("E-mail eller adgangskode er forkert"), refused::text);
      assertTrue(refused.text().contains("Du blev ikke logget ind"), refused::text);
      assertFalse(refused.text().contains("gemmes"), "there is nothing to be saved");
    }

    browser.post("/sign-in", "/sign-in", "email", "ukendt@ost.example", "password", "x");

    assertTrue(browser.get("/sign-in").text().contains("gættet forkert for mange gange"));
  }

  @Test
  void signing_out_everywhere_else_leaves_this_place_only() {
    String link = setUp();
    create(new Browser(), link, "lis@vest.example", PASSWORD);
    Browser here = new Browser().signIn("lis@vest.example", PASSWORD);
    Browser elsewhere = new Browser().signIn("lis@vest.example", PASSWORD);

    here.post("/profile", "/profile/sessions/endings");

    assertEquals(200, here.get("/profile").status());
    assertEquals(302, elsewhere.get("/profile").status());
  }
}
