package dk.samdrift.app.playbook.loading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of things: weeks, tasks that wait for others, gates that ask for what there is. */
final class RoadCheck {

  private RoadCheck() {}

  static void check(Spot root, Faults faults) {
    Set<String> deliverables = new HashSet<>();
    Spot before = null;
    for (Spot milestone : IdCheck.milestones(root)) {
      if (before != null
          && milestone.has("weeks")
          && milestone.number("weeks") <= before.number("weeks")) {
        faults.add(
            milestone.at("weeks").line(),
            "weeks-not-rising",
            milestone.text("weeks"),
            before.text("weeks"));
      }
      before = milestone;
      tasks(milestone.all("tasks"), faults);
      milestone.all("deliverables").forEach(one -> deliverables.add(one.text("id")));
      for (Spot approval : milestone.at("gate").all("approvals")) {
        if (approval.has("deliverable") && !deliverables.contains(approval.text("deliverable"))) {
          faults.add(
              approval.at("deliverable").line(),
              "deliverable-unknown",
              approval.text("deliverable"));
        }
      }
    }
  }

  private static void tasks(List<Spot> tasks, Faults faults) {
    Map<String, Spot> byId = new HashMap<>();
    tasks.forEach(one -> byId.putIfAbsent(one.text("id"), one));
    for (Spot task : tasks) {
      for (Spot after : task.all("after")) {
        Spot first = byId.get(after.text());
        if (first == null) {
          faults.add(after.line(), "after-unknown", after.text());
        } else if (task.number("weeksBefore") > first.number("weeksBefore")) {
          faults.add(after.line(), "after-due-later", after.text());
        }
      }
      if (leadsTo(task, task.text("id"), byId, new HashSet<>())) {
        faults.add(task.at("after").line(), "after-circle", task.text("id"));
      }
    }
  }

  /** Does one wait for the other, over any number of others? */
  private static boolean leadsTo(Spot task, String goal, Map<String, Spot> byId, Set<String> seen) {
    for (Spot after : task.all("after")) {
      Spot first = byId.get(after.text());
      if (after.text().equals(goal)
          || (first != null && seen.add(after.text()) && leadsTo(first, goal, byId, seen))) {
        return true;
      }
    }
    return false;
  }
}
