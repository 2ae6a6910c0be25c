package dk.samdrift.app.playbook.loading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names that must differ, and names that must be those of the folders. */
final class IdCheck {

  private IdCheck() {}

  static void check(Spot root, String name, String version, Faults faults) {
    if (!root.text("playbook").equals(name)) {
      faults.add(root.at("playbook").line(), "other-name", root.text("playbook"), name);
    }
    if (!root.text("version").equals(version)) {
      faults.add(root.at("version").line(), "other-version", root.text("version"), version);
    }
    List<Spot> phases = root.all("phases");
    List<Spot> milestones = milestones(root);
    unique(phases, faults);
    unique(milestones, faults);
    unique(inside(milestones, "deliverables"), faults);
    unique(inside(milestones, "challenges"), faults);
    unique(approvals(milestones), faults);
    unique(inside(milestones, "tips"), faults);
    unique(inside(milestones, "experiences"), faults);
    milestones.forEach(one -> unique(one.all("tasks"), faults));
    unique(root.all("counsel"), faults);
    unique(
        Stream.concat(root.all("background").stream(), inside(phases, "background").stream())
            .toList(),
        faults);
    unique(accounts(root.all("accounts")), faults);
    if (root.has("waysOfStart")) {
      different(root.all("waysOfStart"), "way", "way-twice", faults);
    }
  }

  private static List<Spot> accounts(List<Spot> heads) {
    return heads.stream()
        .flatMap(one -> Stream.concat(Stream.of(one), accounts(one.all("below")).stream()))
        .toList();
  }

  static List<Spot> milestones(Spot root) {
    return inside(root.all("phases"), "milestones");
  }

  static List<Spot> approvals(List<Spot> milestones) {
    return milestones.stream().flatMap(one -> one.at("gate").all("approvals").stream()).toList();
  }

  private static List<Spot> inside(List<Spot> outer, String name) {
    return outer.stream().flatMap(one -> one.all(name).stream()).toList();
  }

  private static void unique(List<Spot> all, Faults faults) {
    Map<String, Integer> seen = new HashMap<>();
    for (Spot one : all) {
      Integer before = seen.putIfAbsent(one.text("id"), one.at("id").line());
      if (before != null && one.has("id")) {
        faults.add(one.at("id").line(), "id-twice", one.text("id"), Integer.toString(before));
      }
    }
  }

  static void different(List<Spot> all, String name, String what, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (Spot one : all) {
      if (one.has(name) && !seen.add(one.text(name))) {
        faults.add(one.at(name).line(), what, one.text(name));
      }
    }
  }
}
