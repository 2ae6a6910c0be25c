package dk.samdrift.app.task.one;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.Doing;
import dk.samdrift.app.task.DueTag;
import dk.samdrift.app.task.Obligation;
import dk.samdrift.app.task.Place;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Confirm;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One task.
 *
 * @param guidance why and how, in paragraphs
 * @param note a form to write something into the log; none for whoever may only see it
 */
public record TaskPage(
    Frame frame,
    @Nullable Tag tag,
    List<Action> actions,
    List<String> guidance,
    List<Fact> facts,
    List<Action> changes,
    List<Line> log,
    @Nullable Form note) {

  /** Something that was done with the task. */
  public record Line(String when, String who, String what, String note) {}

  static TaskPage of(
      Frame frame,
      Insider insider,
      SeenTask one,
      List<String> waiting,
      List<Doing> log,
      @Nullable Form note,
      LocalDate today) {
    Task task = one.task();
    return new TaskPage(
        frame.titled(task.title(), new Link(msg("task.mine"), SeenTask.list(insider))),
        DueTag.of(task, today),
        actions(one, insider),
        task.guidance().lines().filter(line -> !line.isBlank()).toList(),
        facts(one, waiting),
        one.mayChange() ? changes(one, insider) : List.of(),
        log.stream().map(doing -> line(doing, today)).toList(),
        note);
  }

  private static List<Action> actions(SeenTask one, Insider insider) {
    Task task = one.task();
    List<Action> actions = new ArrayList<>();
    if (one.mayChange() && task.isOpen()) {
      actions.add(
          new Action.Post(
              msg("task.done." + task.kind().name()),
              one.path(insider) + "/completions",
              Map.of("back", ""),
              Action.Weight.MAIN));
    }
    Place place = task.place();
    if (place != null && !one.cooperation().isEmpty()) {
      actions.add(
          new Action.Go(
              msg("task.place", place.words()),
              "/" + insider.slug() + place.path(),
              task.isOpen() ? Action.Weight.PLAIN : Action.Weight.MAIN));
    }
    return actions;
  }

  private static List<Fact> facts(SeenTask one, List<String> waiting) {
    Task task = one.task();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of(
            msg("task.due"),
            task.due() == null ? msg("task.day.none") : Formats.fullDay(task.due())));
    facts.add(Fact.of(msg("task.who"), one.whose().words()));
    Obligation obligation = task.obligation();
    if (obligation != null) {
      facts.add(Fact.of(msg("task.obligation"), obligation.words()));
    }
    if (!one.cooperation().isEmpty()) {
      facts.add(Fact.of(msg("task.cooperation"), one.cooperation()));
    }
    facts.add(
        Fact.of(
            msg("task.audience"),
            task.cooperation() == null ? msg("task.audience.own") : task.audience().words()));
    one.awaits().forEach(title -> facts.add(Fact.of(msg("task.waits"), title)));
    waiting.forEach(title -> facts.add(Fact.of(msg("task.awaited"), title)));
    return facts;
  }

  private static List<Action> changes(SeenTask one, Insider insider) {
    String path = one.path(insider);
    if (!one.task().isOpen()) {
      return List.of(Action.post(msg("task.reopen"), path + "/reopenings"));
    }
    List<Action> changes = new ArrayList<>();
    for (Ask ask : Ask.values()) {
      if (ask.isFor(one.task())) {
        changes.add(Action.go(ask.heading(), path + ask.page()));
      }
    }
    changes.add(new Action.Ask(msg("task.cancel"), cancelling(one, insider), Action.Weight.PLAIN));
    return changes;
  }

  static Confirm cancelling(SeenTask one, Insider insider) {
    String path = one.path(insider);
    return new Confirm(
        "cancel-task",
        msg("task.cancel.ask", one.task().title()),
        msg("task.cancel.consequence"),
        new Action.Post(
            msg("task.cancel"), path + "/cancellations", Map.of(), Action.Weight.DANGER),
        path + "/cancellations/new",
        path);
  }

  private static Line line(Doing doing, LocalDate today) {
    LocalDate written = LocalDate.ofInstant(doing.at(), Formats.COPENHAGEN);
    String what =
        doing.onDay().equals(written)
            ? doing.words()
            : msg("task.doing.earlier", doing.words(), Formats.day(doing.onDay(), today));
    return new Line(Formats.moment(doing.at()), doing.by(), what, doing.note());
  }
}
