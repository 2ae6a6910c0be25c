package dk.samdrift.cli;

import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.cli.text.Table;
import dk.samdrift.engine.settlement.Settlement;
import dk.samdrift.engine.settlement.output.Summary;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;

/** What {@code settle} says when it is done: a table of totals, or the first of the problems. */
final class SettleReport {

  private static final int MOST_COOPERATIONS = 30;
  private static final int WIDEST_ID = 36;

  private SettleReport() {}

  static int print(Settlement.Outcome outcome, int year, Path folder) {
    if (outcome.isSettled()) {
      System.out.println(Messages.of("settled.title", Integer.toString(year)));
      System.out.println();
      System.out.print(totals(outcome.totals()));
      System.out.println();
    }
    if (!outcome.absent().isEmpty()) {
      List<String> files = outcome.absent().stream().map(absent -> absent.file()).toList();
      System.out.println(Messages.of("absent", files.size(), String.join(", ", files)));
      System.out.println();
    }
    ProblemList.print(outcome.errors(), outcome.warnings(), outcome.shown());
    String key = outcome.isSettled() ? "settled.files" : "failed.files";
    System.out.println(Messages.of(key, folder.toString()));
    return outcome.isSettled() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private static String totals(List<Summary.Total> totals) {
    Table table =
        new Table(
            1,
            Messages.of("totals.cooperation"),
            Messages.of("totals.members"),
            Messages.of("totals.cost"),
            Messages.of("totals.onAccount"),
            Messages.of("totals.outlays"),
            Messages.of("totals.balance"));
    totals.stream().limit(MOST_COOPERATIONS).forEach(total -> table.row(cells(total)));
    if (totals.size() > MOST_COOPERATIONS) {
      table.row(Messages.of("totals.more", totals.size() - MOST_COOPERATIONS), "", "", "", "", "");
    }
    if (totals.size() > 1) {
      table.row(cells(sum(totals)));
    }
    return table.text("");
  }

  private static String[] cells(Summary.Total total) {
    return new String[] {
      Table.cut(total.cooperation(), WIDEST_ID),
      Kroner.count(total.members()),
      Kroner.ofOere(total.cost()),
      Kroner.ofOere(total.onAccount()),
      Kroner.ofOere(total.outlays()),
      Kroner.ofOere(total.balance())
    };
  }

  private static Summary.Total sum(List<Summary.Total> totals) {
    BigInteger cost = BigInteger.ZERO;
    BigInteger onAccount = BigInteger.ZERO;
    BigInteger outlays = BigInteger.ZERO;
    int members = 0;
    for (Summary.Total total : totals) {
      members += total.members();
      cost = cost.add(total.cost());
      onAccount = onAccount.add(total.onAccount());
      outlays = outlays.add(total.outlays());
    }
    BigInteger balance = cost.subtract(onAccount).subtract(outlays);
    return new Summary.Total(Messages.of("totals.all"), members, cost, onAccount, outlays, balance);
  }
}
