package dk.samdrift.app.ui.components;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Filter;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables with no row, with one, with 2,000, and of every shape.
 *
 * @param rows of the long one, on the page that is shown
 * @param sum of all its rows
 * @param tasks of the list
 */
public record SampleTables(
    Table none,
    Table one,
    Table many,
    Table searched,
    Table list,
    Table wide,
    List<SamplePosting> rows,
    String sum,
    List<String> tasks) {

  private static final int MANY = 2000;
  private static final String ESTATE = "estate";
  private static final String LIST = "list";
  private static final String SEARCHED = "searched";

  /** Estates to name rows after. */
  public static final List<String> ESTATES =
      List.of("Æblegården", "Pærebakken", ComponentsPage.LONGEST_NAME);

  static SampleTables of(Map<String, String[]> parameters) {
    List<Column> columns = columns();
    TableQuery query =
        TableQuery.of(ComponentsPage.PATH, parameters, columns, Sort.ascending("account"));
    String estate = estateFilter(parameters).value();
    List<SamplePosting> found =
        found(query).stream()
            .filter(row -> estate.isEmpty() || row.estate().equals(estate))
            .toList();
    Table many = table("many", msg("ui.sample.table.postings"), columns, found.size());
    TableQuery nothing =
        TableQuery.ofTable(
            SEARCHED,
            ComponentsPage.PATH,
            Map.of(SEARCHED + '-' + TableQuery.SEARCH, new String[] {"svømmehal"}),
            columns,
            Sort.ascending("account"));
    return new SampleTables(
        table("none", msg("ui.sample.table.postings"), columns, 0),
        table("one", msg("ui.sample.table.one"), columns, 1),
        many.asked(query, msg("ui.sample.table.search")).filteredBy(estateFilter(parameters)),
        table(SEARCHED, msg("ui.sample.table.searched"), columns, 0)
            .asked(nothing, msg("ui.sample.table.search")),
        table(LIST, msg("ui.sample.table.tasks"), taskColumns(), 2)
            .shaped(Table.Shape.LIST)
            .asked(taskQuery(parameters), ""),
        table("wide", msg("ui.sample.table.wide"), monthColumns(), 3).shaped(Table.Shape.WIDE),
        shown(found, query.within(found.size())),
        Formats.amount(found.stream().mapToLong(SamplePosting::oere).sum()),
        tasks(taskQuery(parameters)));
  }

  private static Table table(String id, String caption, List<Column> columns, long total) {
    return Table.plain(
        id,
        caption,
        columns,
        total,
        new EmptyState(
            msg("ui.sample.table.empty"),
            msg("ui.sample.table.empty.next"),
            Action.go(msg("ui.sample.table.empty.action"), ComponentsPage.PATH)));
  }

  private static List<Column> columns() {
    return List.of(
        Column.text(msg("ui.sample.table.account")).sortedBy("account"),
        Column.text(msg("ui.sample.table.text")),
        Column.text(msg("ui.sample.table.estate")).sortedBy("estate"),
        Column.text(msg("ui.sample.table.date")).sortedBy("date"),
        Column.text(msg("ui.sample.table.state")),
        Column.number(msg("ui.sample.table.amount")).sortedBy("amount"));
  }

  private static List<Column> taskColumns() {
    return List.of(
        Column.text(msg("ui.sample.table.task")).sortedBy("task"),
        Column.text(msg("ui.sample.table.who")),
        Column.number(msg("ui.sample.table.due")));
  }

  private static TableQuery taskQuery(Map<String, String[]> parameters) {
    return TableQuery.ofTable(
        LIST, ComponentsPage.PATH, parameters, taskColumns(), Sort.ascending("task"));
  }

  private static List<String> tasks(TableQuery query) {
    Comparator<String> order = Comparator.naturalOrder();
    return Stream.of(msg("ui.sample.table.task.key"), msg("ui.sample.table.task.goal"))
        .sorted(query.sort().isDescending() ? order.reversed() : order)
        .toList();
  }

  private static List<Column> monthColumns() {
    return Stream.concat(
            Stream.of(Column.text(msg("ui.sample.table.estate"))),
            SampleCharts.months().stream().map(Column::number))
        .toList();
  }

  private static List<SamplePosting> found(TableQuery query) {
    String words = query.search().toLowerCase(Locale.ROOT);
    Comparator<SamplePosting> order = order(query.sort().column());
    return IntStream.range(0, MANY)
        .mapToObj(SampleTables::posting)
        .filter(row -> (row.text() + ' ' + row.estate()).toLowerCase(Locale.ROOT).contains(words))
        .sorted(query.sort().isDescending() ? order.reversed() : order)
        .toList();
  }

  private static Filter estateFilter(Map<String, String[]> parameters) {
    return new Filter(
        ESTATE,
        msg("ui.sample.table.estate"),
        ESTATES.stream().map(estate -> Choice.of(estate, estate)).toList(),
        String.join("", parameters.getOrDefault(ESTATE, new String[0])));
  }

  private static Comparator<SamplePosting> order(String column) {
    return switch (column) {
      case "estate" -> Comparator.comparing(SamplePosting::estate);
      case "date" -> Comparator.comparing(SamplePosting::day);
      case "amount" -> Comparator.comparingLong(SamplePosting::oere);
      default -> Comparator.comparing(SamplePosting::account);
    };
  }

  private static List<SamplePosting> shown(List<SamplePosting> found, TableQuery query) {
    return found.stream().skip(query.offset()).limit(TableQuery.PAGE_SIZE).toList();
  }

  private static SamplePosting posting(int i) {
    return new SamplePosting(
        114 + i % 6 + "." + (10 + i % 7 * 5),
        i % 3 == 0 ? "Renholdelse, faktura " + (40_000 + i) : "Ejendomsfunktionærer, løn",
        ESTATES.get(i % ESTATES.size()),
        LocalDate.of(2025, 12, 1).plusDays(i % 330),
        (i * 7_919L % 4_000_000) - (i % 11 == 0 ? 3_000_000 : 0));
  }
}
