package dk.samdrift.cli;

import dk.samdrift.cli.explain.ExplanationText;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.explain.Answer;
import dk.samdrift.engine.settlement.explain.Explanations;
import dk.samdrift.engine.settlement.explain.Question;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samdrift explain}: says why a member pays what it pays on an account. */
@Command(
    name = "explain",
    resourceBundle = "dk.samdrift.cli.cli_da",
    mixinStandardHelpOptions = false)
final class ExplainCommand implements Callable<Integer> {

  /** So much of an id that the name after it is seen too. */
  private static final int MOST_OF_AN_ID = 30;

  private static final String ALL = "alle";

  @Mixin private JobArguments job = new JobArguments();

  @Option(
      names = "--cooperation",
      required = true,
      paramLabel = "ID",
      descriptionKey = "explain.cooperation")
  private String cooperation = "";

  @Option(names = "--member", required = true, paramLabel = "ID", descriptionKey = "member")
  private String member = "";

  @Option(names = "--account", required = true, paramLabel = "KONTO", descriptionKey = "account")
  private String account = "";

  @Option(names = "--postings", paramLabel = "ANTAL", descriptionKey = "postings")
  private String postings = "10";

  @Override
  public Integer call() throws IOException {
    int mostPostings = mostPostings();
    JobFolder folder = job.job();
    SettlementRequest request =
        new SettlementRequest(
            folder,
            job.year(),
            Optional.of(cooperation),
            Runtime.getRuntime().availableProcessors());
    Lookalikes.tell(folder);
    return switch (ask(new Question(request, member, account))) {
      case Answer.Explained(var explanation) -> {
        System.out.print(ExplanationText.of(explanation, mostPostings));
        yield ExitCode.DONE;
      }
      case Answer.Prevented(long errors, long warnings, var shown) -> {
        ProblemList.print(errors, warnings, shown);
        System.out.println(Messages.of("explain.prevented"));
        yield ExitCode.PROBLEMS;
      }
      case Answer.NoSuchMember(var there) ->
          throw new Refused(
              "refused.member", Excerpt.of(member), Excerpt.of(cooperation), names(there));
      case Answer.NoSuchAccount(var similar, var there) -> throw refusedAccount(similar, there);
    };
  }

  private static Answer ask(Question question) throws IOException {
    TerminalProgress progress = TerminalProgress.ifTerminal();
    try (TemporaryScratch temporary = Interruption.closes(TemporaryScratch::make)) {
      return Explanations.answer(question, temporary.scratch(), progress);
    } finally {
      progress.clear();
    }
  }

  private int mostPostings() {
    if (postings.equals(ALL)) {
      return Integer.MAX_VALUE;
    }
    if (!postings.matches("0*[1-9][0-9]{0,8}")) {
      throw new Refused("refused.postings", Excerpt.of(postings));
    }
    return Integer.parseInt(postings);
  }

  private Refused refusedAccount(List<String> similar, List<String> there) {
    String year = Integer.toString(job.year());
    String asked = Excerpt.of(account);
    if (!similar.isEmpty()) {
      return new Refused("refused.account.similar", asked, year, Listing.of(similar));
    }
    if (!there.isEmpty()) {
      return new Refused("refused.account", asked, year, Listing.of(there));
    }
    return JobArguments.has(job.job(), Table.POSTINGS)
        ? new Refused("refused.account.none", year)
        : new Refused("refused.account.noFile", Table.POSTINGS.file());
  }

  private static String names(List<Member> members) {
    return Listing.of(
        members.stream()
            .map(member ->
                Messages.of(
                    "refused.member.name", Excerpt.of(member.id(), MOST_OF_AN_ID), member.name()))
            .toList());
  }
}
