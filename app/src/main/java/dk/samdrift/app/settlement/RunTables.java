package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.AccountTitles;
import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Batches;
import dk.samdrift.app.ledger.OnPages;
import dk.samdrift.app.settlement.Lines.Statement;
import dk.samdrift.app.settlement.RunPage.AccountLine;
import dk.samdrift.app.settlement.RunPage.BookLine;
import dk.samdrift.app.settlement.RunPage.ChangeLine;
import dk.samdrift.app.settlement.RunPage.ProblemLine;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables on the page of a settlement below what each member owes. */
@Component
class RunTables {

  private final Runs runs;
  private final Lines lines;
  private final StatementPages pages;
  private final Batches batches;

  RunTables(Runs runs, Lines lines, StatementPages pages, Batches batches) {
    this.batches = batches;
    this.runs = runs;
    this.lines = lines;
    this.pages = pages;
  }

  List<BookLine> books(Run run, List<Statement> statements) {
    Map<String, Long> deferred = lines.deferred(run.id());
    long prepaid = deferred.getOrDefault("prepaid", 0L);
    long earlier = deferred.getOrDefault("from-earlier-year", 0L);
    long prior = deferred.getOrDefault("prior-year", 0L);
    List<BookLine> books = new ArrayList<>();
    books.add(
        new BookLine(
            msg("settlement.booked", Integer.toString(run.year()), Formats.count(run.postings())),
            Formats.amount(run.booked()),
            false));
    books.add(new BookLine(msg("settlement.prepaid"), Formats.amount(-prepaid), false));
    books.add(new BookLine(msg("settlement.earlier"), Formats.amount(earlier), false));
    books.add(
        new BookLine(
            msg("settlement.divided"),
            Formats.amount(RunPages.sum(statements, Statement::cost)),
            true));
    if (prior != 0) {
      books.add(new BookLine(msg("settlement.prior"), Formats.amount(prior), false));
    }
    return books;
  }

  String agrees(Run run, List<Statement> statements) {
    Map<String, Long> deferred = lines.deferred(run.id());
    long expected =
        run.booked()
            - deferred.getOrDefault("prepaid", 0L)
            + deferred.getOrDefault("from-earlier-year", 0L);
    long difference = RunPages.sum(statements, Statement::cost) - expected;
    return difference == 0
        ? msg("settlement.agrees")
        : msg("settlement.disagrees", Formats.kroner(difference));
  }

  static Table accounts(Run run, List<Statement> statements) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(msg("settlement.account")));
    statements.forEach(one -> columns.add(Column.number(one.name())));
    columns.add(Column.number(msg("settlement.sum")));
    return Table.plain(
            "accounts",
            msg("settlement.accounts", Integer.toString(run.year())),
            columns,
            1,
            RunPages.NOTHING)
        .shaped(Table.Shape.WIDE);
  }

  List<AccountLine> accountLines(RunPages.View view, List<Statement> statements) {
    Map<String, Map<UUID, Long>> accounts = new TreeMap<>();
    lines
        .cells(view.run().id())
        .forEach(cell ->
            accounts
                .computeIfAbsent(cell.account(), name -> new TreeMap<>())
                .put(cell.member(), cell.amount()));
    AccountTitles.Titles names = pages.titles(view.run().cooperation());
    return accounts.entrySet().stream()
        .map(account ->
            new AccountLine(
                names.words(account.getKey()),
                statements.stream()
                    .map(one ->
                        new Link(
                            Formats.amount(account.getValue().getOrDefault(one.member(), 0L)),
                            RunPages.why(view.path(), one.member(), account.getKey())))
                    .toList(),
                Formats.amount(
                    account.getValue().values().stream()
                        .mapToLong(Long::longValue)
                        .reduce(0, Math::addExact))))
        .toList();
  }

  /**
   * The version that a run is compared with: the last approved one before it, as that is what
   * people have been told; while nothing is approved, the version before.
   */
  Optional<Run> before(Run run) {
    List<Run> earlier =
        runs.of(run.cooperation()).stream()
            .filter(one -> one.isSettled() && one.year() == run.year())
            .filter(one -> run.isSettled() && one.number() < run.number())
            .sorted(Comparator.comparingInt(Run::number).reversed())
            .toList();
    return earlier.stream()
        .filter(Run::isApproved)
        .findFirst()
        .or(() -> earlier.stream().findFirst());
  }

  List<ChangeLine> changes(Run before, List<Statement> now) {
    Map<UUID, Statement> then =
        lines.statements(before.id()).stream()
            .collect(Collectors.toMap(Statement::member, one -> one));
    List<ChangeLine> changes = new ArrayList<>();
    for (Statement one : now) {
      Statement former = then.remove(one.member());
      long old = former == null ? 0 : former.balance();
      changes.add(change(one.name(), old, one.balance()));
    }
    then.values().forEach(gone -> changes.add(change(gone.name(), gone.balance(), 0)));
    return changes;
  }

  private static ChangeLine change(String name, long before, long now) {
    return new ChangeLine(
        name,
        Formats.amount(before),
        Formats.amount(now),
        Formats.amount(Math.subtractExact(now, before)));
  }

  static Table problems(Run run, TableQuery query, long found) {
    return Table.plain(
            "problems",
            msg(run.isSettled() ? "settlement.warnings" : "settlement.problems"),
            List.of(
                Column.text(msg("settlement.problem")),
                Column.text(msg("settlement.place")),
                Column.text(msg("settlement.mend"))),
            found,
            RunPages.NOTHING)
        .shaped(Table.Shape.LIST)
        .asked(query, msg("settlement.problem.search"));
  }

  ProblemLine problem(Lines.Problem one, RunPages.View view) {
    return new ProblemLine(
        one.isError() ? Tag.bad(msg("settlement.error")) : Tag.warn(msg("settlement.warning")),
        place(one, view.run()),
        OnPages.words(one.message()),
        mend(one, view));
  }

  /** The record, and where it came from, as far as that is known. */
  private String place(Lines.Problem one, Run run) {
    if (one.line() == 0 || one.record().isEmpty()) {
      return OnPages.place(one.file());
    }
    return origin(one, run)
        .map(origin ->
            msg(
                "settlement.record.from",
                one.record(),
                origin.source(),
                Long.toString(origin.line())))
        .orElse(one.record());
  }

  private Optional<Batches.Origin> origin(Lines.Problem one, Run run) {
    return one.sourceId().isEmpty()
        ? Optional.empty()
        : batches.origin(run.cooperation(), kind(one.file()), one.sourceId());
  }

  private static String kind(String file) {
    return switch (file) {
      case "postings.csv" -> "POSTING";
      case "quantities.csv" -> "QUANTITY";
      case "contributions.csv" -> "CONTRIBUTION";
      default -> "HOURS";
    };
  }

  /** The page where what a file says is changed. */
  private @Nullable Link mend(Lines.Problem one, RunPages.View view) {
    String page = Cooperation.path(view.insider(), view.run().cooperation());
    return switch (one.file()) {
      case "keys.csv", "shares.csv", "factors.csv", "parts.csv" ->
          new Link(msg("settlement.mend.keys"), page + "/allocation/keys");
      case "rules.csv" -> new Link(msg("settlement.mend.rules"), page + "/allocation/rules");
      case "measures.csv" -> new Link(msg("settlement.mend.figures"), page + "/allocation/figures");
      case "memberships.csv", "members.csv", "cooperations.csv" ->
          new Link(msg("settlement.mend.members"), page + "/participation");
      case "postings.csv" ->
          one.code().equals("NO_RULE")
              ? new Link(msg("settlement.mend.rules"), page + "/allocation/rules")
              : records(one, view.run(), page);
      default -> records(one, view.run(), page);
    };
  }

  /** The batch of a record, or all of them. */
  private Link records(Lines.Problem one, Run run, String page) {
    return origin(one, run)
        .map(origin ->
            new Link(msg("settlement.mend.batch"), page + "/intake/batch?batch=" + origin.batch()))
        .orElseGet(() -> new Link(msg("settlement.mend.records"), page + "/intake"));
  }
}
