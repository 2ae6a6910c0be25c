package dk.samdrift.app.playbook;

/**
 * One version of a playbook.
 *
 * @param name as its folder is called, for instance {@code samdrift}
 */
public record PlaybookKey(String name, int version) {

  @Override
  public String toString() {
    return name + "/" + version;
  }
}
