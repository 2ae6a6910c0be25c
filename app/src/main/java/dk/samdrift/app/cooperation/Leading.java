package dk.samdrift.app.cooperation;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;

/** Those who lead a cooperation change things; all others read what their circle shows. */
public final class Leading {

  private Leading() {}

  /** Does somebody lead it? */
  public static boolean is(Access access) {
    return access.has(Role.PROJECT_LEADER, Role.MANAGEMENT, Role.OPERATIONS_MANAGER);
  }
}
