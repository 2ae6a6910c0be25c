package dk.samdrift.app.cooperation;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Link;
import java.util.stream.Stream;

/** The pages above a page of a cooperation. */
public final class Crumbs {

  private Crumbs() {}

  /** The cooperation, and what lies between it and the page. */
  public static Link[] of(Insider insider, Access access, Link... between) {
    Link cooperation = new Link(access.name(), Cooperation.path(insider, access.cooperation()));
    return Stream.concat(Stream.of(cooperation), Stream.of(between)).toArray(Link[]::new);
  }
}
