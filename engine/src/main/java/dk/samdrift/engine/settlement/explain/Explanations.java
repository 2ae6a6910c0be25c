package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.job.CodePoints;
import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.job.spill.Scratch;
import dk.samdrift.engine.settlement.Progress;
import dk.samdrift.engine.settlement.SettlementRun;
import dk.samdrift.engine.settlement.plan.AccountPlan;
import dk.samdrift.engine.settlement.result.AccountShare;
import dk.samdrift.engine.settlement.result.CooperationResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Answers questions by settling the cooperation as always, with an eye on the account that is asked
 * about. What is explained is the settlement, not a calculation of its own.
 */
public final class Explanations {

  private static final int MOST_SHOWN = 20;

  private Explanations() {}

  /** The answer to a question. */
  public static Answer answer(Question question, Scratch scratch, Progress progress)
      throws IOException {
    try (SettlementRun run =
        SettlementRun.read(
            question.request(), Optional.of(question.account()), scratch, progress)) {
      List<CooperationResult> results = new ArrayList<>();
      run.settle(results::add);
      return run.problems().errors() > 0
          ? prevented(run.problems())
          : answer(question, run, results.getFirst());
    }
  }

  private static Answer prevented(Problems problems) throws IOException {
    List<Problem> shown = new ArrayList<>();
    problems.forEach(problem -> {
      if (shown.size() < MOST_SHOWN) {
        shown.add(problem);
      }
    });
    return new Answer.Prevented(problems.errors(), problems.warnings(), List.copyOf(shown));
  }

  private static Answer answer(Question question, SettlementRun run, CooperationResult result) {
    List<Member> members = result.year().master().members();
    Optional<Integer> member =
        Arrays.stream(result.year().everMembers())
            .boxed()
            .filter(number -> members.get(number).id().equals(question.member()))
            .findAny();
    if (member.isEmpty()) {
      return new Answer.NoSuchMember(
          Arrays.stream(result.year().everMembers()).mapToObj(members::get).toList());
    }
    if (run.watched().isEmpty()) {
      return noSuchAccount(question.account(), run, result);
    }
    return new Answer.Explained(
        new AccountView(run, result, question.account()).explain(member.get()));
  }

  private static Answer noSuchAccount(String account, SettlementRun run, CooperationResult result) {
    TreeSet<String> there = new TreeSet<>(CodePoints.ORDER);
    result.accounts().stream().map(AccountShare::account).forEach(there::add);
    run.books().plans().all(result.year().terms().number()).stream()
        .map(AccountPlan::account)
        .forEach(there::add);
    List<String> similar =
        there.stream()
            .filter(other -> other.startsWith(account) || account.startsWith(other))
            .toList();
    return new Answer.NoSuchAccount(similar, List.copyOf(there));
  }
}
