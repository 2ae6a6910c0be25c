package dk.samdrift.app.playbook;

/** How a cooperation comes about (tilgang), as a playbook explains it. */
public record WayOfStart(Way way, String title, String text, String source) {

  /** The three ways there are. */
  public enum Way {
    /** Management, for all members at once. */
    ALL_AT_ONCE,
    /** Management, for chosen members. */
    CHOSEN,
    /** A wish of those it concerns. */
    LOCAL_WISH
  }
}
