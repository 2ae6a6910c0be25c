package dk.samdrift.app.door;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import dk.samdrift.app.door.Door.Who;
import dk.samdrift.app.organisation.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** Every route of the program and who may take it. A route that is not here leads nowhere. */
final class Doors {

  private static final Who ANYBODY = new Who.Anybody();
  private static final Who SIGNED_IN = new Who.SignedIn();
  private static final Who ENTRANTS = new Who.Entrants();
  private static final Who INSIDERS = new Who.Insiders();
  private static final Who ADMINISTRATORS = everywhere(Role.ADMINISTRATOR);
  private static final Who ADMINISTRATORS_AND_AUDITORS =
      everywhere(Role.ADMINISTRATOR, Role.AUDITOR);

  private static final Who READING_PROGRAMS = new Who.Programs(false);
  private static final Who CHANGING_PROGRAMS = new Who.Programs(true);

  private static final List<Door> ALL = new ArrayList<>();

  static {
    door(GET, "/sign-in", ANYBODY);
    door(POST, "/sign-in", ANYBODY);
    door(POST, "/sign-out", ANYBODY);
    door(GET, "/setup/{secret}", ANYBODY);
    door(POST, "/setup/{secret}", ANYBODY);
    door(GET, "/invitation/{secret}", ANYBODY);
    door(POST, "/invitation/{secret}", ANYBODY);
    door(GET, "/password", ANYBODY);
    door(POST, "/password", ANYBODY);
    door(GET, "/password/{secret}", ANYBODY);
    door(POST, "/password/{secret}", ANYBODY);
    door(GET, "/accessibility", ANYBODY);
    door(GET, "/verify", ANYBODY);
    door(POST, "/verify", ANYBODY);
    door(GET, "/verify/{organisation}/{code}", ANYBODY);
    door(GET, "/", SIGNED_IN);
    door(GET, "/profile", SIGNED_IN);
    door(POST, "/profile/password", SIGNED_IN);
    door(POST, "/profile/sessions/endings", SIGNED_IN);
    door(GET, "/{organisation}", ENTRANTS);
    levels();
    door(GET, "/{organisation}/organisation/persons", ADMINISTRATORS_AND_AUDITORS);
    door(GET, "/{organisation}/organisation/persons/new", ADMINISTRATORS);
    door(POST, "/{organisation}/organisation/persons", ADMINISTRATORS);
    door(GET, "/{organisation}/organisation/persons/{person}", ADMINISTRATORS_AND_AUDITORS);
    door(GET, "/{organisation}/organisation/persons/{person}/edit", ADMINISTRATORS);
    door(POST, "/{organisation}/organisation/persons/{person}", ADMINISTRATORS);
    door(POST, "/{organisation}/organisation/persons/{person}/grants", ADMINISTRATORS);
    door(
        POST,
        "/{organisation}/organisation/persons/{person}/grants/{grant}/endings",
        ADMINISTRATORS);
    door(GET, "/{organisation}/history", ADMINISTRATORS_AND_AUDITORS);
    door(GET, "/{organisation}/history/entry", ADMINISTRATORS_AND_AUDITORS);
    door(POST, "/{organisation}/history/verifications", ADMINISTRATORS_AND_AUDITORS);
    door(GET, "/{organisation}/job", INSIDERS);
    door(GET, "/{organisation}/job/{job}", INSIDERS);
    door(GET, "/{organisation}/job/{job}/cancel", INSIDERS);
    door(POST, "/{organisation}/job/{job}/cancellations", INSIDERS);
    door(POST, "/{organisation}/organisation/persons/{person}/invitations", ADMINISTRATORS);
    door(
        POST,
        "/{organisation}/organisation/persons/{person}/invitations/withdrawals",
        ADMINISTRATORS);
    door(GET, "/{organisation}/mail", ADMINISTRATORS);
    door(GET, "/{organisation}/mail/{letter}", ADMINISTRATORS);
    door(POST, "/{organisation}/mail/{letter}/openings", ADMINISTRATORS);
    door(GET, "/{organisation}/mail/{letter}/sendings/new", ADMINISTRATORS);
    door(POST, "/{organisation}/mail/{letter}/sendings", ADMINISTRATORS);
    door(GET, "/{organisation}/organisation/files", ADMINISTRATORS_AND_AUDITORS);
    door(GET, "/{organisation}/organisation/files/new", ADMINISTRATORS);
    door(POST, "/{organisation}/organisation/files", ADMINISTRATORS);
    door(GET, "/{organisation}/organisation/files/{file}", ADMINISTRATORS_AND_AUDITORS);
    playbooks();
    door(GET, "/{organisation}/door", ADMINISTRATORS_AND_AUDITORS);
    door(POST, "/{organisation}/draft", INSIDERS);
    door(POST, "/{organisation}/draft/discardings", INSIDERS);
    tokens();
    overviews();
    ALL.addAll(CooperationDoors.all());
    ALL.addAll(TaskDoors.all());
  }

  private Doors() {}

  /** The method is for everybody inside to read. */
  private static void playbooks() {
    String playbooks = "/{organisation}/playbook";
    door(GET, playbooks, INSIDERS);
    door(GET, playbooks + "/{playbook}/{edition}", INSIDERS);
    door(GET, playbooks + "/{playbook}/{edition}/milestone/{milestone}", INSIDERS);
  }

  /** What there is and who represents it is for everybody inside to see. */
  private static void levels() {
    String estates = "/{organisation}/organisation/estates";
    door(GET, estates, INSIDERS);
    level(estates, "/{estate}");
    door(GET, estates + "/export.csv", INSIDERS);
    door(GET, estates + "/export.xlsx", INSIDERS);
    imports(estates + "/imports");
    estates(estates + "/{estate}");
    level("/{organisation}/organisation/housing-organisations", "/{housing}");
    String elections = "/{organisation}/organisation/boards/{board}/terms";
    door(GET, elections + "/new", ADMINISTRATORS);
    door(POST, elections, ADMINISTRATORS);
    String term = "/{organisation}/organisation/terms/{term}";
    door(GET, term + "/endings/new", ADMINISTRATORS);
    door(POST, term + "/endings", ADMINISTRATORS);
    door(GET, term + "/stand-ins/new", ADMINISTRATORS);
    door(POST, term + "/stand-ins", ADMINISTRATORS);
  }

  /** What they measure, and what tenancy units are counted by. */
  private static void estates(String estate) {
    door(GET, estate + "/measures", INSIDERS);
    door(GET, estate + "/measures/new", ADMINISTRATORS);
    door(POST, estate + "/measures", ADMINISTRATORS);
    door(POST, estate + "/measures/removals", ADMINISTRATORS);
    for (String succession : List.of("/mergers", "/splits")) {
      door(GET, estate + succession + "/new", ADMINISTRATORS);
      door(POST, estate + succession, ADMINISTRATORS);
    }
    String weights = "/{organisation}/organisation/unit-weights";
    door(GET, weights, INSIDERS);
    door(GET, weights + "/new", ADMINISTRATORS);
    door(POST, weights, ADMINISTRATORS);
    door(POST, weights + "/{unitWeight}/removals", ADMINISTRATORS);
  }

  /** What comes out of files. */
  private static void imports(String imports) {
    door(GET, imports + "/new", ADMINISTRATORS);
    door(GET, imports + "/template.xlsx", ADMINISTRATORS);
    door(POST, imports, ADMINISTRATORS);
    door(GET, imports + "/{file}", ADMINISTRATORS);
    door(GET, imports + "/{file}/faults.csv", ADMINISTRATORS);
    door(POST, imports + "/{file}/acceptances", ADMINISTRATORS);
  }

  /** Programs are let in by people; what they may take stands with them. */
  private static void tokens() {
    String tokens = "/{organisation}/organisation/tokens";
    door(GET, tokens, ADMINISTRATORS_AND_AUDITORS);
    door(GET, tokens + "/new", ADMINISTRATORS);
    door(POST, tokens, ADMINISTRATORS);
    door(GET, tokens + "/{token}/withdrawals/new", ADMINISTRATORS);
    door(POST, tokens + "/{token}/withdrawals", ADMINISTRATORS);
    door(GET, "/{organisation}/api", INSIDERS);
    door(GET, "/api/openapi", ANYBODY);
    door(GET, "/api/openapi.yaml", ANYBODY);
    door(GET, "/api/{organisation}/housing-organisations", READING_PROGRAMS);
    String estates = "/api/{organisation}/estates";
    door(GET, estates, READING_PROGRAMS);
    door(POST, estates, CHANGING_PROGRAMS);
    door(GET, estates + "/{estate}", READING_PROGRAMS);
    door(PUT, estates + "/{estate}", CHANGING_PROGRAMS);
    door(GET, estates + "/{estate}/measures", READING_PROGRAMS);
    door(PUT, estates + "/{estate}/measures", CHANGING_PROGRAMS);
  }

  /** What reaches over all cooperations; each shows only what the visitor may see. */
  private static void overviews() {
    String portfolio = "/{organisation}/portfolio";
    door(GET, portfolio, INSIDERS);
    door(GET, portfolio + "/export.csv", INSIDERS);
    door(GET, portfolio + "/export.xlsx", INSIDERS);
    door(GET, "/{organisation}/search", INSIDERS);
  }

  private static void level(String all, String one) {
    door(GET, all + "/new", ADMINISTRATORS);
    door(POST, all, ADMINISTRATORS);
    door(GET, all + one, INSIDERS);
    door(GET, all + one + "/edit", ADMINISTRATORS);
    door(POST, all + one, ADMINISTRATORS);
    door(GET, all + one + "/closings/new", ADMINISTRATORS);
    door(POST, all + one + "/closings", ADMINISTRATORS);
    door(POST, all + one + "/reopenings", ADMINISTRATORS);
  }

  private static void door(HttpMethod method, String pattern, Who who) {
    ALL.add(Door.of(method, pattern, who));
  }

  private static Who everywhere(Role... roles) {
    return new Who.WithRole(Set.of(roles), true);
  }

  /** All of them, in the order of this file. */
  static List<Door> all() {
    return List.copyOf(ALL);
  }

  /** The one a request comes to; the most specific where several fit. */
  static Optional<Door> find(HttpMethod method, PathContainer path) {
    HttpMethod asked = method.equals(HttpMethod.HEAD) ? GET : method;
    return ALL.stream()
        .filter(door -> door.method().equals(asked) && door.pattern().matches(path))
        .min((a, b) -> a.pattern().compareTo(b.pattern()));
  }

  /** All at an address, whatever is to be done there. */
  static List<Door> at(PathContainer path) {
    return ALL.stream().filter(door -> door.pattern().matches(path)).toList();
  }
}
