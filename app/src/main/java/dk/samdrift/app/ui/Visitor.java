package dk.samdrift.app.ui;

import java.util.List;

/**
 * Who is signed in, and for whom.
 *
 * @param name of the person
 * @param role in words, such as "Økonomimedarbejder"
 * @param organisation whose pages these are
 * @param profileHref leads to the person's own page
 * @param signOutHref is posted to
 * @param others organisations the person can change to
 */
public record Visitor(
    String name,
    String role,
    String organisation,
    String profileHref,
    String signOutHref,
    List<Link> others) {

  /** Keeps its own copy. */
  public Visitor {
    Href.check(profileHref);
    Href.check(signOutHref);
    others = List.copyOf(others);
  }
}
