package dk.samdrift.app.history;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.job.JobKind;
import dk.samdrift.app.job.JobResult;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.job.Running;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import java.util.List;
import org.springframework.stereotype.Component;

/** Going through the history as a job. It changes nothing, so a run that died is begun anew. */
@Component
public final class VerificationJob implements JobKind {

  /** As it stands with every job. */
  public static final String NAME = "history.verification";

  private final ChainCheck check;

  VerificationJob(ChainCheck check) {
    this.check = check;
  }

  /** The button that starts it. */
  public static Action.Post button(String home) {
    return Jobs.button(msg("history.verify"), home + "/history/verifications", Action.Weight.PLAIN);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String heading() {
    return msg("history.verification");
  }

  @Override
  public JobResult work(Running running) {
    Report report =
        check.report((entries, all) -> running.tell(entries, all, () -> passed(entries, all)));
    return new JobResult(report.sentences(), !report.isWhole());
  }

  private static String passed(long entries, long all) {
    return msg("history.verification.passed", Formats.count(entries), Formats.count(all));
  }

  @Override
  public Action.Post again(String home, List<String> arguments) {
    return button(home);
  }
}
