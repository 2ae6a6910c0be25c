package dk.samdrift.app.job;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Confirm;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Progress;
import dk.samdrift.app.ui.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One job: how far it is while it runs, and what came of it afterwards.
 *
 * @param progress none when it is over
 * @param outcome how it ended; none while it runs
 * @param sentences what came of it besides
 */
public record JobPage(
    Frame frame,
    List<Action> actions,
    @Nullable Progress progress,
    @Nullable Notice outcome,
    List<String> sentences,
    List<Fact> facts) {

  static JobPage of(Frame frame, Asker asker, Job job, Optional<JobKind> kind) {
    String heading = heading(kind);
    boolean isOver = job.state().isOver();
    List<String> sentences = job.result().sentences();
    return new JobPage(
        frame.titled(heading, new Link(msg("job.list"), JobsPage.path(asker))),
        actions(asker, job, kind),
        isOver ? null : progress(asker, job),
        isOver ? outcome(job) : null,
        sentences.isEmpty() ? List.of() : sentences.subList(1, sentences.size()),
        facts(job));
  }

  /** A job of a kind that this program does not know is an old one's or a newer one's. */
  static String heading(Optional<JobKind> kind) {
    return kind.map(JobKind::heading).orElseGet(() -> msg("job.unknown"));
  }

  private static List<Action> actions(Asker asker, Job job, Optional<JobKind> kind) {
    List<Action> actions = new ArrayList<>();
    switch (job.state()) {
      case WAITING, RUNNING -> Jobs.stop(asker, job).ifPresent(actions::add);
      case FAILED, CANCELLED ->
          kind.map(known -> known.again(asker.home(), job.arguments())).ifPresent(actions::add);
      case DONE ->
          kind.flatMap(known -> known.next(asker.home(), job.arguments())).ifPresent(actions::add);
      case CANCELLING -> {}
    }
    if (job.state().isOver()) {
      actions.add(new Action.Print(msg("job.print")));
    }
    return actions;
  }

  static Confirm confirm(Asker asker, Job job) {
    String path = asker.pathOf(job.id());
    return new Confirm(
        "cancel",
        msg("job.cancel.question"),
        msg("job.cancel.consequence"),
        Action.post(msg("job.cancel.yes"), path + "/cancellations"),
        path + "/cancel",
        path);
  }

  private static Progress progress(Asker asker, Job job) {
    return new Progress(
        "progress",
        msg("job.progress"),
        job.state() == JobState.RUNNING ? job.reached().percent() : Progress.UNKNOWN,
        sentence(job),
        asker.pathOf(job.id()),
        false,
        null);
  }

  /** How it stands, in a sentence. */
  public static String sentence(Job job) {
    return switch (job.state()) {
      case WAITING -> msg("job.waiting");
      case RUNNING ->
          job.reached().sentence().isEmpty() ? msg("job.begun") : job.reached().sentence();
      case CANCELLING -> msg("job.cancelling");
      case DONE, FAILED, CANCELLED ->
          job.result().sentences().stream()
              .findFirst()
              .orElseGet(() -> msg("job.cancelled.nothing"));
    };
  }

  private static Notice outcome(Job job) {
    Tag tag =
        job.state() == JobState.DONE && job.result().needsAttention()
            ? Tag.bad(msg("job.attention"))
            : job.state().tag();
    return new Notice(tag, sentence(job), null);
  }

  private static List<Fact> facts(Job job) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(msg("job.asked-by"), job.askedByName()));
    facts.add(Fact.of(msg("job.asked-at"), Formats.moment(job.askedAt())));
    Instant ended = job.endedAt();
    if (ended != null) {
      facts.add(Fact.of(msg("job.ended-at"), Formats.moment(ended)));
    }
    return facts;
  }
}
