package dk.samdrift.app.playbook.reading;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.util.List;

/** All playbooks, each with its newest version. */
public record PlaybooksPage(Frame frame, List<Line> lines) {

  /**
   * A playbook.
   *
   * @param size how many phases and milestones it has
   * @param earlier versions that somebody may still follow
   */
  public record Line(Link link, String summary, String size, List<Link> earlier) {}

  static PlaybooksPage of(Frame frame, Insider insider, Playbooks playbooks) {
    return new PlaybooksPage(
        frame.titled(msg("playbook.list")),
        playbooks.newest().stream().map(one -> line(one, insider, playbooks)).toList());
  }

  /** The way to the list. */
  static Link link(Insider insider) {
    return new Link(msg("playbook.list"), "/" + insider.slug() + "/playbook");
  }

  private static Line line(Playbook newest, Insider insider, Playbooks playbooks) {
    return new Line(
        new Link(newest.title(), newest.key().path(insider)),
        newest.summary(),
        PlaybookPage.size(newest),
        playbooks.all().stream()
            .filter(one -> one.key().name().equals(newest.key().name()) && !one.equals(newest))
            .map(one -> new Link(PlaybookPage.edition(one), one.key().path(insider)))
            .toList());
  }
}
