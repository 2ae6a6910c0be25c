package dk.samdrift.app.cooperation.paper;

import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Table;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable, one of its versions to read, and all of them.
 *
 * @param old says that the version shown is not the newest
 * @param shown none when nothing has been written
 * @param answers what was said by those who approve; empty when nobody is asked to
 */
public record PaperPage(
    Frame frame,
    List<Action> actions,
    PaperState state,
    String guidance,
    @Nullable Notice old,
    @Nullable Shown shown,
    EmptyState empty,
    Table table,
    List<Line> lines,
    List<Answers> answers) {

  /**
   * A version to read.
   *
   * @param text none when it is a file
   */
  public record Shown(String heading, List<Fact> facts, @Nullable Content text, Link content) {}

  /**
   * A version in the table.
   *
   * @param comparison with the one before; none when one of both is a file
   */
  public record Line(Link version, String who, String remark, Tag tag, @Nullable Link comparison) {}

  /** What was asked, what has been said, and where to say something. */
  public record Answers(String title, List<Said> said, Link page) {}

  /** Somebody's answer, or that there is none. */
  public record Said(String who, Tag tag, String words) {}
}
