package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.lesson.LibraryPage;
import dk.samdrift.app.cooperation.paper.PaperPage;
import dk.samdrift.app.cooperation.paper.PaperState;
import dk.samdrift.app.cooperation.risk.Risks;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a cooperation.
 *
 * @param beside which one it is, and in which phase
 * @param waiting who waits for whom; empty when nobody does
 * @param notices how it was passed
 * @param now what to do first and when one is through
 * @param todo what can be done about the milestone as a whole
 * @param missing what its gate still asks for, with where it is mended
 * @param papers its deliverables, as far as the visitor may see them
 * @param gate none when nobody is asked
 * @param mine what the visitor's own roles have to do here
 * @param happened the steps that were taken, the newest first
 * @param risks those that weigh most, as far as the visitor may see them
 * @param lessons what was learned at the milestone in other cooperations
 * @param beneath leads to the milestones beside it
 */
public record MilestonePage(
    Frame frame,
    String beside,
    Tag standing,
    String waiting,
    List<Notice> notices,
    Content purpose,
    Content now,
    List<Action> todo,
    List<Link> missing,
    List<PaperLine> papers,
    List<TaskLine> tasks,
    @Nullable GateCard gate,
    List<Part> mine,
    Responsibilities responsibilities,
    Readings readings,
    List<Fact> plan,
    List<String> moved,
    List<String> happened,
    Risks.Card risks,
    List<LibraryPage.Line> lessons,
    List<Action> beneath) {

  /** A deliverable and how it stands. */
  public record PaperLine(Link page, String obligation, String guidance, PaperState state) {}

  /** What must be approved, and how that stands. */
  public record GateCard(Content text, List<Asked> asked) {}

  /**
   * An approval.
   *
   * @param version the exact version it is about; empty when none can be approved
   * @param before what was said about versions that do not count any more
   */
  public record Asked(
      String title,
      String by,
      String version,
      List<PaperPage.Said> said,
      List<PaperPage.Said> before,
      @Nullable Action answer) {}

  /** What a role has to do. */
  public record Part(String role, String part, String obligation, String text) {}
}
