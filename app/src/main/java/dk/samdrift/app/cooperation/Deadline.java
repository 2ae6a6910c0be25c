package dk.samdrift.app.cooperation;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Link;
import java.time.LocalDate;

/**
 * A day on which something is to be done.
 *
 * @param what is to be done
 * @param path of the page where it is, within the organisation
 */
public record Deadline(LocalDate day, String what, String path) {

  /** Leads there. */
  public Link link(Insider insider) {
    return new Link(what, "/" + insider.slug() + path);
  }
}
