package dk.samdrift.app.organisation.exchange;

import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Table;
import java.util.List;

/**
 * What would come of a file.
 *
 * @param totals to be compared with where the file comes from
 * @param faultLines those on the page that is asked for
 * @param changeLines the same
 */
public record ImportPage(
    Frame frame,
    Notice notice,
    List<Action> actions,
    List<Fact> totals,
    Table faults,
    List<Fault> faultLines,
    Table changes,
    List<Line> changeLines) {

  /** An estate that would be new or changed. */
  public record Line(int row, String estate, Tag tag, List<String> differences) {}
}
