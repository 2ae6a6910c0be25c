package dk.samdrift.app.playbook;

import dk.samdrift.app.organisation.Insider;

/**
 * One version of a playbook.
 *
 * @param name as its folder is called, for instance {@code samdrift}
 */
public record PlaybookKey(String name, int version) {

  /** Where somebody in an organisation reads it. */
  public String path(Insider insider) {
    return "/" + insider.slug() + "/playbook/" + this;
  }

  /** Where somebody in an organisation reads one of its milestones. */
  public String path(Insider insider, Milestone milestone) {
    return path(insider) + "/milestone/" + milestone.id();
  }

  @Override
  public String toString() {
    return name + "/" + version;
  }
}
