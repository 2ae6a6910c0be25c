package dk.samdrift.app.task.year;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The year of each accounting year there is, and the rules it is planned by.
 *
 * @param empty what stands there while there is no housing organisation
 */
public record YearPage(
    Frame frame,
    List<Action> actions,
    List<Year> years,
    @Nullable EmptyState empty,
    Table ruleTable,
    List<RuleLine> rules) {

  /** An accounting year and those who have it. */
  public record Year(
      String id, String heading, String who, List<Month> months, Table table, List<Line> lines) {}

  /** A month in the picture. */
  public record Month(String name, boolean isNow, List<String> what) {}

  /** A day in the table. */
  public record Line(String what, String day, Tag tag, String why) {}

  /** A rule; the last cell removes one of the organisation's own. */
  public record RuleLine(
      String what, String rule, String from, String source, @Nullable Action remove) {}

  static String path(Insider insider) {
    return SeenTask.list(insider) + "/year";
  }

  static YearPage of(
      Frame frame,
      Insider insider,
      List<HousingOrganisation> housings,
      List<YearRule> rules,
      int ahead,
      LocalDate today) {
    boolean mayChange = mayChange(insider);
    Map<Integer, List<HousingOrganisation>> byMonth =
        housings.stream()
            .filter(one -> !one.isClosed(today))
            .collect(
                Collectors.groupingBy(
                    HousingOrganisation::yearStartMonth, TreeMap::new, Collectors.toList()));
    List<Year> years = new ArrayList<>();
    byMonth.forEach((month, all) -> years.add(year(month, all, rules, ahead, today)));
    return new YearPage(
        frame.titled(msg("task.year")),
        actions(insider, mayChange, ahead),
        years,
        years.isEmpty()
            ? new EmptyState(msg("task.year.none"), msg("task.year.none.next"), null)
            : null,
        ruleTable(rules.size(), mayChange),
        rules.stream().map(rule -> ruleLine(rule, insider, mayChange)).toList());
  }

  static boolean mayChange(Insider insider) {
    return insider.hasEverywhere(Role.ADMINISTRATOR) || insider.hasEverywhere(Role.MANAGEMENT);
  }

  private static List<Action> actions(Insider insider, boolean mayChange, int ahead) {
    List<Action> actions = new ArrayList<>();
    actions.add(
        ahead == 0
            ? Action.go(msg("task.year.next"), path(insider) + "?ahead=1")
            : Action.go(msg("task.year.this"), path(insider)));
    if (mayChange) {
      actions.add(Action.go(msg("task.year.rule.add"), path(insider) + "/rules/new"));
    }
    return actions;
  }

  private static Year year(
      int month, List<HousingOrganisation> all, List<YearRule> rules, int ahead, LocalDate today) {
    LocalDate thisYear = LocalDate.of(today.getYear(), month, 1);
    LocalDate start =
        (thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear).plusYears(ahead);
    List<YearPlan.YearDate> dates = YearPlan.between(start, start.plusYears(1), month, rules);
    String id = "year-" + month;
    String heading =
        msg(
            "task.year.heading",
            Formats.fullDay(start),
            Formats.fullDay(start.plusYears(1).minusDays(1)));
    return new Year(
        id,
        heading,
        all.stream().map(HousingOrganisation::name).collect(Collectors.joining(", ")),
        IntStream.range(0, 12).mapToObj(n -> month(start.plusMonths(n), dates, today)).toList(),
        dateTable(id, dates.size()),
        dates.stream().map(date -> line(date, today)).toList());
  }

  private static Month month(LocalDate first, List<YearPlan.YearDate> dates, LocalDate today) {
    return new Month(
        Formats.month(first.getMonthValue()),
        today.withDayOfMonth(1).equals(first),
        dates.stream()
            .filter(date -> date.day().withDayOfMonth(1).equals(first))
            .map(date ->
                msg("task.year.in-month", date.day().getDayOfMonth(), date.deadline().words()))
            .toList());
  }

  private static Line line(YearPlan.YearDate date, LocalDate today) {
    return new Line(
        date.deadline().words(),
        Formats.fullDay(date.day()),
        tag(date.day(), today),
        msg(
            "task.year.why",
            date.rule().words(),
            Formats.fullDay(date.yearStart()),
            date.rule().source()));
  }

  private static Tag tag(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days < 0) {
      return Tag.neutral(msg("task.year.passed"));
    }
    if (days == 0) {
      return Tag.warn(msg("task.today"));
    }
    String words = days == 1 ? msg("task.tomorrow") : msg("task.in-days", days);
    return days <= 30 ? Tag.warn(words) : Tag.neutral(words);
  }

  private static RuleLine ruleLine(YearRule rule, Insider insider, boolean mayChange) {
    LocalDate from = rule.from();
    return new RuleLine(
        rule.deadline().words(),
        rule.words(),
        from == null ? msg("task.year.always") : Formats.fullDay(from),
        rule.source(),
        rule.id() == null || !mayChange
            ? null
            : Action.post(
                msg("task.year.rule.remove"), path(insider) + "/rules/" + rule.id() + "/removals"));
  }

  private static Table dateTable(String id, int total) {
    return Table.plain(
            id,
            msg("task.year.dates"),
            List.of(
                Column.text(msg("task.year.what")),
                Column.text(msg("task.year.latest")),
                Column.text(msg("task.year.reason"))),
            total,
            new EmptyState(msg("task.year.none"), msg("task.year.none.next"), null))
        .shaped(Table.Shape.LIST);
  }

  private static Table ruleTable(int total, boolean mayChange) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(msg("task.year.what")),
                Column.text(msg("task.year.rule")),
                Column.text(msg("task.year.from")),
                Column.text(msg("task.year.source"))));
    if (mayChange) {
      columns.add(Column.text(msg("task.do")));
    }
    return Table.plain(
            "year-rules",
            msg("task.year.rules"),
            columns,
            total,
            new EmptyState(msg("task.year.none"), msg("task.year.none.next"), null))
        .shaped(Table.Shape.LIST);
  }

  /** Is there a last column with what can be done? */
  public boolean mayChange() {
    return ruleTable.columns().size() > 4;
  }
}
