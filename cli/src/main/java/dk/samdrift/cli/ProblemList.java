package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.Problem;
import java.util.List;

/** The first of a job's problems, for the eye; all of them are in problems.csv. */
final class ProblemList {

  private ProblemList() {}

  static void print(long errors, long warnings, List<Problem> shown) {
    if (errors > 0) {
      System.out.println(Messages.of("problems.errors", errors));
    } else if (warnings > 0) {
      System.out.println(Messages.of("problems.warnings", warnings));
    }
    for (Problem problem : shown) {
      String place =
          problem.line() == 0
              ? problem.file()
              : Messages.of("problems.line", problem.file(), Long.toString(problem.line()));
      System.out.println("  " + place + ": " + problem.message());
    }
    long more = errors + warnings - shown.size();
    if (more > 0) {
      System.out.println(Messages.of("problems.more", more));
    }
    if (!shown.isEmpty()) {
      System.out.println();
    }
  }
}
