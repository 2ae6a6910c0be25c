package dk.samdrift.app.organisation.reach;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who somebody is in a cooperation.
 *
 * @param name what the cooperation is called
 * @param roles those that count there; none for who only knows of it
 * @param audience of the cooperation itself: who may know that it is there
 */
public record Access(UUID cooperation, String name, Set<Role> roles, Audience audience) {

  /** The roles that lead a cooperation: they change its course, its members and its dates. */
  public static final Set<Role> LEADERS =
      Set.of(Role.PROJECT_LEADER, Role.MANAGEMENT, Role.OPERATIONS_MANAGER);

  /** The roles that write a cooperation's papers, each within its circle. */
  public static final Set<Role> WRITERS =
      Set.of(
          Role.PROJECT_LEADER,
          Role.MANAGEMENT,
          Role.OPERATIONS_MANAGER,
          Role.FINANCE_OFFICER,
          Role.SPECIALIST,
          Role.SITE_MANAGER);

  /** The innermost circle the person belongs to. */
  public Audience circle() {
    return Audience.of(roles);
  }

  /** May the person know that the cooperation is there? */
  public boolean isVisible() {
    return sees(audience);
  }

  /** May the person see what has an audience? */
  public boolean sees(Audience whose) {
    return whose.includes(circle());
  }

  /** Has the person one of some roles there? */
  public boolean has(Role... wanted) {
    return Arrays.stream(wanted).anyMatch(roles::contains);
  }

  /** Does the person lead it? */
  public boolean leads() {
    return LEADERS.stream().anyMatch(roles::contains);
  }

  /** Does the person write its papers? */
  public boolean writes() {
    return WRITERS.stream().anyMatch(roles::contains);
  }

  /** All audiences whose facts the person may see. */
  public Set<Audience> audiences() {
    return Stream.of(Audience.values())
        .filter(this::sees)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
  }
}
