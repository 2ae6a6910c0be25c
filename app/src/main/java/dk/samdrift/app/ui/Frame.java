package dk.samdrift.app.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is around the content of a page.
 *
 * @param title of the page, also its last breadcrumb
 * @param nonce of this answer's content security policy
 * @param visitor none before signing in
 * @param breadcrumbs from the outermost page to the one above this
 * @param searchHref answers the search field of the header; none, no field
 * @param accessibilityHref leads to the accessibility statement
 * @param toast what the last action did
 */
public record Frame(
    String title,
    String nonce,
    Csrf csrf,
    @Nullable Visitor visitor,
    Navigation navigation,
    List<Link> breadcrumbs,
    @Nullable String searchHref,
    String accessibilityHref,
    @Nullable Toast toast) {

  /** Keeps its own copy. */
  public Frame {
    breadcrumbs = List.copyOf(breadcrumbs);
  }

  /** A page before anybody has signed in. */
  public static Frame open(String title, String nonce, Csrf csrf, String accessibilityHref) {
    return new Frame(
        title, nonce, csrf, null, Navigation.NONE, List.of(), null, accessibilityHref, null);
  }

  /** The same for somebody who is signed in. */
  public Frame signedIn(Visitor who, Navigation menu, @Nullable String search) {
    return new Frame(title, nonce, csrf, who, menu, breadcrumbs, search, accessibilityHref, toast);
  }

  /** The same around another page. The outermost one above it is called what the menu calls it. */
  public Frame titled(String otherTitle, Link... above) {
    return new Frame(
        otherTitle,
        nonce,
        csrf,
        visitor,
        navigation,
        called(above),
        searchHref,
        accessibilityHref,
        toast);
  }

  private List<Link> called(Link... above) {
    List<Link> links = new ArrayList<>(List.of(above));
    if (!links.isEmpty()) {
      links.set(0, navigation.link(links.getFirst()));
    }
    return links;
  }

  /** The same, and what the last action did. */
  public Frame saying(@Nullable Toast other) {
    return new Frame(
        title, nonce, csrf, visitor, navigation, breadcrumbs, searchHref, accessibilityHref, other);
  }
}
