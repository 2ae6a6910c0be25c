package dk.samdrift.app.settlement;

import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.chart.Chart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one member owes, and of what it is made.
 *
 * @param answer the one sentence people come for
 * @param state how far the settlement is
 * @param facts how the amount comes about
 * @param chart where the money goes
 * @param hidden why some accounts are shown together; empty when none is
 */
public record StatementPage(
    Frame frame,
    String answer,
    Tag state,
    List<Action> actions,
    List<Fact> facts,
    @Nullable Chart chart,
    List<Line> lines,
    String total,
    String hidden) {

  /**
   * An account.
   *
   * @param page why, where that may be told
   * @param keys by what it was divided
   * @param ofAll what all members bear of it together
   * @param percent the member's share of it
   */
  public record Line(
      String account,
      String title,
      @Nullable Link page,
      String keys,
      String ofAll,
      String percent,
      String amount) {}
}
