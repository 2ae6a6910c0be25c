package dk.samdrift.app.playbook;

import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The method as data (process.md section 1).
 *
 * @param summary for whom it is and what it leads to
 * @param counsel advice that holds all the way
 * @param background what one should know that belongs to no milestone
 * @param accounts whose costs can be shared, each with those below it; none where the playbook
 *     names none
 */
public record Playbook(
    PlaybookKey key,
    String title,
    String summary,
    Origin origin,
    Vocabulary vocabulary,
    List<RoleMeaning> roles,
    List<Passage> counsel,
    List<Passage> background,
    List<WayOfStart> waysOfStart,
    List<Phase> phases,
    List<Account> accounts) {

  /** Where the method comes from. */
  public record Origin(String title, String publisher, String note) {}

  /** All accounts and headings, as they stand. */
  public List<Account> allAccounts() {
    return accounts.stream().flatMap(Account::all).toList();
  }

  /** All milestones in their order. */
  public List<Milestone> milestones() {
    return phases.stream().flatMap(phase -> phase.milestones().stream()).toList();
  }

  /** The milestone of an id. */
  public Optional<Milestone> milestone(String id) {
    return milestones().stream().filter(one -> one.id().equals(id)).findAny();
  }

  /** What the playbook calls a role; what all call it where the playbook does not. */
  public String titleOf(Role role) {
    return roles.stream()
        .filter(one -> one.role() == role)
        .map(RoleMeaning::title)
        .findAny()
        .orElseGet(role::words);
  }

  /** What the playbook calls some roles of which one is enough. */
  public String titlesOf(List<Role> several) {
    return several.stream()
        .map(this::titleOf)
        .collect(Collectors.joining(Messages.msg("playbook.or")));
  }

  /** The phase that a milestone belongs to. */
  public Phase phaseOf(Milestone milestone) {
    return phases.stream()
        .filter(phase -> phase.milestones().contains(milestone))
        .findAny()
        .orElseThrow(() -> new IllegalStateException(key + " has no " + milestone.id()));
  }
}
