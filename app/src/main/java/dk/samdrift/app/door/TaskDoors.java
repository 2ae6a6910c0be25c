package dk.samdrift.app.door;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import dk.samdrift.app.door.Door.Who;
import dk.samdrift.app.organisation.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/** Routes of tasks: whose a task is and who may know of it, the room of tasks says. */
final class TaskDoors {

  private static final Who INSIDERS = new Who.Insiders();
  private static final Who DECIDERS =
      new Who.WithRole(Set.of(Role.ADMINISTRATOR, Role.MANAGEMENT), true);

  private static final List<Door> ALL = new ArrayList<>();

  static {
    String tasks = "/{organisation}/task";
    door(GET, tasks, INSIDERS);
    door(GET, tasks + "/new", INSIDERS);
    door(POST, tasks, INSIDERS);
    String task = tasks + "/{task}";
    door(GET, task, INSIDERS);
    door(GET, task + "/edit", INSIDERS);
    door(POST, task, INSIDERS);
    for (String asked : List.of("/moves", "/delegations", "/cancellations")) {
      door(GET, task + asked + "/new", INSIDERS);
      door(POST, task + asked, INSIDERS);
    }
    for (String done : List.of("/completions", "/reopenings", "/notes")) {
      door(POST, task + done, INSIDERS);
    }
    door(GET, tasks + "/letters", INSIDERS);
    door(POST, tasks + "/letters", INSIDERS);
    door(GET, tasks + "/calendar", INSIDERS);
    door(POST, tasks + "/calendar", INSIDERS);
    door(GET, tasks + "/calendar/withdrawals/new", INSIDERS);
    door(POST, tasks + "/calendar/withdrawals", INSIDERS);
    String rules = tasks + "/year/rules";
    door(GET, tasks + "/year", INSIDERS);
    door(GET, rules + "/new", DECIDERS);
    door(POST, rules, DECIDERS);
    door(POST, rules + "/{yearRule}/removals", DECIDERS);
    door(GET, "/calendar/{secret}.ics", new Who.Anybody());
  }

  private TaskDoors() {}

  static List<Door> all() {
    return List.copyOf(ALL);
  }

  private static void door(HttpMethod method, String pattern, Who who) {
    ALL.add(Door.of(method, pattern, who));
  }
}
