package dk.samdrift.app.settlement;

import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.chart.Chart;
import dk.samdrift.app.ui.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One settlement, or what prevented it.
 *
 * @param notice what is to know first
 * @param actions what can be done
 * @param members a table of what each member owes; none when it was prevented
 * @param books how it agrees with the books; empty where that is not for the visitor
 * @param accounts a table of accounts and members; none where that is not for the visitor
 * @param accountLines what each member bears on each account, in the order of the table's heads
 * @param changes what each member owes otherwise than by the version before; empty when none is
 * @param problems a table of what the engine found
 * @param proof hashes and who has said what
 */
public record RunPage(
    Frame frame,
    String made,
    @Nullable Notice notice,
    List<Action> actions,
    @Nullable Table members,
    List<MemberLine> memberLines,
    @Nullable MemberLine sum,
    @Nullable Chart chart,
    List<BookLine> books,
    String agrees,
    @Nullable Table accounts,
    List<AccountLine> accountLines,
    String changesHeading,
    List<ChangeLine> changes,
    @Nullable Table problems,
    List<ProblemLine> problemLines,
    List<Fact> proof) {

  /** What a member owes; the page is there for who may see it. */
  public record MemberLine(
      String name,
      @Nullable Link page,
      String cost,
      String onAccount,
      String outlays,
      String balance,
      Tag verdict) {}

  /** A line of what agrees with the books. */
  public record BookLine(String what, String amount, boolean isSum) {}

  /** An account with what each member bears, in the order of the heads, and the total. */
  public record AccountLine(String account, List<Link> amounts, String total) {}

  /** What a member owes by this version and by the one before. */
  public record ChangeLine(String name, String before, String now, String difference) {}

  /** A problem, and where to mend it. */
  public record ProblemLine(Tag severity, String place, String message, @Nullable Link mend) {}
}
