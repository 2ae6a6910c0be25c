package dk.samdrift.app.task;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise with a task than before.
 *
 * @param said in the log of the task
 * @param key of the sentence in the history, that others read too
 * @param told in the history beside what the task is called
 */
record Change(Doing.What what, List<String> said, String key, List<String> told) {

  static List<Change> between(Task before, Task after, String whose) {
    List<Change> changes = new ArrayList<>();
    String fields = fields(before, after);
    if (!fields.isEmpty()) {
      changes.add(
          new Change(Doing.What.CHANGED, List.of(fields), "task.history.changed", List.of()));
    }
    if (!Objects.equals(before.due(), after.due())) {
      String day = day(after.due());
      changes.add(
          new Change(
              Doing.What.MOVED,
              List.of(day(before.due()), day),
              "task.history.moved",
              List.of(day)));
    }
    if (!before.responsible().equals(after.responsible())) {
      changes.add(new Change(Doing.What.GIVEN, List.of(whose), "task.history.given", List.of()));
    }
    return changes;
  }

  private static String fields(Task before, Task after) {
    Map<String, Boolean> differs = new LinkedHashMap<>();
    differs.put("task.field.title", !before.title().equals(after.title()));
    differs.put("task.field.guidance", !before.guidance().equals(after.guidance()));
    differs.put("task.field.audience", before.audience() != after.audience());
    return differs.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(one -> msg(one.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** A day as it stands in a log. */
  static String day(@Nullable LocalDate day) {
    return day == null ? msg("task.day.none") : Formats.fullDay(day);
  }
}
