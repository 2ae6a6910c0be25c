package dk.samdrift.app.portfolio;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.chart.Chart;
import dk.samdrift.app.ui.chart.Series;
import dk.samdrift.app.ui.chart.Unit;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All cooperations that the visitor may know of.
 *
 * @param actions how one comes into being; nothing for who may not
 * @param chart how many are how far; none while there is only one
 * @param hasProgrammes was any made under a programme?
 * @param files what leads to the same in a file
 */
public record PortfolioPage(
    Frame frame,
    List<Action> actions,
    @Nullable Chart chart,
    Table table,
    List<PortfolioLine> lines,
    boolean hasProgrammes,
    List<Action> files) {

  static String path(Insider insider) {
    return "/" + insider.slug() + "/portfolio";
  }

  static List<Column> columns(Vocabulary words, List<Glance> all) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(words.cooperation().capitalised().one()).sortedBy("name"),
                Column.text(msg("portfolio.phase")).sortedBy("phase"),
                Column.text(msg("portfolio.next")).sortedBy("next"),
                Column.number(words.member().capitalised().many()),
                Column.number(msg("portfolio.dwellings")).sortedBy("dwellings"),
                Column.text(msg("portfolio.leader"))));
    if (hasProgrammes(all)) {
      columns.add(Column.text(msg("portfolio.programme")));
    }
    return columns;
  }

  private static boolean hasProgrammes(List<Glance> all) {
    return all.stream().anyMatch(one -> !one.programme().isEmpty());
  }

  static PortfolioPage of(
      Frame frame, Insider insider, Vocabulary words, List<Glance> all, PortfolioQuery query) {
    List<Glance> found = query.of(all);
    TableQuery page = query.table().within(found.size());
    List<Action> founding = founding(insider, words);
    String many = words.cooperation().capitalised().many();
    Table table =
        Table.plain("cooperations", many, columns(words, all), found.size(), empty(words, founding))
            .shaped(Table.Shape.LIST)
            .asked(query.table(), msg("portfolio.search", words.member().one()))
            .filteredBy(query.states(), query.phases(), query.days(), query.leaders());
    return new PortfolioPage(
        frame.titled(many),
        founding,
        all.size() > 1 ? chart(words, all) : null,
        table,
        found.stream()
            .skip(page.offset())
            .limit(TableQuery.PAGE_SIZE)
            .map(one -> PortfolioLine.of(one, insider, query.today()))
            .toList(),
        hasProgrammes(all),
        files(table, insider));
  }

  /** How one comes into being, for those who may. */
  private static List<Action> founding(Insider insider, Vocabulary words) {
    if (Access.LEADERS.stream().noneMatch(insider::has)) {
      return List.of();
    }
    String room = "/" + insider.slug() + "/cooperation";
    Vocabulary.Noun noun = words.cooperation();
    return List.of(
        Action.main(msg("portfolio.start." + noun.gender(), noun.one()), room + "/new"),
        Action.go(msg("portfolio.running", noun.gender(), noun.one()), room + "/running/new"));
  }

  private static EmptyState empty(Vocabulary words, List<Action> founding) {
    Vocabulary.Noun noun = words.cooperation();
    return founding.isEmpty()
        ? new EmptyState(
            msg("portfolio.none.visible", noun.many()),
            msg("portfolio.none.wait", noun.many()),
            null)
        : new EmptyState(
            msg("portfolio.none", noun.many()),
            msg("portfolio.none.next", founding.getFirst().text()),
            founding.getLast());
  }

  private static Chart chart(Vocabulary words, List<Glance> all) {
    List<Stage.Counted> stages = Stage.counted(all);
    return new Chart(
        "stages",
        msg("portfolio.chart", words.cooperation().many()),
        Chart.Shape.BARS,
        Unit.COUNT,
        msg("portfolio.chart.stage"),
        stages.stream().map(one -> one.stage().words()).toList(),
        List.of(
            Series.of(
                words.cooperation().capitalised().many(),
                stages.stream().mapToLong(Stage.Counted::count).toArray())));
  }

  /** What the list shows, on all its pages, goes into a file. */
  private static List<Action> files(Table table, Insider insider) {
    TableQuery query = table.query();
    if (query == null || table.total() == 0) {
      return List.of();
    }
    String asked = query.onPage(1).href().substring(query.path().length());
    return List.of(
        Action.go(msg("portfolio.export.xlsx"), path(insider) + "/export.xlsx" + asked),
        Action.go(msg("portfolio.export.csv"), path(insider) + "/export.csv" + asked));
  }
}
