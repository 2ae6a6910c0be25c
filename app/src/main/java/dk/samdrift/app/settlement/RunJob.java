package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.job.JobKind;
import dk.samdrift.app.job.JobResult;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.job.Running;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import dk.samdrift.engine.settlement.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Settling a year as a job: nothing is kept before the last step, so a run that died begins anew.
 */
@Component
public final class RunJob implements JobKind {

  /** As it stands with every job. */
  public static final String NAME = "settlement.run";

  private final Settling settling;

  RunJob(Settling settling) {
    this.settling = settling;
  }

  /** The button that starts it. */
  static Action.Post button(String text, String home, List<String> arguments) {
    return Jobs.button(
        text,
        path(home, arguments.getFirst()) + "?year=" + arguments.getLast(),
        Action.Weight.MAIN);
  }

  private static String path(String home, String cooperation) {
    return home + "/cooperation/" + cooperation + "/settlement";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String heading() {
    return msg("settlement.job");
  }

  @Override
  public JobResult work(Running running) {
    if (running.kept() > 0) {
      return new JobResult(List.of(msg("settlement.job.done")), false);
    }
    Path folder = folder();
    try {
      UUID cooperation = UUID.fromString(running.arguments().getFirst());
      int year = Integer.parseInt(running.arguments().getLast());
      Settling.Settled settled =
          settling.settle(
              cooperation, year, folder, (stage, done, total) -> tell(running, stage, done, total));
      Actor actor = new Actor(running.askedBy(), running.askedByName());
      running.step(
          1, 1, msg("settlement.job.keeping"), () -> settling.keep(settled, folder, actor));
      return settled.outcome().isSettled()
          ? new JobResult(List.of(msg("settlement.job.done")), false)
          : new JobResult(
              List.of(msg("settlement.job.prevented", Formats.count(settled.outcome().errors()))),
              true);
    } finally {
      remove(folder);
    }
  }

  private static void tell(Running running, Progress.Stage stage, long done, long total) {
    running.tell(done, total, () -> msg("settlement.job.stage." + stage.name()));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("samdrift-settlement");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Action.Post again(String home, List<String> arguments) {
    return button(msg("settlement.run"), home, arguments);
  }

  @Override
  public Optional<Action> next(String home, List<String> arguments) {
    return Optional.of(
        Action.main(
            msg("settlement.job.see"),
            path(home, arguments.getFirst()) + "/newest?year=" + arguments.getLast()));
  }
}
