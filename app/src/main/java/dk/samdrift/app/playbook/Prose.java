package dk.samdrift.app.playbook;

import java.util.List;

/** How a text of a playbook is shown. */
public final class Prose {

  private Prose() {}

  /** Its paragraphs, which an empty line keeps apart. */
  public static List<String> paragraphs(String text) {
    return List.of(text.strip().split("\n\\s*\n", -1));
  }
}
