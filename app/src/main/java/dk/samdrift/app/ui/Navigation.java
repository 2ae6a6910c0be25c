package dk.samdrift.app.ui;

import java.util.List;

/** The menu beside the page, in groups. */
public record Navigation(List<Group> groups) {

  /** Pages without a menu, such as the one to sign in. */
  public static final Navigation NONE = new Navigation(List.of());

  /** Keeps its own copy. */
  public Navigation {
    groups = List.copyOf(groups);
  }

  /** A link as the menu has it; the same where the menu has no such place. */
  Link link(Link to) {
    return groups.stream()
        .flatMap(group -> group.items().stream())
        .filter(item -> item.href().equals(to.href()))
        .findFirst()
        .map(item -> new Link(item.text(), item.href()))
        .orElse(to);
  }

  /**
   * Items that belong together.
   *
   * @param heading empty for the items above all groups
   */
  public record Group(String heading, List<Item> items) {

    /** Keeps its own copy. */
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * One place to go.
   *
   * @param isCurrent is the page inside it?
   * @param count of what waits there; nothing is shown for 0
   */
  public record Item(String text, String href, boolean isCurrent, int count) {

    /** Refuses a link to a script. */
    public Item {
      Href.check(href);
    }
  }
}
