package dk.samdrift.cli;

import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.settlement.Settlement;
import dk.samdrift.engine.settlement.output.Summary;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;

/** What {@code settle} says when it is done: a table of totals, or the first of the problems. */
final class SettleReport {

  private static final int MOST_COOPERATIONS = 30;

  private SettleReport() {}

  static int print(Settlement.Outcome outcome, int year, Path folder) {
    if (outcome.isSettled()) {
      System.out.println(Messages.of("settled.title", Integer.toString(year)));
      System.out.println();
      System.out.print(totals(outcome.totals()));
      System.out.println();
    }
    printProblems(outcome);
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
      total.cooperation(),
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

  private static void printProblems(Settlement.Outcome outcome) {
    if (outcome.errors() > 0) {
      System.out.println(Messages.of("problems.errors", outcome.errors()));
    } else if (outcome.warnings() > 0) {
      System.out.println(Messages.of("problems.warnings", outcome.warnings()));
    }
    for (Problem problem : outcome.shown()) {
      String place =
          problem.line() == 0
              ? problem.file()
              : Messages.of("problems.line", problem.file(), Long.toString(problem.line()));
      System.out.println("  " + place + ": " + problem.message());
    }
    long more = outcome.errors() + outcome.warnings() - outcome.shown().size();
    if (more > 0) {
      System.out.println(Messages.of("problems.more", more));
    }
    if (!outcome.shown().isEmpty()) {
      System.out.println();
    }
  }
}
