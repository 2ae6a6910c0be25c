package dk.samdrift.app.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is signed in, and for whom.
 *
 * @param name of the person
 * @param role in words, such as "Økonomimedarbejder"; empty outside all organisations
 * @param organisation whose pages these are; empty for pages that are no organisation's
 * @param profileHref leads to the person's own page
 * @param signOutHref is posted to
 * @param others organisations the person can change to; empty, and there is nothing to change
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

  /** What the person is and where, in a line. */
  public String place() {
    return Stream.of(role, organisation)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
