package dk.samdrift.app.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.TwoOrganisations;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A chairman reads the playbook, finds a word in it, and follows it from milestone to milestone.
 */
class PlaybookStoryTest {

  private static final TwoOrganisations NORTH = TwoOrganisations.NORTH;
  private static final String HOME = "/" + NORTH.organisation().slug() + "/playbook";
  private static final String GARDENS = HOME + "/faelleshave/1";

  private final Browser inger = NORTH.as(Role.ESTATE_BOARD);

  @Test
  void everybody_with_a_role_finds_the_playbooks_in_the_menu() {
    Answer home = inger.get("/" + NORTH.organisation().slug());
    Answer list = inger.get(HOME);

    assertTrue(home.html().contains("href=\"" + HOME + "\""), home::html);
    assertTrue(list.text().contains("Fælleshave mellem haver 2 faser og 3 milepæle"), list::text);
    assertTrue(list.html().contains("href=\"" + GARDENS + "\""), list::html);
    assertTrue(list.html().contains("href=\"" + HOME + "/samdrift/1\""), list::html);
    assertEquals(302, new Browser().get(HOME).status());
  }

  @Test
  void a_playbook_is_read_in_its_own_words() {
    Answer page = inger.get(GARDENS);

    assertTrue(page.text().contains("udgave 1, 2 faser og 3 milepæle"), page::text);
    assertTrue(page.text().contains("et havefællesskab havefællesskabet"), page::text);
    assertTrue(page.text().contains("Tovholder Den haveejer, der samler trådene."), page::text);
    assertTrue(
        page.html().contains("<p>En have bruger mere vand end en altan.</p>"),
        "paragraphs stand apart: " + page.html());
    assertFalse(page.text().contains("samdrift"), page::text);
    assertFalse(page.text().contains("boligafdeling"), page::text);
  }

  @Test
  void a_milestone_tells_all_there_is_to_know() {
    Answer page = inger.get(GARDENS + "/milestone/aftale");

    for (String said :
        List.of(
            "Milepæl 2: Haverne er enige",
            "Fase 1 af 2: Såning. Planlagt 4 uger før starten.",
            "Skriv aftalen, og få hver haves ja.",
            "Hvem: Tovholder (skal).",
            "Aftalen om at dele Skal være der. Må ses af: Driften og de beboervalgte.",
            "Siger ja for hver have: Haveejer.",
            "hvis dette besluttes af: Foreningens formand.",
            "Haveejer Beslutter (skal): Siger ja eller nej.",
            "Foreningens formand Ikke med: Blander sig ikke.",
            "Kilde: Side 5")) {
      assertTrue(page.text().contains(said), () -> said + " in " + page.text());
    }
    assertFalse(page.text().contains("samdrift"), page::text);
    assertFalse(page.html().contains("#challenges"), "nothing to read there: " + page.html());
    assertTrue(page.html().contains("href=\"" + GARDENS + "/milestone/oenske\" rel=\"prev\""));
    assertTrue(
        page.html().contains("href=\"" + GARDENS + "/milestone/foerste-hoest\" rel=\"next\""));
  }

  @Test
  void the_matrix_says_how_binding_a_part_is() {
    String html = inger.get(GARDENS + "/milestone/aftale").html().replaceAll("\\s+", " ");

    assertTrue(
        html.contains(
            "<th scope=\"row\">Haveejer</th> <td></td> <td>skal</td> <td></td> <td></td> <td></td>"
                + " <td></td>"),
        html);
    assertTrue(
        html.contains(
            "<th scope=\"row\">Foreningens formand</th> <td></td> <td></td> <td></td> <td></td>"
                + " <td></td> <td>ja</td>"),
        html);
  }

  @Test
  void a_word_is_found_wherever_it_stands_and_leads_there() {
    Answer found = inger.get(HOME + "/samdrift/1?search=FORDELINGSN%C3%98GLE");

    assertTrue(found.text().contains("steder med »FORDELINGSNØGLE«"), found::text);
    assertTrue(found.html().contains("<mark>fordelingsnøgle</mark>"), found::html);
    assertTrue(
        found.html().contains(HOME + "/samdrift/1/milestone/model#"),
        () -> "leads into a milestone: " + found.html());

    Answer here = inger.get(GARDENS + "?search=fordelingsn%C3%B8gle");
    assertTrue(here.text().contains("1 sted med »fordelingsnøgle« Vand koster Godt at vide"));
    assertTrue(here.html().contains("href=\"" + GARDENS + "#background-vand\""), here::html);
    assertTrue(inger.get(GARDENS).html().contains("id=\"background-vand\""));
    Answer none = inger.get(GARDENS + "?search=%3Cb%3Elift");
    assertTrue(none.text().contains("Ingen steder med »&lt;b&gt;lift«"), none::text);
    assertTrue(none.text().contains("Prøv med et kortere ord"), none::text);
  }

  @Test
  void what_is_not_there_is_told_in_words() {
    for (String nowhere :
        List.of(
            HOME + "/ukendt/1",
            HOME + "/faelleshave/2",
            HOME + "/faelleshave/01",
            HOME + "/faelleshave/99999999999",
            HOME + "/faelleshave/ny",
            GARDENS + "/milestone/ukendt")) {
      Answer answer = inger.get(nowhere);
      assertEquals(404, answer.status(), nowhere);
      assertTrue(answer.text().contains("Siden findes ikke"), answer::text);
    }
  }
}
