package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Roles with days and places, and one login in two organisations. */
class GrantsStoryTest {

  private static final Pattern ENDING = Pattern.compile("/grants/[0-9a-f-]+/endings");

  private final NewOrganisation made = NewOrganisation.make();
  private final Browser karen = made.administrator();
  private final String estate = made.estate("Æblegården");
  private final String bo = made.home() + "/organisation/persons/" + made.person("Bo Åkjær");
  private final LocalDate today = Formats.today(Site.bean(Clock.class));

  private Answer give(String person, String role, String scope, String from, String to) {
    return karen.post(
        person, person + "/grants", "role", role, "scope", scope, "from", from, "to", to);
  }

  private String member() {
    return "MEMBER:" + estate.substring(estate.lastIndexOf('/') + 1);
  }

  private Set<Grant> of(LocalDate day) {
    return Work.in(
        made.organisation(), () -> Site.bean(Grants.class).of(made.person("Bo Åkjær"), day));
  }

  @Test
  void a_role_counts_from_its_first_day_to_its_last() {
    LocalDate from = today.plusDays(3);
    LocalDate to = today.plusDays(9);

    give(bo, "SITE_MANAGER", member(), from.toString(), to.toString());

    assertTrue(karen.get(bo).text().contains("Bo Åkjær bliver lokal driftsleder den"));
    assertTrue(karen.get(bo).text().contains("ikke begyndt"));
    assertEquals(Set.of(), of(from.minusDays(1)));
    assertEquals(1, of(from).size());
    assertEquals(1, of(to).size());
    assertEquals(Set.of(), of(to.plusDays(1)));
  }

  @Test
  void the_same_role_twice_or_an_end_before_the_beginning_is_refused_at_the_field() {
    give(bo, "SITE_STAFF", member(), today.toString(), today.plusDays(10).toString());

    Answer twice = give(bo, "SITE_STAFF", member(), today.plusDays(10).toString(), "");
    assertTrue(twice.text().contains("Personen har allerede denne rolle her fra"), twice::text);
    assertTrue(twice.html().contains("value=\"" + today.plusDays(10) + "\""), "it is kept");
    Answer after = give(bo, "SITE_STAFF", member(), today.plusDays(11).toString(), "");
    assertEquals(bo, after.location());
    Answer backwards =
        give(bo, "AUDITOR", "ORGANISATION", today.toString(), today.minusDays(1).toString());
    assertTrue(backwards.text().contains("Den sidste dag ligger før den første."));
    Answer past = give(bo, "AUDITOR", "ORGANISATION", today.minusDays(1).toString(), "");
    assertTrue(past.text().contains("Roller gives ikke bagud"), past::text);
    Answer unfit = give(bo, "ADMINISTRATOR", member(), today.toString(), "");
    assertTrue(unfit.text().contains("En administrator gælder altid hele organisationen."));
  }

  @Test
  void a_role_that_has_not_begun_or_would_end_later_can_be_taken_back() {
    give(bo, "LAWYER", "ORGANISATION", today.plusDays(5).toString(), "");
    karen.post(bo, bo + ending(bo));
    assertEquals(Set.of(), of(today.plusDays(5)));
    give(bo, "LAWYER", "ORGANISATION", today.toString(), today.plusDays(5).toString());
    assertEquals(1, of(today).size());

    karen.post(bo, bo + ending(bo));

    assertEquals(Set.of(), of(today));
    assertFalse(ENDING.matcher(karen.get(bo).html()).find());
  }

  private String ending(String person) {
    Matcher ending = ENDING.matcher(karen.get(person).html());
    assertTrue(ending.find());
    return ending.group();
  }

  @Test
  void the_last_administrator_cannot_leave_and_one_who_will_end_is_no_other() {
    String own = person("Karen");

    Answer leaving =
        karen.post(own + "/edit", own + "?version=1", "name", "Karen", "leftOn", today.toString());
    assertTrue(leaving.text().contains("Personen er den eneste administrator"), leaving::text);
    give(bo, "ADMINISTRATOR", "ORGANISATION", today.toString(), today.plusDays(5).toString());
    assertEquals(409, karen.post(own, own + ending(own)).status());
    give(bo, "ADMINISTRATOR", "ORGANISATION", today.plusDays(6).toString(), "");
    assertEquals(409, karen.post(own, own + ending(own)).status());
  }

  @Test
  void two_administrators_who_take_each_other_s_role_at_once_leave_one() throws Exception {
    String email = "lise@" + made.domain();
    made.join("Lise Østergaard", email, Role.ADMINISTRATOR);
    Browser lise = new Browser().signIn(email, TwoOrganisations.PASSWORD);
    String persons = made.home() + "/organisation/persons";
    String karens = person("Karen");
    String lises = person("Lise");
    String endingOfKaren = ending(karens);
    String endingOfLise = ending(lises);

    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      both.invokeAll(
          List.of(
              () -> lise.post(karens, karens + endingOfKaren),
              () -> karen.post(lises, lises + endingOfLise)));
    }

    assertEquals(
        1, Stream.of(karen, lise).filter(one -> one.get(persons + "/new").status() == 200).count());
  }

  @Test
  void the_roles_of_who_has_no_access_any_more_are_over_with_it() {
    LocalDate today = Formats.today(Site.bean(Clock.class));
    made.join("Eva Lund", "eva@" + made.domain(), Role.AUDITOR);
    String eva = person("Eva Lund");

    karen.post(
        eva + "/edit",
        eva + "?version=1",
        "name",
        "Eva Lund",
        "email",
        "eva@" + made.domain(),
        "phone",
        "",
        "leftOn",
        today.toString());

    Answer page = karen.get(eva);
    assertTrue(page.text().contains("revisor ophørt"), page::text);
    assertFalse(page.text().contains("indtil videre"), page::text);
    Browser gone = new Browser().signIn("eva@" + made.domain(), TwoOrganisations.PASSWORD);
    assertTrue(gone.get(made.home()).text().contains("Din adgang er ophørt"));
  }

  private String person(String name) {
    String persons = made.home() + "/organisation/persons";
    Matcher link =
        Pattern.compile("href=\"(" + persons + "/[0-9a-f-]+)\">" + name)
            .matcher(karen.get(persons).html());
    assertTrue(link.find(), name);
    return link.group(1);
  }

  @Test
  void one_login_in_two_organisations_has_its_rights_in_each_and_sees_how_to_change() {
    NewOrganisation other = NewOrganisation.make();
    String email = "to@" + made.domain();
    made.join("Hanne Bæk", email, Role.AUDITOR);
    Browser hanne = new Browser().signIn(email, TwoOrganisations.PASSWORD);
    assertFalse(hanne.get(made.home()).html().contains("Skift organisation"));
    other.joinAgain(email, Role.SITE_STAFF);

    Answer here = hanne.get(made.home());
    assertTrue(here.html().contains("<summary class=\"btn\">Skift organisation</summary>"));
    assertTrue(here.html().contains("<a href=\"" + other.home() + "\">"));
    assertFalse(here.html().contains("<a href=\"" + made.home() + "\">Nybo"));
    assertTrue(hanne.get("/profile").html().contains("<a href=\"" + made.home() + "\">Nybo"));
    assertEquals(200, hanne.get(made.home() + "/organisation/persons").status());
    assertEquals(403, hanne.get(other.home() + "/organisation/persons").status());
    assertTrue(hanne.get(other.home()).text().contains("Timer kan endnu ikke registreres her."));
  }
}
