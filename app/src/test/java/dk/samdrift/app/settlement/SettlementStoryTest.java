package dk.samdrift.app.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year is settled by a button, read by everybody it concerns, and approved by two. */
class SettlementStoryTest {

  private final Orchard orchard = new Orchard();

  @TempDir private Path folder;

  @Test
  void the_public_example_comes_out_on_the_page_to_the_oere() {
    Answer page = orchard.finance().get(orchard.settle());

    String text = page.text();
    assertTrue(text.contains("udlæg 0,00 643.263,50 300.000,00 0,00 Skal betale 343.263,50"), text);
    assertTrue(text.contains("udlæg 0,00 246.847,80 109.999,98 0,00 Skal betale 136.847,82"), text);
    assertTrue(
        text.contains("udlæg 0,00 1.797.635,52 1.449.999,96 0,00 Skal betale 347.635,56"), text);
    assertTrue(text.contains("Det stemmer på øren."), text);
  }

  @Test
  void every_amount_opens_to_its_why() {
    Browser mette = orchard.finance();
    String run = orchard.settle();
    String member = run + "/member/" + orchard.garden.estate("Æblegården");

    Answer statement = mette.get(member);
    assertTrue(
        statement.text().contains("Æblegården skal betale 343.263,50\u00a0kr. for 2025."),
        statement::text);
    Answer why = mette.get(member + "/why?account=110");

    String text = why.text();
    assertTrue(text.contains("Derfor betaler Æblegården 103.437,13\u00a0kr."), text);
    assertTrue(text.contains("1 af 2 i alt = 50\u00a0%"), text);
    assertTrue(text.contains("61.040,04"), text);
    assertTrue(text.contains("Vagtordning hele året (bilag B90001)"), text);
    assertEquals(404, mette.get(member + "/why?account=999").status());
  }

  @Test
  void the_elected_see_their_own_estate_in_full_and_the_others_totals_when_it_is_approved() {
    Browser inger = orchard.garden.elected("Æblegården", "Inger Æble");
    String run = orchard.settle();
    assertEquals(404, inger.get(run).status());
    assertTrue(inger.get(orchard.page).text().contains("ingen godkendt opgørelse"));
    approve(orchard.finance(), run);
    approve(orchard.operations(), run);

    Answer page = inger.get(run);
    String own = run + "/member/" + orchard.garden.estate("Æblegården");

    assertTrue(page.text().contains("Pærebakken Udgifter 1.797.635,52"), page::text);
    assertFalse(page.text().contains("Konto for konto"), page::text);
    assertEquals(200, inger.get(own).status());
    assertEquals(404, inger.get(run + "/member/" + orchard.garden.estate("Pærebakken")).status());
    assertEquals(200, inger.get(own + "/why?account=110").status());
    assertEquals(404, inger.get(run + "/input.zip").status());
  }

  @Test
  void hours_of_fewer_than_three_are_told_to_those_only_who_keep_the_accounts() {
    Browser inger = orchard.garden.elected("Æblegården", "Inger Æble");
    Browser mette = orchard.finance();
    String run = orchard.settle();
    approve(mette, run);
    approve(orchard.operations(), run);
    String why = run + "/member/" + orchard.garden.estate("Æblegården") + "/why?account=114.30";

    String board = inger.get(why).text();
    assertTrue(board.contains("på gartner"), board);
    assertTrue(board.contains("Timer vises kun samlet for mindst 3 medarbejdere"), board);
    assertFalse(board.contains("Timer: jeres"), board);
    String officer = mette.get(why).text();
    assertTrue(officer.contains("Timer: jeres"), officer);
    assertFalse(officer.contains("vises kun samlet"), officer);

    String key = orchard.garden.path() + "/allocation/keys/key?key=";
    assertTrue(inger.get(key + "GR%C3%98N").text().contains("Derfor vises andelene ikke"));
    assertFalse(inger.get(key + "TIMER").text().contains("Derfor vises andelene ikke"));
    assertFalse(mette.get(key + "GR%C3%98N").text().contains("Derfor vises andelene ikke"));
  }

  @Test
  void a_composite_key_is_taken_apart_and_every_part_says_why_it_begins() {
    String run = orchard.settle();
    String member = run + "/member/" + orchard.garden.estate("Æblegården");

    String text = orchard.finance().get(member + "/why?account=119.1").text();

    assertTrue(text.contains("60 % efter antal boliger (LEJEMAAL):"), text);
    assertTrue(text.contains("100 gange faktoren 1,25 = 125. Jeres 125 af 702 i alt"), text);
    assertTrue(text.contains("40 % lige (LIGE): Jeres 1 af 3 i alt"), text);
    assertTrue(text.contains("Delen begynder 1. juli 2025, fordi Kirsebærhaven kom med"), text);
  }

  @Test
  void what_prevents_a_settlement_is_known_by_its_voucher_and_the_file_it_came_in()
      throws IOException {
    Files.writeString(
        folder.resolve("postings.csv"),
        """
        cooperation,date,account,amount,voucher,text,source_id
        AEB-PAE,2025-03-01,110,100.00,B76,Vagt,ny1
        AEB-PAE,2025-03-03,999,1200.00,B77,Rens af tagrender,ny2
        """);
    orchard.load(folder);

    Answer page = orchard.finance().get(orchard.settle());

    String text = page.text();
    assertTrue(
        text.contains(
            "Posten af 3. marts 2025 på 1.200,00\u00a0kr., konto 999, bilag B77, Rens af tagrender"
                + " (fra "),
        text);
    assertTrue(text.contains(", linje 3)"), text);
    assertTrue(text.contains("Ingen regel under Regler for konti gælder for konto 999"), text);
    assertFalse(text.contains(".csv"), text);
  }

  @Test
  void an_auditor_works_a_check_number_out_with_a_tool_that_everybody_has() throws Exception {
    String page = orchard.settle();
    UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    Run run = orchard.garden.inside(() -> Site.bean(Runs.class).find(id).orElseThrow());
    Path input = Files.createDirectories(folder.resolve("input"));
    orchard.garden.inside(() -> {
      Packed.unpack(
          Site.bean(dk.samdrift.app.file.Files.class)
              .openApart(run.input())
              .orElseThrow()
              .content(),
          input);
      return true;
    });

    Process tool =
        new ProcessBuilder("sh", "-c", "LC_ALL=C sha256sum * | sha256sum")
            .directory(input.toFile())
            .start();

    String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.startsWith(run.inputSha256() + " "), said);
    assertTrue(orchard.finance().get(page).text().contains("»LC_ALL=C sha256sum * | sha256sum«"));
  }

  @Test
  void nobody_approves_twice_and_a_draft_that_something_came_after_is_not_approved() {
    Browser both = orchard.garden.as(Role.FINANCE_OFFICER, "Begge Beck");
    orchard.garden.inside(() ->
        Site.bean(Grants.class)
            .give(
                orchard.garden.organisation().person("Begge Beck"),
                Role.OPERATIONS_MANAGER,
                new Scope.Cooperation(orchard.garden.id()),
                LocalDate.of(2020, 1, 1)));
    String run = orchard.settle();
    assertEquals(302, approve(both, run).status());

    Answer again = approve(both, run);

    assertTrue(again.text().contains("to forskellige personer"), again::text);
    assertTrue(both.get(run).text().contains("Godkendt af én"));
    assertEquals(302, approve(orchard.operations(), run).status());
    assertTrue(both.get(run).text().contains("ligger fast"), both.get(run)::text);
  }

  @Test
  void a_later_settlement_is_a_version_and_shows_the_difference() {
    String first = orchard.settle();
    approve(orchard.finance(), first);

    String second = orchard.settle();

    String text = orchard.finance().get(second).text();
    assertTrue(text.contains("Opgørelse nr. 2"), text);
    assertTrue(text.contains("Forskel fra opgørelse nr. 1"), text);
    assertTrue(text.contains("343.263,50 343.263,50 0,00"), text);
    assertTrue(
        orchard.finance().get(first).text().contains("Der er en nyere opgørelse"),
        orchard.finance().get(first)::text);
  }

  @Test
  void who_has_still_to_say_yes_is_told_where_they_come_in() {
    Browser operations = orchard.operations();
    String run = orchard.settle();
    approve(orchard.finance(), run);

    String home = operations.get(orchard.garden.organisation().home()).html();
    assertTrue(home.contains(run), home);
    assertTrue(home.contains("Opgørelse nr. 1 har ventet på dit ja siden"), home);

    approve(operations, run);
    String after = operations.get(orchard.garden.organisation().home()).text();
    assertFalse(after.contains("har ventet på dit ja"), after);
  }

  @Test
  void the_board_sees_which_settlement_counts_and_what_a_new_one_changes() {
    Browser inger = orchard.garden.elected("Æblegården", "Inger Æble");
    String first = orchard.settle();
    approve(orchard.finance(), first);
    approve(orchard.operations(), first);
    orchard.settle();
    String third = orchard.settle();
    approve(orchard.finance(), third);
    assertFalse(inger.get(orchard.page).text().contains("Erstattet"), "nobody knows of drafts");
    approve(orchard.operations(), third);

    String list = inger.get(orchard.page).text();
    assertTrue(list.contains("Opgørelse nr. 3 Godkendt og gælder"), list);
    assertTrue(list.contains("Opgørelse nr. 1 Erstattet af nr. 3"), list);
    assertFalse(list.contains("Opgørelse nr. 2"), list);
    assertTrue(inger.get(third).text().contains("Forskel fra opgørelse nr. 1"));
    assertTrue(
        inger.get(first).text().contains("er erstattet af opgørelse nr. 3"),
        inger.get(first)::text);
  }

  private static Answer approve(Browser who, String run) {
    return who.post(run, run + "/signatures");
  }
}
