package dk.samdrift.app.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Sheet;
import org.junit.jupiter.api.Test;

/** »Her skal du sige ja« holds what waits for the visitor, and nothing else. */
class AskedStoryTest {

  private static final String NOTHING = "Intet venter på dit svar lige nu";

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final Browser leader = garden.as(Role.PROJECT_LEADER, "Tove Ager");
  private final Browser chair = garden.as(Role.MANAGEMENT, "Frida Formand");
  private final Browser other = garden.as(Role.MANAGEMENT, "Otto Nestformand");
  private final Browser manager = garden.as(Role.OPERATIONS_MANAGER, "Dorte Drift");
  private final String wish = garden.paper("oensket");
  private final String question = garden.milestone("oenske") + "/approval/ja-til-oensket";

  private void write(Browser who, int before) {
    Answer written =
        who.post(
            wish + "/new", wish + "?version=" + before, "body", "Vand " + before, "remark", "");
    assertEquals(wish, written.location(), written::text);
  }

  private void send(Browser who, int version) {
    assertEquals(wish, who.post(wish, wish + "/submissions?version=" + version).location());
  }

  private boolean waits(Browser who) {
    Answer home = who.get(garden.organisation().home());
    boolean isTold = home.html().contains("href=\"" + question + "\"");
    assertEquals(!isTold, home.text().contains(NOTHING), home::text);
    return isTold;
  }

  @Test
  void a_version_waits_from_when_it_is_handed_in_until_it_is_answered() {
    assertFalse(waits(chair), "nothing is written");
    write(leader, 0);
    assertFalse(waits(chair), "it is a draft");

    send(leader, 1);
    assertTrue(waits(chair));
    String home = chair.get(garden.organisation().home()).text();
    assertTrue(home.contains("Sig ja til ønsket"), home);
    assertTrue(home.contains("Solsiden, milepæl 1: Version 1 har ventet siden"), home);
    assertFalse(waits(manager), "the playbook does not ask that role");

    Sheet yes = Sheet.on(other.get(question), "answer").with("verdict", "APPROVED");
    assertEquals(302, other.send(yes).status());
    assertFalse(waits(chair), "one yes is enough");
    assertFalse(waits(other));
  }

  @Test
  void who_wrote_it_is_not_asked_and_others_are() {
    write(chair, 0);
    write(leader, 1);
    send(leader, 2);

    assertFalse(waits(chair), "the second version rests on the first");
    assertTrue(waits(other));
  }

  @Test
  void a_no_waits_for_a_better_version_and_not_for_another_answer() {
    write(leader, 0);
    send(leader, 1);
    Sheet no = Sheet.on(other.get(question), "answer").with("verdict", "REJECTED");
    other.send(no.with("remark", "Hvad koster vandet?"));
    assertFalse(waits(chair));

    write(leader, 1);
    assertFalse(waits(chair));
    send(leader, 2);
    assertTrue(waits(chair));
  }

  @Test
  void a_board_is_told_what_waits_for_it_and_what_will_come() {
    Browser sun = garden.elected("Solhaven", "Sol Sørensen");
    String home = garden.organisation().home();
    String contract = garden.paper("aftalen");
    String agreeing = garden.milestone("aftale");
    String early = sun.get(home).text();
    assertTrue(early.contains("Intet venter på bestyrelsens svar lige nu."), early);
    String wishing = garden.milestone("oenske");
    chair.post(wishing, wishing + "/skippings", "day", "2026-03-05", "reason", "Vi ved det.");

    String unsent = sun.get(home).text();
    assertTrue(unsent.contains("Senere skal bestyrelsen svare på: Sig ja til aftalen."), unsent);
    assertFalse(unsent.contains("Her skal du sige ja"), unsent);

    leader.post(contract + "/new", contract + "?version=0", "body", "Vi deler.", "remark", "");
    leader.post(contract, contract + "/submissions?version=1");
    Answer asked = sun.get(home);
    assertTrue(asked.text().contains("Her skal du sige ja"), asked::text);
    assertTrue(asked.html().contains(agreeing + "/approval/ja-til-aftalen"), asked::text);
    assertTrue(asked.text().contains("Det venter på bestyrelsens svar: Sig ja til aftalen."));

    Sheet yes = Sheet.on(sun.get(agreeing + "/approval/ja-til-aftalen"), "answer");
    assertEquals(302, sun.send(yes.with("verdict", "APPROVED")).status());
    String answered = sun.get(home).text();
    assertTrue(answered.contains("Intet venter på bestyrelsens svar lige nu."), answered);
    assertFalse(answered.contains("Her skal du sige ja"), answered);
  }

  @Test
  void what_is_behind_does_not_ask_any_more() {
    write(leader, 0);
    send(leader, 1);
    String milestone = garden.milestone("oenske");

    Answer on =
        chair.post(
            milestone,
            milestone + "/reachings",
            "day",
            "2026-03-05",
            "reason",
            "Foråret venter ikke.");

    assertEquals(302, on.status(), on::text);
    assertFalse(waits(other));
  }
}
