package dk.samdrift.app.allocation.key;

import static dk.samdrift.app.allocation.key.Agreed.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.Books;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys are agreed on in versions, each with its decision, and shown before they are saved. */
class KeysStoryTest {

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final Browser leader = garden.as(Role.PROJECT_LEADER, "Lone Leder");
  private final Agreed agreed = new Agreed(garden, leader);

  @BeforeEach
  void two_gardens_take_part() {
    garden.say("Solhaven", Standing.MEMBER);
    garden.say("Månehaven", Standing.MEMBER);
  }

  private static void said(Answer answer, String sentence) {
    assertTrue(answer.text().replace('\u00a0', ' ').contains(sentence), answer::text);
  }

  /** What is wrong stands above the form, and leads to a field that is marked. */
  private static void saidAt(Answer answer, String field, String sentence) {
    assertEquals(200, answer.status(), answer::text);
    assertTrue(answer.html().contains("<a href=\"#key-" + field + "\">" + sentence), answer::text);
    assertTrue(answer.html().contains("id=\"key-" + field + "-error\""), answer::html);
  }

  private String share(String estate) {
    return "share-" + garden.estate(estate);
  }

  @Test
  void who_has_no_keys_is_told_how_to_begin_and_begins_with_a_usual_one() {
    Answer empty = leader.get(agreed.page("keys"));
    said(empty, "I har ingen fordelingsnøgler endnu");
    said(empty, "Begynd med Lejemålsenheder");
    assertTrue(
        leader
            .get(agreed.page("keys/version?kind=EQUAL&name=Ligeligt"))
            .html()
            .contains("value=\"EQUAL\" checked"));

    Answer saved = agreed.key(0, "Ligeligt", "EQUAL", "2026-01-01");

    assertEquals(302, saved.status(), saved::text);
    Answer list = leader.get(agreed.page("keys"));
    said(list, "Ligeligt Siden 1. jan. 2026.");
    said(list, "Solhaven 50,00 %");
    said(list, "Ingen konti bruger den endnu.");
    said(leader.get(saved.location()), "Besluttet: Referat, punkt 4, Haveudvalget, 15. jan. 2026.");
  }

  @Test
  void a_preview_shows_kroner_weights_and_the_difference_and_saves_nothing() {
    agreed.key(
        0,
        "Andele",
        "FIXED",
        "2026-01-01",
        agreed.share("Solhaven"),
        "3",
        agreed.share("Månehaven"),
        "1");

    Answer preview =
        leader.post(
            agreed.page("keys/version?key=Andele"),
            agreed.page("keys/previews?key=Andele&version=1"),
            "kind",
            "FIXED",
            "from",
            "2027-01-01",
            agreed.share("Solhaven"),
            "1",
            agreed.share("Månehaven"),
            "1");

    said(preview, "Solhaven 50,00 % 50.000,00 75.000,00 −25.000,00 1 af 2 andele");
    said(preview, "Månehaven 50,00 % 50.000,00 25.000,00 +25.000,00");
    assertFalse(
        leader.get(agreed.page("keys/key?key=Andele")).text().contains("Fra 1. januar 2027"));
  }

  @Test
  void versions_stand_newest_first_and_tell_what_changed() {
    agreed.key(
        0,
        "Andele",
        "FIXED",
        "2026-01-01",
        agreed.share("Solhaven"),
        "3",
        agreed.share("Månehaven"),
        "1");
    Answer saved =
        agreed.version(
            1,
            "Andele",
            "FIXED",
            "2027-01-01",
            agreed.share("Solhaven"),
            "2",
            agreed.share("Månehaven"),
            "1",
            agreed.factor("Månehaven"),
            "1,5");
    assertEquals(302, saved.status(), saved::text);

    Answer page = leader.get(agreed.page("keys/key?key=Andele"));

    said(page, "Andel for Solhaven: før 3, nu 2.");
    said(page, "Serviceniveau for Månehaven: før 1, nu 1,5.");
    assertTrue(
        page.text().indexOf("Fra 1. januar 2027") < page.text().indexOf("Fra 1. januar 2026"));
    said(leader.get(agreed.page("keys")), "Fra 1. jan. 2027: efter aftalte andele.");
  }

  @Test
  void mistakes_are_said_at_their_fields_and_what_was_typed_stays() {
    agreed.key(0, "A", "EQUAL", "2026-01-01");
    agreed.key(1, "B", "EQUAL", "2026-01-01");

    saidAt(
        agreed.key(2, "direct", "EQUAL", "2026-01-01"), "key", "En nøgle kan ikke hedde »direct«");
    saidAt(agreed.key(2, "a", "EQUAL", "2026-01-01"), "key", "Der er allerede en nøgle");
    saidAt(agreed.key(2, "C", "EQUAL", "i morgen"), "from", "Vælg den dag");
    saidAt(agreed.key(2, "C", "NONE", "2026-01-01"), "kind", "Vælg, hvordan der skal deles.");
    saidAt(agreed.key(2, "C", "QUANTITY", "2026-01-01"), "meter", "Skriv målerens navn");
    saidAt(
        agreed.key(2, "C", "FIXED", "2026-01-01", agreed.share("Solhaven"), "3"),
        share("Månehaven"),
        "Der mangler en andel for Månehaven.");
    Answer negative =
        agreed.key(
            2,
            "C",
            "FIXED",
            "2026-01-01",
            agreed.share("Solhaven"),
            "-3",
            agreed.share("Månehaven"),
            "1");
    saidAt(negative, share("Solhaven"), "Tallet ved Solhaven er negativt.");
    assertTrue(negative.html().contains("value=\"-3\""), negative::html);
    saidAt(
        agreed.key(
            2,
            "C",
            "FIXED",
            "2026-01-01",
            agreed.share("Solhaven"),
            "0",
            agreed.share("Månehaven"),
            "0"),
        share("Månehaven"),
        "Alle har 0");
    saidAt(
        agreed.key(2, "C", "MEASURE", "2026-01-01", "measure", "area"),
        "measure",
        "Boligareal mangler for Månehaven, Solhaven.");
    saidAt(
        agreed.key(2, "C", "COMPOSITE", "2026-01-01", part("A"), "50", part("B"), "49,99"),
        "part-41",
        "Delene giver 99,99 procent.");
    saidAt(
        agreed.key(2, "C", "COMPOSITE", "2025-01-01", part("A"), "100"),
        "part-41",
        "A gælder først fra 1. januar 2026.");
    said(leader.get(agreed.page("keys")), "A Ligeligt Siden");
    assertFalse(leader.get(agreed.page("keys")).text().contains(" C "));
  }

  @Test
  void keys_that_are_made_of_each_other_are_refused_at_the_part() {
    agreed.key(0, "A", "EQUAL", "2026-01-01");
    agreed.key(1, "B", "COMPOSITE", "2026-01-01", part("A"), "100");

    Answer circle = agreed.version(2, "A", "COMPOSITE", "2027-01-01", part("B"), "100");

    saidAt(circle, "part-42", "B er selv sat sammen af A");
  }

  @Test
  void a_closed_year_is_left_alone_and_an_open_one_may_be_put_right() {
    agreed.key(0, "A", "EQUAL", "2026-01-01");
    agreed.rule(1, "114", "A", "2026-01-01");
    Answer used = agreed.remove("keys", "key=A&from=2026-01-01&version=2");
    said(used, "Reglen for konto 114 bruger nøglen fra en tidligere dag.");
    Actor actor = new Actor(new UUID(0, 1), "Haven");
    garden.inside(() -> {
      Book book = Site.bean(Books.class).needed(garden.id(), 1);
      Years years = Site.bean(Years.class);
      years.open(book, 2026, actor);
      return years.turn(
          garden.id(), years.find(garden.id(), 2026).orElseThrow(), Years.Kind.CLOSED, "", actor);
    });

    saidAt(
        agreed.key(2, "B", "EQUAL", "2026-06-01"),
        "from",
        "Ændringen ville gælde fra 1. juni 2026, men regnskabet er lukket til og med 31.");
    said(
        agreed.remove("keys", "key=A&from=2026-01-01&version=2"),
        "men regnskabet er lukket til og med 31. december 2026");
    assertEquals(302, agreed.version(2, "A", "HOURS", "2027-01-01").status());
    Answer removed = agreed.remove("keys", "key=A&from=2027-01-01&version=3");
    assertEquals(302, removed.status(), removed::text);
    assertTrue(
        leader
            .get(agreed.page("keys/key?key=A"))
            .text()
            .contains("Fra 1. januar 2027 Taget tilbage"));
  }

  @Test
  void what_was_taken_back_can_still_be_read_with_both_decisions() {
    agreed.key(0, "A", "EQUAL", "2026-01-01");
    assertFalse(leader.get(agreed.page("keys")).text().contains("taget helt tilbage"));

    assertEquals(302, agreed.remove("keys", "key=A&from=2026-01-01&version=1").status());

    Answer list = leader.get(agreed.page("keys"));
    said(list, "Nøgler, der er taget helt tilbage A");
    Answer key = leader.get(agreed.page("keys/key?key=A"));
    said(key, "Nøglen er taget helt tilbage og gælder ikke.");
    said(key, "Fra 1. januar 2026 Taget tilbage Ligeligt");
    said(key, "Taget tilbage: ");
    assertEquals(404, leader.get(agreed.page("keys/key?key=B")).status());
  }

  @Test
  void two_who_change_at_once_do_not_overwrite_each_other() {
    agreed.key(0, "A", "EQUAL", "2026-01-01");

    Answer late = agreed.key(0, "B", "EQUAL", "2026-01-01");

    assertEquals(200, late.status());
    said(late, "Lone Leder har ændret nøgler, regler eller tal imens.");
    assertTrue(late.html().contains("value=\"B\""), "what was typed is kept");
    assertTrue(late.html().contains("versions?version=1"), late::html);
    assertEquals(302, agreed.key(1, "B", "EQUAL", "2026-01-01").status());
  }

  @Test
  void the_elected_read_and_change_nothing() {
    Browser inger = garden.elected("Solhaven", "Inger Bestyrelse");
    agreed.key(0, "A", "EQUAL", "2026-01-01");

    Answer read = inger.get(agreed.page("keys"));

    said(read, "A Ligeligt");
    assertFalse(read.text().contains("Lav en ny nøgle"), read::text);
    assertEquals(403, new Agreed(garden, inger).key(1, "B", "EQUAL", "2026-01-01").status());
  }
}
