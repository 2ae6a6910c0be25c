package dk.samdrift.app.task.mine;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.DueTag;
import dk.samdrift.app.task.Place;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do.
 *
 * @param columns how many the table has
 * @param more leads to letters and the calendar
 */
public record MinePage(
    Frame frame,
    List<Action> actions,
    Table table,
    List<Group> groups,
    int columns,
    List<Action> more) {

  /** Tasks of the same urgency; without a heading where they are ordered otherwise. */
  public record Group(String heading, List<Line> lines) {}

  /**
   * A task in the list.
   *
   * @param below what else is to be known, line by line
   * @param place where it is done
   * @param act what can be done with it at once
   */
  public record Line(
      Link page,
      @Nullable Tag tag,
      List<String> below,
      @Nullable Link place,
      String due,
      String cooperation,
      @Nullable Action act) {}

  static MinePage of(
      Frame frame, Insider insider, MineQuery query, List<SeenTask> chosen, LocalDate today) {
    String path = SeenTask.list(insider);
    TableQuery asked = query.table().within(chosen.size());
    List<SeenTask> shown =
        chosen.stream().skip(asked.offset()).limit(TableQuery.PAGE_SIZE).toList();
    Action add = Action.main(msg("task.add"), path + "/new");
    Table table =
        Table.plain("tasks", msg("task.mine"), MineQuery.COLUMNS, chosen.size(), empty(add))
            .shaped(Table.Shape.LIST)
            .asked(query.table(), msg("task.search"))
            .filteredBy(query.filters());
    TableQuery now = table.query();
    String back = now == null ? path : now.href();
    return new MinePage(
        frame.titled(msg("task.mine")),
        List.of(add, Action.go(msg("task.year"), path + "/year")),
        table,
        groups(shown, query, insider, today, back),
        MineQuery.COLUMNS.size(),
        List.of(
            Action.go(msg("task.letters"), path + "/letters"),
            Action.go(msg("task.calendar"), path + "/calendar")));
  }

  private static EmptyState empty(Action add) {
    return new EmptyState(msg("task.mine.none"), msg("task.mine.none.next"), add);
  }

  private static List<Group> groups(
      List<SeenTask> shown, MineQuery query, Insider insider, LocalDate today, String back) {
    List<Group> groups = new ArrayList<>();
    for (SeenTask one : shown) {
      String heading = query.isGrouped() ? Urgency.of(one, insider, today).words() : "";
      if (groups.isEmpty() || !groups.getLast().heading().equals(heading)) {
        groups.add(new Group(heading, new ArrayList<>()));
      }
      groups.getLast().lines().add(line(one, insider, today, back));
    }
    return groups;
  }

  private static Line line(SeenTask one, Insider insider, LocalDate today, String back) {
    Task task = one.task();
    List<String> below = new ArrayList<>();
    one.awaits().forEach(title -> below.add(msg("task.waits-for", title)));
    if (!one.isFor(insider)) {
      below.add(one.whose().words());
    }
    return new Line(
        new Link(task.title(), one.path(insider)),
        DueTag.of(task, today),
        below,
        place(one, insider),
        task.isOpen() && task.due() == null ? "" : DueTag.day(task.due(), today),
        one.cooperation(),
        task.isOpen() && one.mayChange() ? done(one, insider, back) : null);
  }

  /** A link, where the visitor may know of what the page is about. */
  static @Nullable Link place(SeenTask one, Insider insider) {
    Place place = one.task().place();
    return place == null || one.cooperation().isEmpty()
        ? null
        : new Link(place.words(), "/" + insider.slug() + place.path());
  }

  private static Action done(SeenTask one, Insider insider, String back) {
    return new Action.Post(
        msg("task.done." + one.task().kind().name()),
        one.path(insider) + "/completions",
        Map.of("back", back),
        Action.Weight.PLAIN);
  }
}
