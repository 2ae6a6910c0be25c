package dk.samdrift.app.cooperation.road;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.RegisterWorld;
import dk.samdrift.app.cooperation.RoadTasks;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Sheet;
import dk.samdrift.app.site.Site;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever looks at the road sees at a glance who holds it up, and who waits for whom. */
class HoldupStoryTest {

  private static final Playbook BOOK =
      Site.bean(Playbooks.class).get(new PlaybookKey("samdrift", 1));
  private static final Milestone FIRST = BOOK.milestones().getFirst();
  private static final String TERMS = "Vilkårene for samdrift i boligorganisationen er afklaret";

  private final RegisterWorld world = new RegisterWorld();
  private final Browser leader = world.as(Role.PROJECT_LEADER);
  private final Browser boss = world.as(Role.MANAGEMENT);
  private final String road = world.organisation().home() + "/cooperation/" + world.cooperation();
  private final String terms = world.path("paper/vilkaar-afklaret");
  private final String question =
      world.path("milestone/" + FIRST.id())
          + "/approval/"
          + Objects.requireNonNull(FIRST.gate()).approvals().getFirst().id();

  HoldupStoryTest() {
    world.in(() -> {
      Cooperation one = Site.bean(Cooperations.class).get(world.cooperation());
      Map<String, LocalDate> days = Map.of(FIRST.id(), LocalDate.of(2020, 5, 4));
      Actor actor = new Actor(new UUID(0, 1), "Ro");
      Site.bean(RoadTasks.class).date(one, BOOK, days, actor);
      Site.bean(RoadTasks.class).arrive(one, BOOK, actor);
      return true;
    });
  }

  /** The lines of a list: whose turn it is, or whose comes. */
  private static String list(Answer page, boolean isThen) {
    String head = "<ol class=\"chain" + (isThen ? " then" : "") + "\" role=\"list\">";
    int begin = page.html().indexOf(head);
    return begin < 0
        ? ""
        : page.html()
            .substring(begin, page.html().indexOf("</ol>", begin))
            .replaceAll("<[^>]+>", " ")
            .replaceAll("\\s+", " ")
            .replace(" ,", ",");
  }

  @Test
  void tasks_stand_in_the_order_in_which_they_wait_for_each_other() {
    Answer page = leader.get(road);

    String now = list(page, false);
    String then = list(page, true);
    assertTrue(now.contains("Ro management"), now);
    assertTrue(now.contains("Opgave: Udpeg en projektleder for samdriftsprocessen, senest"), now);
    assertTrue(now.contains("Over tiden"), now);
    assertFalse(now.contains("Undersøg"), now);
    assertTrue(then.contains("Venter på »Udpeg en projektleder for samdriftsprocessen«."), then);
    assertTrue(then.indexOf("Undersøg, hvilke") < then.indexOf("Vurdér, hvordan"), then);
    assertTrue(page.html().matches("(?s).*<a href=\"[^\"]+/task/[0-9a-f-]{36}\">Udpeg en.*"));
  }

  @Test
  void a_paper_goes_from_hand_to_hand_and_the_line_follows() {
    assertTrue(
        list(leader.get(road), false).contains("Skal skrive: " + TERMS),
        list(leader.get(road), false));
    assertTrue(list(leader.get(road), true).contains("bliver skrevet"));

    leader.post(terms + "/new", terms + "?version=0", "body", "Vi må gerne.", "remark", "");
    String draft = list(leader.get(road), false);
    assertTrue(
        draft.contains("Ro project_leader Over tiden Skal sende til godkendelse: " + TERMS), draft);

    leader.post(terms, terms + "/submissions?version=1");
    String sent = list(leader.get(road), false);
    assertTrue(sent.contains("Ro management Over tiden Skal svare:"), sent);
    assertTrue(sent.contains("har ventet siden"), sent);
    assertFalse(sent.contains(TERMS), "the paper itself waits for nobody: " + sent);

    Sheet no = Sheet.on(boss.get(question), "answer");
    boss.send(no.with("verdict", "REJECTED").with("remark", "For kort."));
    String refused = list(leader.get(road), false);
    assertTrue(refused.contains("Skal rette: " + TERMS + ", fik nej"), refused);
    assertTrue(list(leader.get(road), true).contains("bliver rettet"));
  }

  @Test
  void what_is_for_a_narrower_circle_holds_nobody_up_in_sight() {
    String board = list(world.as(Role.ESTATE_BOARD).get(road), false);

    assertTrue(list(leader.get(road), false).contains("Projektlederen er udpeget"));
    assertFalse(board.contains("Projektlederen er udpeget"), board);
    assertTrue(board.contains(TERMS), board);
  }

  @Test
  void a_role_that_nobody_has_is_told_of_and_tasks_that_nobody_keeps_are_not() {
    RegisterWorld empty = new RegisterWorld();
    Browser auditor = empty.as(Role.AUDITOR);

    String now =
        list(
            auditor.get(empty.organisation().home() + "/cooperation/" + empty.cooperation()),
            false);

    assertTrue(now.contains("Ingen har rollen endnu"), now);
    assertEquals(-1, now.indexOf("Opgave:"), now);
  }
}
