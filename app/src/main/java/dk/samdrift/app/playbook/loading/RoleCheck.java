package dk.samdrift.app.playbook.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Roles are explained before they are used, used when they are explained, and fit what they do. */
final class RoleCheck {

  /** Roles that speak for a member. */
  private static final Set<String> OF_MEMBERS = Set.of("ESTATE_BOARD", "ORGANISATION_BOARD");

  private RoleCheck() {}

  static void check(Spot root, Faults faults) {
    List<Spot> declared = root.all("roles");
    IdCheck.different(declared, "role", "role-twice", faults);
    Set<String> known = declared.stream().map(one -> one.text("role")).collect(Collectors.toSet());
    Set<String> used = new HashSet<>();
    List<Spot> milestones = IdCheck.milestones(root);
    for (Spot use : milestones.stream().flatMap(RoleCheck::uses).toList()) {
      used.add(use.text());
      if (!known.contains(use.text()) && !use.text().isEmpty()) {
        faults.add(use.line(), "role-unknown", use.text());
      }
    }
    for (Spot one : declared) {
      if (one.has("role") && !used.contains(one.text("role"))) {
        faults.add(one.line(), "role-unused", one.text("role"));
      }
    }
    milestones.forEach(one -> parts(one, faults));
    IdCheck.approvals(milestones).forEach(one -> fit(one, faults));
  }

  private static Stream<Spot> uses(Spot milestone) {
    Spot gate = milestone.at("gate");
    Stream<Spot> single =
        Stream.of("tasks", "responsibilities")
            .flatMap(name -> milestone.all(name).stream())
            .map(one -> one.at("role"));
    Stream<Spot> approving = gate.all("approvals").stream().flatMap(one -> one.all("by").stream());
    return Stream.concat(single, Stream.concat(approving, gate.at("waiver").all("by").stream()));
  }

  /** A role has a part of a weight once, and none beside having no part. */
  private static void parts(Spot milestone, Faults faults) {
    Set<String> seen = new HashSet<>();
    Set<String> involved = new HashSet<>();
    Set<String> absent = new HashSet<>();
    for (Spot one : milestone.all("responsibilities")) {
      String role = one.text("role");
      String part = one.text("part");
      boolean isAbsent = part.equals("NOT_INVOLVED");
      (isAbsent ? absent : involved).add(role);
      if (!seen.add(role + " " + part + " " + one.text("obligation"))) {
        faults.add(one.line(), "part-twice", role, part);
      } else if (absent.contains(role) && involved.contains(role)) {
        faults.add(one.line(), "part-and-none", role);
      }
    }
  }

  private static void fit(Spot approval, Faults faults) {
    if (approval.text("each").equals("MEMBER")) {
      for (Spot role : approval.all("by")) {
        if (!OF_MEMBERS.contains(role.text())) {
          faults.add(role.line(), "role-of-no-member", role.text());
        }
      }
    }
  }
}
