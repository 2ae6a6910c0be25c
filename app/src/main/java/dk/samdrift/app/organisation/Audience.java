package dk.samdrift.app.organisation;

import dk.samdrift.app.language.Messages;
import java.util.Comparator;
import java.util.Set;

/**
 * Who may see a document or a fact of a cooperation (fortrolighed): circles, each within the next
 * (process.md section 2).
 */
public enum Audience {
  /** Who leads the project, and who audits it. */
  PROJECT_LEADER,
  /** Those who decide for the administration, and who advise them on staff and law. */
  MANAGEMENT,
  /** All who work for the estates. */
  OPERATIONS,
  /** Those whom residents elected. */
  REPRESENTATIVES,
  /** Everybody with a role in the organisation. */
  PUBLIC;

  /** The innermost circle that somebody with some roles in a cooperation belongs to. */
  public static Audience of(Set<Role> roles) {
    return roles.stream().map(Audience::of).min(Comparator.naturalOrder()).orElse(PUBLIC);
  }

  private static Audience of(Role role) {
    return switch (role) {
      case PROJECT_LEADER, AUDITOR -> PROJECT_LEADER;
      case MANAGEMENT, OPERATIONS_MANAGER, HUMAN_RESOURCES, LAWYER -> MANAGEMENT;
      case FINANCE_OFFICER, SPECIALIST, SITE_MANAGER, SITE_STAFF -> OPERATIONS;
      case ESTATE_BOARD, ORGANISATION_BOARD -> REPRESENTATIVES;
      case ADMINISTRATOR -> PUBLIC;
    };
  }

  /** May those of a circle see what has this audience? */
  public boolean includes(Audience circle) {
    return circle.compareTo(this) <= 0;
  }

  /** What users call it. */
  public String words() {
    return Messages.msg("organisation.audience." + name());
  }
}
