package dk.samdrift.app.organisation;

import dk.samdrift.app.language.Messages;

/** What a person is there for; with a scope it says what the person may do where (process.md). */
public enum Role {
  /** Makes persons and gives them roles. */
  ADMINISTRATOR,
  /** Leads a cooperation from idea to operation. */
  PROJECT_LEADER,
  /** Decides for the administration. */
  MANAGEMENT,
  /** Answers for the daily operation. */
  OPERATIONS_MANAGER,
  /** Keeps the accounts and settles. */
  FINANCE_OFFICER,
  /** Leads the staff of some estates. */
  SITE_MANAGER,
  /** Works on the estates. */
  SITE_STAFF,
  /** Elected by the residents of an estate. */
  ESTATE_BOARD,
  /** Elected by the residents of a housing organisation. */
  ORGANISATION_BOARD,
  /** Reads everything, changes nothing. */
  AUDITOR,
  /** Another specialist. */
  SPECIALIST,
  /** Employment matters. */
  HUMAN_RESOURCES,
  /** Law. */
  LAWYER;

  /** Does it make sense there? Administrators count everywhere, and a board is of one level. */
  public boolean fits(Scope scope) {
    return switch (this) {
      case ADMINISTRATOR -> scope instanceof Scope.Organisation;
      case ESTATE_BOARD -> scope instanceof Scope.Member;
      case ORGANISATION_BOARD -> scope instanceof Scope.HousingOrganisation;
      case PROJECT_LEADER,
          MANAGEMENT,
          OPERATIONS_MANAGER,
          FINANCE_OFFICER,
          SITE_MANAGER,
          SITE_STAFF,
          AUDITOR,
          SPECIALIST,
          HUMAN_RESOURCES,
          LAWYER ->
          true;
    };
  }

  /** What users call it. */
  public String words() {
    return Messages.msg("organisation.role." + name());
  }
}
