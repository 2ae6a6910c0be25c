package dk.samdrift.app.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All cooperations in a list: how far, what is late, who leads; sorted, searched, filed. */
class PortfolioStoryTest {

  private final NewOrganisation made = NewOrganisation.make();
  private final ManyCooperations many = new ManyCooperations(made);
  private final LocalDate today = Formats.today(Site.bean(Clock.class));
  private final String path = made.home() + "/portfolio";

  private Browser as(Role role) {
    String email = role.name().toLowerCase(Locale.ROOT) + "@" + made.domain();
    made.join("Lise Østergaard", email, role);
    return new Browser().signIn(email, TwoOrganisations.PASSWORD);
  }

  @Test
  void an_empty_list_says_what_to_do_first_to_those_who_may() {
    Answer lise = as(Role.MANAGEMENT).get(path);

    assertTrue(lise.text().contains("Her kommer alle jeres fællesskaber til at stå"), lise::text);
    assertTrue(lise.text().contains("Start et nyt fællesskab"), lise::text);
    assertTrue(lise.html().contains("href=\"" + made.home() + "/cooperation/new\""));
    assertTrue(lise.html().contains("href=\"" + made.home() + "/cooperation/running/new\""));
    Answer karen = made.administrator().get(path);
    assertTrue(karen.text().contains("Her er ingen fællesskaber, du kan se, endnu"), karen::text);
    assertFalse(karen.html().contains("/cooperation/new"), "who may not is not offered it");
  }

  @Test
  void each_says_how_far_it_is_what_is_late_and_who_leads_it() {
    UUID garden = many.estate("Æblegården", "1");
    UUID hill = many.estate("Pærebakken", "2");
    UUID fruit =
        many.add(
            "Frugthaven",
            CooperationState.PROJECT,
            Audience.PUBLIC,
            today.plusDays(30),
            garden,
            hill);
    many.reach(fruit, 1);
    many.lead(fruit, made.person("Peter Brandt"), today);
    many.add("Skoven", CooperationState.OPERATION, Audience.PUBLIC, LocalDate.of(2019, 1, 1), hill);

    Answer page = as(Role.MANAGEMENT).get(path);

    assertTrue(page.text().contains("Frugthaven nr. 1 Projekt 2. Oplægget godkendes"), page::text);
    assertTrue(page.text().contains("frister overskredet 2 ukendt Peter Brandt"), page::text);
    assertTrue(page.text().contains("Skoven nr. 2 I drift Siden 1. jan. 2019"), page::text);
    assertTrue(page.text().contains("Så langt er jeres fællesskaber"), page::text);
  }

  @Test
  void what_one_may_not_know_of_is_not_in_the_list_the_figures_or_the_file() {
    UUID garden = many.estate("Æblegården", "1");
    many.add("Åben have", CooperationState.PROJECT, Audience.PUBLIC, null, garden);
    many.add("Anden have", CooperationState.PROJECT, Audience.PUBLIC, null, garden);
    many.add("Lukket have", CooperationState.PROJECT, Audience.MANAGEMENT, null, garden);

    Browser ali = as(Role.SITE_STAFF);
    Browser lise = as(Role.MANAGEMENT);

    assertTrue(lise.get(path).text().contains("Lukket have"));
    assertFalse(ali.get(path).html().contains("Lukket have"));
    assertTrue(ali.get(path).text().contains("Forarbejde 2 "), ali.get(path)::text);
    assertFalse(file(ali, "").contains("Lukket have"));
    assertTrue(file(lise, "").contains("Lukket have"));
  }

  private String file(Browser browser, String asked) {
    return new String(browser.save(path + "/export.csv" + asked), StandardCharsets.UTF_8);
  }

  @Test
  void it_is_searched_filtered_and_ordered_and_the_file_holds_what_is_shown() {
    UUID garden = many.estate("Æblegården", "1");
    UUID hill = many.estate("Pærebakken", "2");
    many.add("Aalborg Øst", CooperationState.PROJECT, Audience.PUBLIC, today.plusYears(9), hill);
    UUID late = many.add("Birken", CooperationState.PROJECT, Audience.PUBLIC, today, garden);
    many.lead(late, made.person("Peter Brandt"), today);
    many.add("=Cedertræet", CooperationState.PAUSED, Audience.PUBLIC, null, garden, hill);
    Browser lise = as(Role.MANAGEMENT);

    assertEquals("Aalborg Øst", names(lise, "?search=ålborg"));
    assertEquals("=Cedertræet Birken", names(lise, "?search=æble+gård"));
    assertEquals("=Cedertræet", names(lise, "?search=3"));
    assertEquals("=Cedertræet", names(lise, "?state=PAUSED"));
    assertEquals("Birken", names(lise, "?day=late"));
    assertEquals("Birken", names(lise, "?leader=" + made.person("Peter Brandt").value()));
    assertEquals("Birken Aalborg Øst =Cedertræet", names(lise, "?sort=next"));
    assertEquals("Aalborg Øst Birken =Cedertræet", names(lise, "?sort=-next"));
    assertEquals("=Cedertræet Birken Aalborg Øst", names(lise, "?sort=-phase"));
    String file = file(lise, "?state=PAUSED");
    assertTrue(file.startsWith("\uFEFFNummer;Fællesskab;Status"), file);
    assertTrue(file.contains("3;'=Cedertræet;Udskudt"), file);
    assertFalse(file.contains("Birken"), file);
    assertTrue(lise.save(path + "/export.xlsx").length > 1000);
  }

  /** The names of the list in their order. */
  private String names(Browser browser, String asked) {
    Answer page = browser.get(path + asked);
    Matcher row =
        Pattern.compile("<th scope=\"row\"><a href=\"[^\"]+/cooperation/[^\"]+\">([^<]+)<")
            .matcher(page.html());
    return row.results().map(one -> one.group(1)).collect(Collectors.joining(" "));
  }

  @Test
  void the_sum_of_dwellings_tells_of_how_many_members_nothing_is_known() {
    UUID garden = many.estate("Æblegården", "1");
    UUID hill = many.estate("Pærebakken", "2");
    many.dwellings(garden, 100);
    UUID both = many.add("Begge", CooperationState.PROJECT, Audience.PUBLIC, null, garden, hill);
    Browser lise = as(Role.MANAGEMENT);
    String home = made.home() + "/cooperation/" + both;

    assertTrue(lise.get(path).text().contains("100 1 ukendt"), lise.get(path)::text);
    assertTrue(file(lise, "").contains(";100;1;"), file(lise, ""));
    assertTrue(lise.get(home).text().contains("100 boliger, 1 ukendt"), lise.get(home)::text);
    Answer members = lise.get(home + "/participation");
    assertTrue(members.text().contains("i alt 100, 1 ukendt"), members::text);
  }

  @Test
  void the_menu_and_the_way_back_call_the_list_what_it_is_called() {
    UUID garden = many.estate("Æblegården", "1");
    UUID one = many.add("Haven", CooperationState.PROJECT, Audience.PUBLIC, null, garden);
    Browser lise = as(Role.MANAGEMENT);

    String title = lise.get(path).html().replaceAll("(?s).*<h1[^>]*>([^<]+)</h1>.*", "$1").strip();
    for (String page : new String[] {path, made.home() + "/cooperation/" + one + "/risk"}) {
      String html = lise.get(page).html();
      Matcher links = Pattern.compile("href=\"" + path + "\"[^>]*>\\s*([^<]+)<").matcher(html);
      List<String> words = links.results().map(found -> found.group(1).strip()).toList();
      assertTrue(!words.isEmpty() && words.stream().allMatch(title::equals), words + title);
    }
  }

  @Test
  void an_estates_page_names_its_cooperations_to_those_who_may_know_of_them() {
    UUID garden = many.estate("Æblegården", "1");
    UUID open = many.add("Have", CooperationState.PROJECT, Audience.PUBLIC, null, garden);
    many.add("Hemmelighavn", CooperationState.PROJECT, Audience.MANAGEMENT, null, garden);
    String page = made.home() + "/organisation/estates/" + garden;
    Answer seen = as(Role.MANAGEMENT).get(page);
    Answer outside = as(Role.SITE_STAFF).get(page);

    assertTrue(seen.text().contains("Hemmelighavn deltager fra 1. januar 2026"), seen::text);
    assertTrue(outside.text().contains("Have deltager fra 1. januar 2026"), outside::text);
    assertTrue(outside.html().contains(made.home() + "/cooperation/" + open), "leads there");
    assertFalse(outside.text().contains("Hemmelighavn"), outside::text);
  }

  @Test
  void a_long_list_comes_page_by_page() {
    UUID garden = many.estate("Æblegården", "1");
    for (int i = 0; i < 60; i++) {
      many.add("Have " + i, CooperationState.PROJECT, Audience.PUBLIC, today.plusDays(i), garden);
    }

    Answer page = as(Role.MANAGEMENT).get(path + "?page=2");

    assertTrue(page.text().contains("51"), page::text);
    assertEquals(
        10, page.html().split("<th scope=\"row\"><a href=\"[^\"]+/cooperation/").length - 1);
  }
}
