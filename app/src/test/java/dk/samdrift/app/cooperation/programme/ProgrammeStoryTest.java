package dk.samdrift.app.cooperation.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.RegisterWorld;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Sheet;
import dk.samdrift.app.site.Site;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several cooperations are made under one decision. */
class ProgrammeStoryTest {

  private final RegisterWorld world = new RegisterWorld();
  private final String programmes = world.organisation().home() + "/cooperation/programme";
  private final Browser manager = world.as(Role.MANAGEMENT);

  private Answer make(String name) {
    return manager.post(
        programmes + "/new",
        programmes,
        "name",
        name,
        "decidedBy",
        "Organisationsbestyrelsen",
        "decidedOn",
        "2026-05-04",
        "reason",
        "Alle skal med");
  }

  private void join(UUID cooperation, String programme) {
    UUID id = UUID.fromString(programme.substring(programme.lastIndexOf('/') + 1));
    world.in(() -> {
      Cooperation now = Site.bean(Cooperations.class).get(cooperation);
      return Site.bean(Cooperations.class)
          .change(
              new Cooperation(
                  now.id(),
                  now.number(),
                  now.name(),
                  now.playbook(),
                  now.way(),
                  now.state(),
                  now.purpose(),
                  now.startsOn(),
                  now.wasRunning(),
                  id,
                  now.audience(),
                  now.version()));
    });
  }

  @Test
  void a_programme_is_made_and_counts_what_the_visitor_may_know_of() {
    assertTrue(manager.get(programmes).text().contains("Her er ingen programmer endnu"));
    String programme = make("Vest").location();
    join(world.cooperation(), programme);
    join(world.cooperation("Hemmelige Have", Audience.MANAGEMENT), programme);

    String text = manager.get(programme).text();
    assertTrue(text.contains("Organisationsbestyrelsen"), text);
    assertTrue(text.contains("4. maj 2026"), text);
    assertTrue(text.contains("Hemmelige Have Projekt"), text);
    assertTrue(manager.get(programmes).text().contains("4. maj 2026 2"));
    Browser staff = world.as(Role.SITE_STAFF);
    assertTrue(staff.get(programmes).text().contains("4. maj 2026 1"), "no more than is known");
    assertTrue(staff.get(programme).text().contains("Æblegården"));
    assertFalse(staff.get(programme).html().contains("Hemmelige"));
    assertEquals(1, world.in(() -> Site.bean(Programmes.class).choices()).size());

    String history = world.as(Role.AUDITOR).get(world.organisation().home() + "/history").text();
    assertTrue(history.contains("oprettede programmet Vest, besluttet af"), history);
  }

  @Test
  void two_of_one_name_and_a_decision_of_tomorrow_are_told_what_to_do() {
    make("Øst");
    Answer taken = make("øst");
    assertTrue(taken.text().contains("Der er allerede et program"), taken::text);
    Answer wrong =
        manager.post(
            programmes + "/new",
            programmes,
            "name",
            "Syd",
            "decidedBy",
            "",
            "decidedOn",
            "2098-01-01");
    assertTrue(wrong.text().contains("Skriv, hvem der har besluttet det"), wrong::text);
    assertTrue(wrong.text().contains("Den kan ikke ligge efter i dag"), wrong::text);
    assertTrue(wrong.html().contains("value=\"Syd\""), "what was typed is kept");
  }

  @Test
  void only_those_who_decide_change_it_and_everybody_inside_reads_it() {
    String programme = make("Nord").location();
    for (Role role : Role.values()) {
      boolean decides = Set.of(Role.MANAGEMENT, Role.OPERATIONS_MANAGER).contains(role);

      assertEquals(200, world.as(role).get(programme).status(), role.name());
      int expected = decides ? 200 : 403;
      assertEquals(expected, world.as(role).get(programme + "/edit").status(), role.name());
      assertEquals(decides, world.as(role).get(programmes).text().contains("Opret et program"));
    }
  }

  @Test
  void who_saves_later_sees_what_others_wrote() {
    String programme = make("Midt").location();
    Browser other = world.as(Role.OPERATIONS_MANAGER);
    Sheet mine = Sheet.on(manager.get(programme + "/edit"), "programme");
    Sheet theirs = Sheet.on(other.get(programme + "/edit"), "programme");

    assertEquals(302, other.send(theirs.with("name", "Midtby")).status());
    Answer torn = manager.send(mine.with("name", "Midtland"));
    assertTrue(torn.text().contains("Nu er der gemt: »Midtby«"), torn::text);
  }
}
