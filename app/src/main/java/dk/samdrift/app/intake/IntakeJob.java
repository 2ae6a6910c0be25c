package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.job.JobKind;
import dk.samdrift.app.job.JobResult;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.job.Running;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at files that were handed in, or loads them, as a job. All of it is one step: a run that
 * died has done nothing, and one that is over is not done again.
 */
@Component
public final class IntakeJob implements JobKind {

  /** As it stands with every job. */
  public static final String NAME = "intake.files";

  private static final String LOAD = "load";
  private static final String LOOK = "look";

  private final Uploads uploads;
  private final FaultRows faults;
  private final Folders folders;
  private final Loading loading;
  private final TransactionTemplate transaction;

  IntakeJob(
      Uploads uploads,
      FaultRows faults,
      Folders folders,
      Loading loading,
      PlatformTransactionManager transactions) {
    this.uploads = uploads;
    this.faults = faults;
    this.folders = folders;
    this.loading = loading;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What a job that looks at an upload is asked with. */
  static List<String> look(UUID cooperation, UUID upload) {
    return List.of(LOOK, cooperation.toString(), upload.toString());
  }

  /** What a job that loads an upload is asked with. */
  static List<String> load(UUID cooperation, UUID upload, Actor actor, Choice.Decision decision) {
    return List.of(
        LOAD,
        cooperation.toString(),
        upload.toString(),
        String.valueOf(actor.id()),
        actor.name(),
        decision.title(),
        decision.decidedBy(),
        decision.decidedOn().toString());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String heading() {
    return msg("intake.job");
  }

  @Override
  public JobResult work(Running running) {
    List<String> arguments = running.arguments();
    UUID cooperation = UUID.fromString(arguments.get(1));
    UUID upload = UUID.fromString(arguments.get(2));
    if (running.kept() == 0) {
      List<dk.samdrift.app.file.FileId> files =
          Objects.requireNonNull(transaction.execute(status -> uploads.files(upload)));
      folders.with(
          files,
          folder -> {
            running.step(
                1,
                1,
                msg("intake.job.done"),
                () -> step(arguments, cooperation, upload, folder, running));
            return folder;
          });
    }
    Upload now =
        Objects.requireNonNull(
            transaction.execute(status -> uploads.find(cooperation, upload).orElseThrow()));
    return result(now, arguments.getFirst().equals(LOAD));
  }

  private void step(
      List<String> arguments, UUID cooperation, UUID id, Path folder, Running running) {
    Upload upload = uploads.hold(cooperation, id);
    if (upload.loadedAt() != null) {
      return;
    }
    Looking.Watch watch = (file, line) -> running.tell(line, 0, () -> reached(file, line));
    Findings found =
        arguments.getFirst().equals(LOAD)
            ? loading.load(
                cooperation,
                folder,
                upload.source(),
                decided(upload.choice(), arguments),
                new Actor(UUID.fromString(arguments.get(3)), arguments.get(4)),
                watch)
            : loading.look(cooperation, folder, upload.choice(), watch);
    uploads.found(id, found);
    faults.replace(id, found.faults());
    if (arguments.getFirst().equals(LOAD) && found.isSound()) {
      uploads.loaded(id, found.batch());
    }
  }

  private static String reached(String file, long line) {
    return line == 0
        ? msg("intake.job.judging")
        : msg("intake.job.reading", file, Formats.count(line));
  }

  private static Choice decided(Choice choice, List<String> arguments) {
    return new Choice(
        choice.code(),
        choice.isThisOne(),
        choice.takesTwins(),
        new Choice.Decision(arguments.get(5), arguments.get(6), LocalDate.parse(arguments.get(7))));
  }

  private static JobResult result(Upload upload, boolean isLoading) {
    Upload.Found found = Objects.requireNonNull(upload.found());
    if (found.blocking() > 0) {
      return new JobResult(
          List.of(msg("intake.job.faults", Formats.count(found.blocking()))), true);
    }
    return new JobResult(
        List.of(
            isLoading
                ? msg("intake.job.loaded", Formats.count(found.added()))
                : msg("intake.job.ready", Formats.count(found.added()))),
        false);
  }

  @Override
  public Action.Post again(String home, List<String> arguments) {
    Action.Post button =
        Jobs.button(
            msg("intake.look-again"),
            home + "/cooperation/" + arguments.get(1) + "/intake/looks",
            Action.Weight.PLAIN);
    java.util.Map<String, String> values = new java.util.HashMap<>(button.values());
    values.put("upload", arguments.get(2));
    return new Action.Post(button.text(), button.href(), values, button.weight());
  }
}
