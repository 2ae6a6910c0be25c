package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.AccountTitles;
import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Messages;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.settlement.Lines.Statement;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.chart.Chart;
import dk.samdrift.app.ui.chart.Series;
import dk.samdrift.app.ui.chart.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of what one member owes. */
@Component
class StatementPages {

  /** So many accounts are drawn; the rest are one bar. */
  private static final int DRAWN = 8;

  private final Lines lines;
  private final AccountTitles titles;
  private final Cooperations cooperations;
  private final Playbooks playbooks;

  StatementPages(
      Lines lines, AccountTitles titles, Cooperations cooperations, Playbooks playbooks) {
    this.lines = lines;
    this.titles = titles;
    this.cooperations = cooperations;
    this.playbooks = playbooks;
  }

  /** What the accounts of a cooperation are called. */
  AccountTitles.Titles titles(UUID cooperation) {
    return titles.of(playbooks.get(cooperations.get(cooperation).playbook()));
  }

  /** The lines of a member as somebody may see them. */
  List<Breakdown.Line> breakdown(Run run, UUID member, boolean seesAll) {
    return Breakdown.of(
        lines.shares(run.id(), member),
        lines.totals(run.id()),
        seesAll ? Map.of() : lines.shownAs(run.id()),
        seesAll);
  }

  StatementPage page(RunPages.View view, Statement statement) {
    Run run = view.run();
    boolean seesAll = view.sight().isAll();
    AccountTitles.Titles names = titles(run.cooperation());
    List<Breakdown.Line> found = breakdown(run, statement.member(), seesAll);
    String year = Integer.toString(run.year());
    Link list =
        new Link(
            msg("settlement.page"), SettlementsController.path(view.insider(), run.cooperation()));
    return new StatementPage(
        view.frame()
            .titled(
                msg("settlement.statement", statement.name(), year),
                Crumbs.of(
                    view.insider(),
                    view.access(),
                    list,
                    new Link(msg("settlement.title", year), view.path()))),
        answer(statement, year),
        SettlementsPage.state(run, view.valid()),
        List.of(
            Action.main(
                msg(run.isApproved() ? "settlement.paper.fetch" : "settlement.paper.fetch.draft"),
                view.path() + "/member/" + statement.member() + "/statement.pdf"),
            new Action.Print(msg("settlement.print"))),
        facts(statement),
        chart(found, names, year),
        found.stream().map(one -> line(one, view, statement, names)).toList(),
        Formats.amount(statement.cost()),
        Shown.isAny(found.stream().map(Breakdown.Line::account).toList())
            ? msg("settlement.hidden", Formats.count(Shown.LEAST))
            : "");
  }

  /** The sentence that the members come for. */
  static String answer(Statement one, String year) {
    if (one.balance() == 0) {
      return msg("settlement.answer.even", one.name(), year);
    }
    return one.balance() > 0
        ? msg("settlement.answer.owes", one.name(), Formats.kroner(one.balance()), year)
        : msg("settlement.answer.gets", one.name(), Formats.kroner(-one.balance()), year);
  }

  private static List<Fact> facts(Statement one) {
    return List.of(
        Fact.of(msg("settlement.cost"), Formats.kroner(one.cost())),
        Fact.of(msg("settlement.less.on-account"), Formats.kroner(-one.onAccount())),
        Fact.of(msg("settlement.less.outlays"), Formats.kroner(-one.outlays())),
        Fact.of(msg("settlement.balance"), Formats.kroner(one.balance())));
  }

  private static @Nullable Chart chart(
      List<Breakdown.Line> found, AccountTitles.Titles names, String year) {
    if (found.isEmpty()) {
      return null;
    }
    List<Breakdown.Line> largest =
        found.stream().sorted(Comparator.comparingLong(Breakdown.Line::amount).reversed()).toList();
    List<String> categories = new ArrayList<>();
    List<Long> values = new ArrayList<>();
    largest.stream()
        .limit(DRAWN)
        .forEach(one -> {
          categories.add(words(one, names));
          values.add(one.amount());
        });
    if (largest.size() > DRAWN) {
      categories.add(msg("settlement.others", largest.size() - DRAWN));
      values.add(
          largest.stream().skip(DRAWN).mapToLong(Breakdown.Line::amount).reduce(0, Math::addExact));
    }
    return new Chart(
        "accounts-chart",
        msg("settlement.chart.accounts", year),
        Chart.Shape.BARS,
        Unit.KRONER,
        msg("settlement.account"),
        categories,
        List.of(
            Series.of(
                msg("settlement.amount"), values.stream().mapToLong(Long::longValue).toArray())));
  }

  /** What a line is called. */
  static String words(Breakdown.Line one, AccountTitles.Titles names) {
    if (one.isWhole()) {
      return names.words(one.account());
    }
    String prefix = one.account().substring(0, one.account().length() - 1);
    return prefix.isEmpty() ? msg("settlement.together.all") : msg("settlement.together", prefix);
  }

  private static StatementPage.Line line(
      Breakdown.Line one, RunPages.View view, Statement statement, AccountTitles.Titles names) {
    String words = words(one, names);
    return new StatementPage.Line(
        words,
        names.of(one.account()),
        one.isWhole()
            ? new Link(words, RunPages.why(view.path(), statement.member(), one.account()))
            : null,
        keys(one),
        Formats.amount(one.ofAll()),
        Portions.percent(one.amount(), one.ofAll()),
        Formats.amount(one.amount()));
  }

  /** By what it was divided, in words, and what the key is called. */
  static String keys(Breakdown.Line one) {
    return one.keys().stream().map(StatementPages::by).distinct().collect(Collectors.joining("; "));
  }

  private static String by(Lines.By by) {
    String words =
        switch (by.kind()) {
          case "" -> "";
          case "measure" ->
              msg(
                  "settlement.by.MEASURE",
                  RegisterMeasure.words(by.argument()).toLowerCase(Messages.DANISH));
          case "hours" ->
              by.argument().isEmpty()
                  ? msg("settlement.by.HOURS")
                  : msg("settlement.by.HOURS.task", by.argument());
          case "quantity" -> msg("settlement.by.QUANTITY", by.argument());
          case "fixed" -> msg("settlement.by.FIXED");
          case "equal" -> msg("settlement.by.EQUAL");
          case "employee-hours" -> msg("settlement.by.EMPLOYEE_HOURS");
          default -> msg("settlement.by.several");
        };
    return words.isEmpty() ? msg("settlement.direct") : msg("settlement.by.named", words, by.key());
  }
}
