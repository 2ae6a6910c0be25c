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
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who is elected to a board, for how long, who steps in, and what it lets them see. */
class OfficesStoryTest {

  private static final Pattern TERM = Pattern.compile("href=\"([^\"]*/terms/[0-9a-f-]+)/endings");

  private final NewOrganisation made = NewOrganisation.make();
  private final Browser karen = made.administrator();
  private final String estate = made.estate("Æblegården");
  private final LocalDate today = Formats.today(Site.bean(Clock.class));

  private static String after(String html, String name) {
    return html.substring(html.indexOf(name));
  }

  /** The address of the term that stands first after a name. */
  private String term(String name) {
    Matcher link = TERM.matcher(after(karen.get(estate).html(), ">" + name + "<"));
    assertTrue(link.find(), name);
    return link.group(1);
  }

  private Set<Grant> grantsOf(String name, LocalDate day) {
    return Work.in(made.organisation(), () -> Site.bean(Grants.class).of(made.person(name), day));
  }

  private Set<Grant> boardOfEstate() {
    UUID id = UUID.fromString(estate.substring(estate.lastIndexOf('/') + 1));
    return Set.of(new Grant(Role.ESTATE_BOARD, new Scope.Member(id)));
  }

  @Test
  void a_seat_gives_the_board_s_role_from_its_first_day_to_its_last() {
    LocalDate to = today.plusDays(20);
    made.elect(estate, "Inger Sørensen", "CHAIR", today.minusDays(5), to);

    Answer page = karen.get(estate);
    assertTrue(page.text().contains("Inger Sørensen formand Udløber snart"), page::text);
    assertTrue(page.text().contains("i afdelingsbestyrelsen for Æblegården"), page::text);
    assertEquals(Set.of(), grantsOf("Inger Sørensen", today.minusDays(6)));
    assertEquals(boardOfEstate(), grantsOf("Inger Sørensen", today.minusDays(5)));
    assertEquals(boardOfEstate(), grantsOf("Inger Sørensen", to));
    assertEquals(Set.of(), grantsOf("Inger Sørensen", to.plusDays(1)));
    Matcher again = Pattern.compile("href=\"([^\"]*again=[^\"]*)\"").matcher(page.html());
    assertTrue(again.find(), "whose term expires can be elected again");
    Answer prefilled = karen.get(again.group(1).replace("&amp;", "&"));
    assertTrue(prefilled.html().contains("value=\"Inger Sørensen\""), prefilled::text);
    assertTrue(prefilled.html().contains("value=\"" + to.plusDays(1) + "\""), prefilled::text);
    Answer home = karen.get(made.home());
    assertTrue(home.text().contains("Inger Sørensen er formand for Æblegården til"), home::text);
  }

  @Test
  void who_is_elected_sees_the_boards_but_neither_persons_nor_history() {
    Browser inger = made.signedIn("Inger Sørensen");
    Answer before = inger.get(made.home());
    assertEquals(200, before.status());
    assertTrue(before.text().contains("Du har ingen rolle endnu"), before::text);
    assertTrue(before.text().contains("Spørg jeres administrator: Karen Krogh."), before::text);
    assertFalse(before.html().contains("/organisation/estates"), "a menu that leads nowhere");
    assertEquals(403, inger.get(estate).status());
    made.elect(estate, "Inger Sørensen", "MEMBER", today, null);

    Answer home = inger.get(made.home());
    assertTrue(home.text().contains("Afdelingsbestyrelse: Æblegården"), home::text);
    assertFalse(home.text().contains("Hvad mangler?"));
    Answer page = inger.get(estate);
    assertTrue(page.text().contains("Inger Sørensen bestyrelsesmedlem"), page::text);
    assertFalse(page.text().contains("Hvad er der sket"), page::text);
    assertFalse(page.html().contains("/organisation/persons/"));
    assertFalse(page.html().contains("/endings/new"));
    assertFalse(page.text().contains("Handling"), "a column for nothing");
    assertTrue(page.html().matches("(?s).*<td class=\"day\">[^<]* " + today.getYear() + "</td>.*"));
  }

  @Test
  void a_board_has_one_chair_and_nobody_twice() {
    made.elect(estate, "Inger Sørensen", "CHAIR", today, today.plusYears(2));

    Answer second = made.elect(estate, "Bo Holm", "CHAIR", today.plusYears(1), null);
    assertTrue(second.text().contains("Inger Sørensen er allerede formand fra"), second::text);
    Answer twice = made.elect(estate, "Inger Sørensen", "MEMBER", today.plusDays(3), null);
    assertTrue(twice.text().contains("Inger Sørensen er allerede formand her"), twice::text);
    Answer next = made.elect(estate, "Bo Holm", "CHAIR", today.plusYears(2).plusDays(1), null);
    assertEquals(estate, next.location());
    Answer backwards = made.elect(estate, "Eva Lund", "MEMBER", today, today.minusDays(1));
    assertTrue(backwards.text().contains("Den sidste dag ligger før den første."));
  }

  @Test
  void two_who_register_a_chair_at_once_do_not_both_get_one() throws Exception {
    made.person("Bo Holm");
    made.person("Eva Lund");
    String email = "lise@" + made.domain();
    made.join("Lise", email, Role.ADMINISTRATOR);
    Browser lise = new Browser().signIn(email, TwoOrganisations.PASSWORD);

    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      both.invokeAll(List.of(() -> chair(karen, "Bo Holm"), () -> chair(lise, "Eva Lund")));
    }

    assertEquals(2, karen.get(estate).html().split("<td>formand", -1).length);
  }

  private Answer chair(Browser browser, String name) {
    String terms = made.terms(estate);
    return browser.post(
        terms + "/new", terms, "who", name, "office", "CHAIR", "from", today.toString(), "to", "");
  }

  @Test
  void a_name_that_several_have_is_asked_about() {
    made.person("Jens Jensen");
    made.person("Jens Jensen", "jens2@" + made.domain());

    String terms = made.terms(estate);
    Answer asked =
        karen.post(
            terms + "/new",
            terms,
            "who",
            "jens",
            "office",
            "MEMBER",
            "from",
            today.toString(),
            "to",
            "");

    assertTrue(asked.text().contains("Vælg den person, der er valgt"), asked::text);
    assertTrue(asked.text().contains("jens2@"), asked::text);
    Answer nobody = karen.post(terms + "/new", terms, "who", "Xerxes", "from", today.toString());
    assertTrue(nobody.text().contains("Ingen person passer"), nobody::text);
  }

  @Test
  void a_deputy_sees_nothing_before_stepping_in_and_the_seat_s_owner_nothing_meanwhile() {
    LocalDate end = today.plusYears(1);
    made.elect(estate, "Inger Sørensen", "CHAIR", today.minusDays(50), end);
    made.elect(estate, "Bo Holm", "DEPUTY", today.minusDays(50), end);
    assertEquals(Set.of(), grantsOf("Bo Holm", today));

    String seat = term("Inger Sørensen");
    String deputy = term("Bo Holm").replaceAll("^.*/", "");
    LocalDate back = today.plusDays(30);
    Answer wrong =
        karen.post(
            seat + "/stand-ins/new",
            seat + "/stand-ins",
            "deputy",
            deputy,
            "from",
            end.plusDays(1).toString());
    assertTrue(wrong.text().contains("Vælg en dag efter den første dag i hvervet"), wrong::text);
    karen.post(
        seat + "/stand-ins/new",
        seat + "/stand-ins",
        "deputy",
        deputy,
        "from",
        today.toString(),
        "to",
        back.toString());

    Answer page = karen.get(estate);
    assertTrue(page.text().contains("lod Bo Holm træde ind for Inger Sørensen"), page::text);
    String away = "Fraværende til " + Formats.fullDay(back) + "; Bo Holm er trådt ind";
    assertTrue(page.text().contains("Inger Sørensen formand " + away), page::text);
    assertTrue(page.text().contains("Bo Holm bestyrelsesmedlem Suppleant for Inger"), page::text);
    assertFalse(page.text().contains("Bestyrelsen har ingen formand i dag."), page::text);
    assertFalse(page.text().contains("kommende hverv"), "nobody stands twice");
    assertFalse(page.text().contains("Registrér genvalg"), page::text);
    assertFalse(karen.get(made.home()).text().contains("Bo Holm"), "nothing is lacking");
    String persons = made.home() + "/organisation/persons/";
    assertTrue(karen.get(persons + made.person("Inger Sørensen")).text().contains(away));
    assertEquals(Set.of(), grantsOf("Inger Sørensen", today));
    assertEquals(boardOfEstate(), grantsOf("Bo Holm", today));
    assertEquals(boardOfEstate(), grantsOf("Inger Sørensen", back.plusDays(1)));
    assertEquals(boardOfEstate(), grantsOf("Inger Sørensen", end));
    assertEquals(Set.of(), grantsOf("Bo Holm", back.plusDays(1)));

    made.elect(estate, "Eva Lund", "DEPUTY", today.minusDays(50), end);
    String other = term("Eva Lund").replaceAll("^.*/", "");
    Answer twice = standIn(seat, other, back, back.plusDays(9));
    assertTrue(twice.text().contains("Bo Holm er allerede trådt ind i de dage"), twice::text);
    String bos = term("Bo Holm");
    assertEquals(409, karen.get(bos + "/stand-ins/new").status(), "the seat is lent");
    karen.post(bos + "/endings/new", bos + "/endings", "last", today.toString());
    assertEquals(boardOfEstate(), grantsOf("Inger Sørensen", today.plusDays(1)));
  }

  private Answer standIn(String seat, String deputy, LocalDate from, LocalDate to) {
    return karen.post(
        seat + "/stand-ins/new",
        seat + "/stand-ins",
        "deputy",
        deputy,
        "from",
        from.toString(),
        "to",
        to.toString());
  }

  @Test
  void who_is_elected_again_is_said_to_be_and_not_to_expire() {
    LocalDate to = today.plusDays(20);
    made.elect(estate, "Inger Sørensen", "CHAIR", today.minusDays(5), to);
    made.elect(estate, "Inger Sørensen", "CHAIR", to.plusDays(1), null);

    String again = "Inger Sørensen formand Genvalgt fra " + Formats.fullDay(to.plusDays(1));
    Answer page = karen.get(estate);
    assertTrue(page.text().contains(again), page::text);
    assertFalse(page.text().contains("Udløber snart"), page::text);
    assertFalse(page.html().contains("again="), "nobody is asked to register it twice");
    String person = made.home() + "/organisation/persons/" + made.person("Inger Sørensen");
    assertTrue(karen.get(person).text().contains("formand Genvalgt fra"));

    Answer sentTwice = made.elect(estate, "Inger Sørensen", "CHAIR", to.plusDays(1), null);
    assertEquals(estate, sentTwice.location(), "the same form, sent twice");
    String told = karen.get(estate).text();
    assertEquals(2, told.split("registrerede Inger Sørensen", -1).length - 1, told);
  }

  @Test
  void a_deputy_who_takes_over_for_good_is_no_deputy_any_more() {
    made.elect(estate, "Inger Sørensen", "MEMBER", today.minusDays(50), null);
    made.elect(estate, "Bo Holm", "DEPUTY", today.minusDays(50), null);
    String seat = term("Inger Sørensen");
    String deputy = term("Bo Holm").replaceAll("^.*/", "");

    karen.post(
        seat + "/stand-ins/new",
        seat + "/stand-ins",
        "deputy",
        deputy,
        "from",
        today.toString(),
        "to",
        "");

    assertEquals(Set.of(), grantsOf("Inger Sørensen", today.plusYears(3)));
    assertEquals(boardOfEstate(), grantsOf("Bo Holm", today.plusYears(3)));
    assertTrue(karen.get(estate).text().contains("Vis 2 tidligere og kommende hverv"));
    Answer none = karen.get(term("Bo Holm") + "/stand-ins/new");
    assertEquals(409, none.status());
    assertTrue(none.text().contains("Bestyrelsen har ingen suppleanter."), none::text);
  }

  @Test
  void a_term_is_ended_or_taken_back_and_the_history_tells_both() {
    made.elect(estate, "Inger Sørensen", "MEMBER", today.minusDays(50), null);
    made.elect(estate, "Bo Holm", "MEMBER", today, null);
    String ingers = term("Inger Sørensen");

    Answer early =
        karen.post(
            ingers + "/endings/new", ingers + "/endings", "last", today.minusDays(51).toString());
    assertTrue(early.text().contains("Hvervet begyndte"), early::text);
    karen.post(ingers + "/endings/new", ingers + "/endings", "last", today.minusDays(1).toString());
    String bos = term("Bo Holm");
    karen.post(bos + "/endings/new", bos + "/endings", "last", today.toString(), "mistake", "true");

    Answer page = karen.get(estate);
    assertTrue(page.text().contains("afsluttede hvervet for Inger Sørensen"), page::text);
    assertTrue(page.text().contains("tog registreringen af Bo Holm"), page::text);
    assertTrue(page.text().contains("Vis 1 tidligere eller kommende hverv"), page::text);
    assertEquals(Set.of(), grantsOf("Bo Holm", today));
    assertEquals(409, karen.get(bos + "/endings/new").status());
  }
}
