package dk.samdrift.app.settlement;

import dk.samdrift.app.organisation.Grant;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.organisation.reach.Access;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody sees of a settlement: those who keep or audit the accounts see all; whom residents
 * elected, and staff, see their own estates in full and the others' totals, no wages of single
 * persons, and no drafts (process.md section 2, quality.md).
 *
 * @param isAll everything?
 * @param own the members the person is there for
 */
record Sight(boolean isAll, Set<UUID> own) {

  static Sight of(Insider insider, Access access) {
    return new Sight(
        access.leads() || access.has(Role.FINANCE_OFFICER, Role.AUDITOR),
        insider.grants().stream()
            .map(Grant::scope)
            .filter(Scope.Member.class::isInstance)
            .map(scope -> ((Scope.Member) scope).id())
            .collect(Collectors.toSet()));
  }

  /** May the run be seen? */
  boolean sees(Run run) {
    return isAll || run.isApproved();
  }

  /** May a member's accounts be seen? */
  boolean sees(UUID member) {
    return isAll || own.contains(member);
  }
}
