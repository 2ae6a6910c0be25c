package dk.samdrift.app.cooperation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Link;
import java.util.stream.Stream;

/** The pages above a page of a cooperation. */
public final class Crumbs {

  private Crumbs() {}

  /** All cooperations, the cooperation, and what lies between it and the page. */
  public static Link[] of(Insider insider, Access access, Link... between) {
    return Stream.concat(
            Stream.of(
                all(insider),
                new Link(access.name(), Cooperation.path(insider, access.cooperation()))),
            Stream.of(between))
        .toArray(Link[]::new);
  }

  /** All cooperations. */
  public static Link all(Insider insider) {
    return new Link(msg("cooperation.all"), "/" + insider.slug() + "/portfolio");
  }
}
