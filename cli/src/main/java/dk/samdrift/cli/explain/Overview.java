package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Dates;
import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.cli.text.Page;
import dk.samdrift.cli.text.Table;
import dk.samdrift.engine.settlement.explain.DirectCosts;
import dk.samdrift.engine.settlement.explain.Explanation;
import dk.samdrift.engine.settlement.explain.Pool;
import java.util.List;

/** The parts of an answer that is the sum of several, in a table. */
final class Overview {

  private static final int LABEL_WIDTH = 34;

  private Overview() {}

  static void write(Page page, Explanation explanation, List<Portion> portions) {
    DirectCosts direct = explanation.direct();
    int parts = portions.size() + (direct.postings().isEmpty() ? 0 : 1);
    page.sentences(0, Messages.of("explain.overview.title", Kroner.count(parts)));
    long periods = portions.stream().filter(Portion::isFirst).count();
    if (periods > 1) {
      page.sentences(0, Messages.of("explain.overview.periods"));
    }
    if (portions.stream().anyMatch(portion -> portion.pool().employee().isPresent())) {
      page.sentences(0, Messages.of("explain.overview.employees"));
    }
    page.blank();
    page.table(2, table(explanation, portions));
  }

  private static Table table(Explanation explanation, List<Portion> portions) {
    Table table =
        new Table(
            3,
            word("number"),
            word("period"),
            word("key"),
            word("total"),
            word("part"),
            word("amount"));
    int number = 1;
    for (Portion portion : portions) {
      Pool pool = portion.pool();
      table.row(
          Integer.toString(number++),
          Dates.range(portion.period().days().from(), portion.period().days().to()),
          Table.cut(
              Messages.of("explain.overview.label", portion.basis().label(), pool.reason().key()),
              LABEL_WIDTH),
          Kroner.of(pool.total()),
          Kroner.percent(pool.reason().weights().get(pool.own()).weight(), pool.reason().sum()),
          Kroner.of(pool.ownShare().rounded()));
    }
    if (!explanation.direct().postings().isEmpty()) {
      String amount = Kroner.of(explanation.direct().amount());
      table.row(
          Integer.toString(number), Messages.of("explain.direct.title"), "", amount, "", amount);
    }
    return table.row(
        "", Messages.of("explain.table.all"), "", "", "", Kroner.of(explanation.amount()));
  }

  private static String word(String column) {
    return Messages.of("explain.overview.column." + column);
  }
}
