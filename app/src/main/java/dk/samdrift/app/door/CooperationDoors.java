package dk.samdrift.app.door;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import dk.samdrift.app.door.Door.Who;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/** Routes of cooperations: who may know of one reads it, who leads it changes it. */
final class CooperationDoors {

  private static final Who INSIDERS = new Who.Insiders();
  private static final Who FOUNDERS = new Who.WithRole(Access.LEADERS, false);
  private static final Who DECIDERS =
      new Who.WithRole(Set.of(Role.MANAGEMENT, Role.OPERATIONS_MANAGER), false);
  private static final Who BOOKKEEPERS =
      new Who.WithRole(
          Set.of(Role.FINANCE_OFFICER, Role.MANAGEMENT, Role.OPERATIONS_MANAGER), true);
  private static final Who COOPERATING = new Who.Cooperating(Set.of());
  private static final Who LEADING = new Who.Cooperating(Access.LEADERS);

  private static final Who SETTLING =
      new Who.Cooperating(Set.of(Role.FINANCE_OFFICER, Role.MANAGEMENT, Role.OPERATIONS_MANAGER));

  /** Those who write, within their circle. */
  private static final Who WRITING = new Who.Cooperating(Access.WRITERS);

  /** Those who keep the books. */
  private static final Who KEEPING =
      new Who.Cooperating(
          Set.of(
              Role.FINANCE_OFFICER, Role.PROJECT_LEADER, Role.MANAGEMENT, Role.OPERATIONS_MANAGER));

  /** Those who may see single records, which hold what one person earns. */
  private static final Who READING_BOOKS =
      new Who.Cooperating(
          Set.of(
              Role.FINANCE_OFFICER,
              Role.PROJECT_LEADER,
              Role.MANAGEMENT,
              Role.OPERATIONS_MANAGER,
              Role.AUDITOR));

  private static final Who CLOSING = new Who.Cooperating(Set.of(Role.FINANCE_OFFICER));
  private static final Who REOPENING =
      new Who.Cooperating(Set.of(Role.MANAGEMENT, Role.OPERATIONS_MANAGER));

  private static final List<Door> ALL = new ArrayList<>();

  static {
    course();
    papers();
    milestones();
    writing();
    learning();
    allocation();
    ledger();
    intake();
    settlement();
  }

  private CooperationDoors() {}

  static List<Door> all() {
    return List.copyOf(ALL);
  }

  private static void course() {
    String all = "/{organisation}/cooperation";
    door(GET, all + "/new", FOUNDERS);
    door(POST, all, FOUNDERS);
    door(GET, all + "/running/new", FOUNDERS);
    door(POST, all + "/running", FOUNDERS);
    String one = all + "/{cooperation}";
    door(GET, one, COOPERATING);
    for (String form : List.of("/edit", "/course", "/mandate")) {
      door(GET, one + form, LEADING);
      door(POST, one + form, LEADING);
    }
    door(GET, one + "/participation", COOPERATING);
    door(POST, one + "/participation", LEADING);
    door(GET, one + "/participation/{estate}/edit", LEADING);
    door(POST, one + "/participation/{estate}", LEADING);
  }

  /** What comes out of a cooperation's milestones, in versions. */
  private static void papers() {
    String paper = "/{organisation}/cooperation/{cooperation}/paper/{deliverable}";
    door(GET, paper, COOPERATING);
    door(GET, paper + "/comparison", COOPERATING);
    door(GET, paper + "/content", COOPERATING);
    door(GET, paper + "/new", WRITING);
    door(POST, paper, WRITING);
    door(GET, paper + "/files/new", WRITING);
    door(POST, paper + "/files", WRITING);
    door(GET, paper + "/submissions/new", WRITING);
    door(POST, paper + "/submissions", WRITING);
    door(GET, paper + "/withdrawals/new", WRITING);
    door(POST, paper + "/withdrawals", WRITING);
  }

  /** Whose answer a gate wants, and who goes on without, stands in the playbook. */
  private static void milestones() {
    String milestone = "/{organisation}/cooperation/{cooperation}/milestone/{milestone}";
    door(GET, milestone, COOPERATING);
    door(GET, milestone + "/approval/{approval}", COOPERATING);
    door(POST, milestone + "/approval/{approval}", COOPERATING);
    door(GET, milestone + "/plan/edit", LEADING);
    door(POST, milestone + "/plan", LEADING);
    door(POST, milestone + "/tasks", COOPERATING);
    for (String step : List.of("/reachings", "/skippings", "/reopenings")) {
      door(GET, milestone + step + "/new", COOPERATING);
      door(POST, milestone + step, COOPERATING);
    }
  }

  /** What is written down on the way: risks and the log. */
  private static void writing() {
    String risks = "/{organisation}/cooperation/{cooperation}/risk";
    door(GET, risks, COOPERATING);
    door(GET, risks + "/new", LEADING);
    door(POST, risks, LEADING);
    door(POST, risks + "/challenges", LEADING);
    door(GET, risks + "/{risk}", COOPERATING);
    door(GET, risks + "/{risk}/edit", LEADING);
    door(POST, risks + "/{risk}", LEADING);
    String notes = "/{organisation}/cooperation/{cooperation}/note";
    door(GET, notes, COOPERATING);
    door(GET, notes + "/new", LEADING);
    door(POST, notes, LEADING);
    door(GET, notes + "/happenings", COOPERATING);
    door(GET, notes + "/export.csv", COOPERATING);
    door(GET, notes + "/{note}/corrections/new", LEADING);
    door(POST, notes + "/{note}/corrections", LEADING);
  }

  /** What others can learn, and what was decided for several at once. */
  private static void learning() {
    String lessons = "/{organisation}/cooperation/{cooperation}/lesson";
    door(GET, lessons, COOPERATING);
    door(GET, lessons + "/new", LEADING);
    door(POST, lessons, LEADING);
    door(GET, lessons + "/{lesson}", COOPERATING);
    door(GET, lessons + "/{lesson}/edit", LEADING);
    door(POST, lessons + "/{lesson}", LEADING);
    door(POST, lessons + "/{lesson}/withdrawals", LEADING);
    door(GET, "/{organisation}/cooperation/lesson", INSIDERS);
    String programmes = "/{organisation}/cooperation/programme";
    door(GET, programmes, INSIDERS);
    door(GET, programmes + "/new", DECIDERS);
    door(POST, programmes, DECIDERS);
    door(GET, programmes + "/{programme}", INSIDERS);
    door(GET, programmes + "/{programme}/edit", DECIDERS);
    door(POST, programmes + "/{programme}", DECIDERS);
  }

  /** What is shared, and how it is divided. */
  private static void allocation() {
    String allocation = "/{organisation}/cooperation/{cooperation}/allocation";
    door(GET, allocation + "/accounts", COOPERATING);
    door(POST, allocation + "/accounts", LEADING);
    String keys = allocation + "/keys";
    door(GET, keys, COOPERATING);
    door(GET, keys + "/key", COOPERATING);
    door(GET, keys + "/version", KEEPING);
    door(POST, keys + "/versions", KEEPING);
    door(POST, keys + "/previews", KEEPING);
    String rules = allocation + "/rules";
    door(GET, rules, COOPERATING);
    String figures = allocation + "/figures";
    door(GET, figures, COOPERATING);
    for (String list : List.of(rules, figures)) {
      door(GET, list + "/edit", KEEPING);
      door(POST, list, KEEPING);
    }
    for (String list : List.of(keys, rules, figures)) {
      door(GET, list + "/removals/new", KEEPING);
      door(POST, list + "/removals", KEEPING);
    }
    String numbers = "/{organisation}/allocation/numbers";
    door(GET, numbers, INSIDERS);
    door(POST, numbers, BOOKKEEPERS);
  }

  /** The books: who keeps them closes a year, who answers for it opens it again. */
  private static void ledger() {
    String years = "/{organisation}/cooperation/{cooperation}/ledger/years";
    door(GET, years, COOPERATING);
    door(GET, years + "/new", KEEPING);
    door(POST, years, KEEPING);
    door(GET, years + "/closings/new", CLOSING);
    door(POST, years + "/closings", CLOSING);
    door(GET, years + "/reopenings/new", REOPENING);
    door(POST, years + "/reopenings", REOPENING);
    door(GET, years + "/book/edit", KEEPING);
    door(POST, years + "/book", KEEPING);
  }

  /** What each member owes, and why. */
  private static void settlement() {
    String settlement = "/{organisation}/cooperation/{cooperation}/settlement";
    door(GET, settlement, COOPERATING);
    door(POST, settlement, SETTLING);
    door(GET, settlement + "/export.zip", SETTLING);
    door(GET, settlement + "/newest", COOPERATING);
    door(GET, settlement + "/{run}", COOPERATING);
    door(GET, settlement + "/{run}/member/{estate}", COOPERATING);
    door(GET, settlement + "/{run}/member/{estate}/why", COOPERATING);
    door(GET, settlement + "/{run}/member/{estate}/statement.pdf", COOPERATING);
    door(POST, settlement + "/{run}/papers", SETTLING);
    door(GET, settlement + "/{run}/approve", SETTLING);
    door(POST, settlement + "/{run}/signatures", SETTLING);
    door(GET, settlement + "/{run}/input.zip", COOPERATING);
    door(GET, settlement + "/{run}/output.zip", COOPERATING);
  }

  /** What comes in files. */
  private static void intake() {
    String intake = "/{organisation}/cooperation/{cooperation}/intake";
    door(GET, intake, READING_BOOKS);
    door(GET, intake + "/batch", READING_BOOKS);
    door(POST, intake, KEEPING);
    for (String page : List.of("/new", "/upload", "/faults.csv", "/reversal")) {
      door(GET, intake + page, KEEPING);
    }
    for (String form : List.of("/looks", "/loads", "/reversals")) {
      door(POST, intake + form, KEEPING);
    }
  }

  private static void door(HttpMethod method, String pattern, Who who) {
    ALL.add(Door.of(method, pattern, who));
  }
}
