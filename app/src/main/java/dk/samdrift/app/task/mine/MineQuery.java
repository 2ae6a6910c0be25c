package dk.samdrift.app.task.mine;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Filter;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.TableQuery;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which of one's own tasks are asked for, and in which order. */
record MineQuery(TableQuery table, Filter cooperations, Filter urgencies) {

  static final String UNDER = "cooperation";

  static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("task.title")).sortedBy("title"),
          Column.text(msg("task.due")).sortedBy("due"),
          Column.text(msg("task.cooperation")).sortedBy("cooperation"),
          Column.text(msg("task.do")));

  static MineQuery of(Insider insider, Map<String, String[]> parameters, List<SeenTask> all) {
    List<Choice> names =
        all.stream()
            .map(SeenTask::cooperation)
            .filter(name -> !name.isEmpty())
            .distinct()
            .sorted(words()::compare)
            .map(name -> Choice.of(name, name))
            .toList();
    List<Choice> states =
        Arrays.stream(Urgency.values()).map(one -> Choice.of(one.name(), one.words())).toList();
    return new MineQuery(
        TableQuery.of(SeenTask.list(insider), parameters, COLUMNS, Sort.ascending("due")),
        new Filter(UNDER, msg("task.cooperation"), names, Parameters.first(parameters, UNDER)),
        new Filter("when", msg("task.when"), states, Parameters.first(parameters, "when")));
  }

  /** The choices there are: between cooperations only for whoever has tasks in one. */
  Filter[] filters() {
    return cooperations.choices().isEmpty()
        ? new Filter[] {urgencies}
        : new Filter[] {cooperations, urgencies};
  }

  /** Do tasks of the same urgency stand together? */
  boolean isGrouped() {
    return table.sort().equals(Sort.ascending("due"));
  }

  /** What is asked for of all, in its order. */
  List<SeenTask> chosen(List<SeenTask> all, Insider insider, LocalDate today) {
    String wanted = table.search().toLowerCase(Messages.DANISH);
    Comparator<SeenTask> order = order(insider, today);
    return all.stream()
        .filter(one -> holds(one, wanted))
        .filter(
            one -> cooperations.value().isEmpty() || one.cooperation().equals(cooperations.value()))
        .filter(one ->
            urgencies.value().isEmpty()
                || Urgency.of(one, insider, today).name().equals(urgencies.value()))
        .sorted(table.sort().isDescending() ? order.reversed() : order)
        .toList();
  }

  private static boolean holds(SeenTask one, String wanted) {
    return (one.task().title() + ' ' + one.cooperation())
        .toLowerCase(Messages.DANISH)
        .contains(wanted);
  }

  /** They come by day; that order stays where another says nothing. */
  private Comparator<SeenTask> order(Insider insider, LocalDate today) {
    Collator words = words();
    return switch (table.sort().column()) {
      case "title" -> Comparator.comparing(one -> one.task().title(), words);
      case "cooperation" -> Comparator.comparing(SeenTask::cooperation, words);
      default -> Comparator.comparing(one -> Urgency.of(one, insider, today));
    };
  }

  private static Collator words() {
    return Collator.getInstance(Messages.DANISH);
  }
}
