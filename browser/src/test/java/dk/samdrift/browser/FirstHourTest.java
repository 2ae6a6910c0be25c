package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to the second milestone, by clicking and typing alone. */
class FirstHourTest {

  private static final String NAME = "Rønnebærparken og Æblegården";
  private static final String FIRST =
      "Opstart af projekt og afklaring af vilkår for samdrift i boligorganisationen";
  private static final String SECOND =
      "Godkendelse af oplæg om muligheder og udfordringer ved samdrift";
  private static final String INQUIRY = "Undersøg, hvilke vilkår der gælder for samdrift";
  private static final String APPOINTED = "Projektlederen er udpeget";
  private static final String TERMS = "Vilkårene for samdrift i boligorganisationen er afklaret";

  @Test
  void a_project_leader_comes_from_nothing_to_the_second_milestone(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("vilkår.txt"), "Mindst 300 lejemål.\n");
    try (Visitor peter = Visitor.as(Role.PROJECT_LEADER);
        Visitor lise = Visitor.stranger()) {
      Hand leader = new Hand(peter, "hour");
      begins(leader);
      choosesMembers(leader);
      worksOnTheFirst(leader);
      handsInAText(leader);
      handsInAFile(leader, file);
      leader.reads("Venter på: administrativ ledelse eller organisationsbestyrelse skal svare");

      Hand management = new Hand(lise.signIn(Role.MANAGEMENT), "hour-management");
      says(management);

      goesOn(leader);
      leader.took(30, 35, 7);
      management.took(5, 6, 0);
      assertEquals(List.of(), peter.complaints());
      assertEquals(List.of(), lise.complaints());
    }
  }

  private static void begins(Hand leader) {
    leader
        .pressIn("nav.side", "Samdrifter")
        .lands("Samdrifter")
        .press("Start en ny samdrift")
        .lands("Start en ny samdrift")
        .write("Navn", NAME)
        .write("Hvorfor?", "Ét ejendomskontor i stedet for to, og en afløser, når nogen er syg.")
        .tick("Udvalgte boligafdelinger efter et lokalt ønske")
        .write("Planlagt start", LocalDate.now(Formats.COPENHAGEN).plusWeeks(70).toString())
        .write("Projektlederens tid", "7,5")
        .write("Projektlederens mandat", "Afgør selv møder og oplæg. Melder tilbage hver måned.")
        .press("Opret samdriften");
  }

  private static void choosesMembers(Hand leader) {
    leader
        .lands("Deltagere")
        .reads(NAME + " er oprettet.")
        .tick("Rønnebærparken")
        .tick("Æblegården")
        .press("Tilføj de valgte")
        .lands("Deltagere")
        .reads("Overvejes nu: ")
        .looks();
  }

  private static void worksOnTheFirst(Hand leader) {
    leader.press("Gå til vejen").lands(NAME).press("Gå til milepæl 1").lands(FIRST);
    leader.pressIn("#tasks > li:has(form) >> nth=0", "Markér som gjort").lands(FIRST);
    leader
        .pressIn("nav.side", "Mine opgaver")
        .lands("Mine opgaver")
        .pressIn("tr:has(td:text-is('" + NAME + "'))", INQUIRY)
        .lands(INQUIRY)
        .press("Udført")
        .reads("er sat som udført")
        .lands(INQUIRY)
        .looks()
        .press("Gå til »" + FIRST + "«")
        .lands(FIRST);
    for (int i = 0; i < 2; i++) {
      leader.pressIn("#tasks > li:has(form) >> nth=0", "Markér som gjort").lands(FIRST);
    }
  }

  private static void handsInAText(Hand leader) {
    leader
        .pressIn("[aria-labelledby=papers-heading]", APPOINTED)
        .lands(APPOINTED)
        .press("Skriv første version")
        .lands("Skriv »" + APPOINTED + "«")
        .write("Tekst", "# Udpeget\n\nPeter Brandt, 7,5 timer om ugen.")
        .press("Gem som version 1")
        .lands(APPOINTED)
        .looks()
        .press("Tilbage til milepæl 1")
        .lands(FIRST);
  }

  private static void handsInAFile(Hand leader, Path file) {
    leader
        .pressIn("[aria-labelledby=papers-heading]", TERMS)
        .lands(TERMS)
        .press("Læg en fil op")
        .lands("Læg »" + TERMS + "« op som fil")
        .hand("Fil", file)
        .press("Gem som version 1")
        .lands(TERMS)
        .press("Send til godkendelse")
        .looks()
        .pressIn("dialog[open]", "Send til godkendelse")
        .lands(TERMS)
        .reads("er sendt til godkendelse")
        .looks()
        .press("Tilbage til milepæl 1")
        .lands(FIRST);
  }

  private static void says(Hand management) {
    management
        .reads(NAME)
        .pressIn("nav.side", "Samdrifter")
        .lands("Samdrifter")
        .press(NAME)
        .lands(NAME)
        .press("Gå til milepæl 1")
        .lands(FIRST)
        .press("Læs, og svar ja eller nej")
        .lands("Godkendelse: Vilkårene for samdrift")
        .looks()
        .tick("Ja")
        .press("Giv svaret")
        .lands(FIRST)
        .reads("Dit ja er gemt.")
        .looks();
  }

  private static void goesOn(Hand leader) {
    leader
        .pressIn("nav.side", "Vejen")
        .lands(NAME)
        .press("Gå til milepæl 1")
        .lands(FIRST)
        .press("Markér som nået")
        .lands("Markér »Projektleder og vilkår« som nået")
        .looks()
        .press("Markér som nået")
        .lands(SECOND)
        .looks()
        .pressIn("nav.side", "Vejen")
        .lands(NAME)
        .sees("main a:has-text('Projektleder og vilkår'):has-text('nået')")
        .sees("main a[aria-current=step]:has-text('Oplægget godkendes')")
        .looks();
  }
}
