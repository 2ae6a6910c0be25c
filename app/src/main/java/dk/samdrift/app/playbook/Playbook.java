package dk.samdrift.app.playbook;

import java.util.List;
import java.util.Optional;

/**
 * The method as data (process.md section 1).
 *
 * @param summary for whom it is and what it leads to
 * @param counsel advice that holds all the way
 * @param background what one should know that belongs to no milestone
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
    List<Phase> phases) {

  /** Where the method comes from. */
  public record Origin(String title, String publisher, String note) {}

  /** All milestones in their order. */
  public List<Milestone> milestones() {
    return phases.stream().flatMap(phase -> phase.milestones().stream()).toList();
  }

  /** The milestone of an id. */
  public Optional<Milestone> milestone(String id) {
    return milestones().stream().filter(one -> one.id().equals(id)).findAny();
  }

  /** The phase that a milestone belongs to. */
  public Phase phaseOf(Milestone milestone) {
    return phases.stream()
        .filter(phase -> phase.milestones().contains(milestone))
        .findAny()
        .orElseThrow(() -> new IllegalStateException(key + " has no " + milestone.id()));
  }
}
