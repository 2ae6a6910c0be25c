package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.settlement.Lines.Statement;
import dk.samdrift.app.settlement.RunPage.MemberLine;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Confirm;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.chart.Chart;
import dk.samdrift.app.ui.chart.Series;
import dk.samdrift.app.ui.chart.Unit;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a settlement from its stored lines. */
@Component
class RunPages {

  static final EmptyState NOTHING = new EmptyState("", "", null);

  private final Lines lines;
  private final Approving approving;
  private final RunTables tables;

  RunPages(Lines lines, Approving approving, RunTables tables) {
    this.lines = lines;
    this.approving = approving;
    this.tables = tables;
  }

  /**
   * Who looks at which run, and where.
   *
   * @param valid the number of the year's run that counts; 0 while none does
   */
  record View(Run run, int valid, Access access, Insider insider, Frame frame, Sight sight) {

    String path() {
      return SettlementsController.path(insider, run.cooperation()) + "/" + run.id();
    }
  }

  RunPage page(View view, TableQuery query) {
    Run run = view.run();
    List<Statement> statements = lines.statements(run.id());
    boolean isAll = view.sight().isAll();
    Frame titled =
        view.frame()
            .titled(
                msg(
                    run.isSettled() ? "settlement.title" : "settlement.title.prevented",
                    Integer.toString(run.year())),
                Crumbs.of(
                    view.insider(),
                    view.access(),
                    new Link(
                        msg("settlement.page"),
                        SettlementsController.path(view.insider(), run.cooperation()))));
    long found = isAll ? lines.problems(run.id(), query.search()) : 0;
    TableQuery within = query.within(found);
    // Drafts are not for everybody (Sight), and so neither is how this one differs from them.
    Optional<Run> before = tables.before(run).filter(view.sight()::sees);
    return new RunPage(
        titled,
        made(run),
        notice(view),
        actions(view),
        run.isSettled() ? members(statements.size()) : null,
        statements.stream().map(one -> line(one, view)).toList(),
        statements.isEmpty() ? null : sum(statements),
        run.isSettled() ? chart(run, statements) : null,
        isAll && run.isSettled() ? tables.books(run, statements) : List.of(),
        isAll && run.isSettled() ? tables.agrees(run, statements) : "",
        isAll && run.isSettled() ? RunTables.accounts(run, statements) : null,
        isAll ? tables.accountLines(view, statements) : List.of(),
        before.map(one -> msg("settlement.changes", Integer.toString(one.number()))).orElse(""),
        before.map(one -> tables.changes(one, statements)).orElse(List.of()),
        isAll && run.errors() + run.warnings() > 0 ? RunTables.problems(run, query, found) : null,
        isAll
            ? lines
                .problems(run.id(), query.search(), within.offset(), TableQuery.PAGE_SIZE)
                .stream()
                .map(one -> tables.problem(one, view))
                .toList()
            : List.of(),
        proof(run));
  }

  private static String made(Run run) {
    String made = msg("settlement.made", run.byName(), Formats.moment(run.at()));
    return run.isSettled()
        ? msg("settlement.version", Integer.toString(run.number())) + " · " + made
        : made;
  }

  private @Nullable Notice notice(View view) {
    Run run = view.run();
    if (!run.isSettled()) {
      return new Notice(
          Tag.bad(msg("settlement.errors", Formats.count(run.errors()))),
          msg("settlement.prevented.next"),
          null);
    }
    if (run.isApproved()) {
      if (run.number() < view.valid()) {
        return new Notice(
            SettlementsPage.state(run, view.valid()),
            msg("settlement.replaced.next", Integer.toString(view.valid())),
            null);
      }
      return new Notice(
          Tag.good(msg("settlement.approved")),
          msg(
              "settlement.approved.by",
              run.signatures().stream()
                  .map(Run.Signature::personName)
                  .collect(Collectors.joining(msg("settlement.and")))),
          null);
    }
    Optional<String> hindrance = approving.hindrance(run);
    if (hindrance.isPresent()) {
      return new Notice(Tag.warn(msg("settlement.stale")), hindrance.get(), null);
    }
    String missing =
        Approving.missing(run).stream()
            .map(Role::words)
            .collect(Collectors.joining(msg("settlement.and")));
    return new Notice(SettlementsPage.state(run), msg("settlement.draft.next", missing), null);
  }

  private List<Action> actions(View view) {
    Run run = view.run();
    List<Action> actions = new ArrayList<>();
    UUID person = view.insider().person().value();
    if (Approving.role(run, view.access(), person).isPresent()
        && approving.hindrance(run).isEmpty()) {
      String path = view.path();
      actions.add(
          new Action.Ask(
              msg("settlement.approve"),
              new Confirm(
                  "approve",
                  msg("settlement.approve.question", Integer.toString(run.year())),
                  msg("settlement.approve.consequence"),
                  Action.post(msg("settlement.approve.yes"), path + "/signatures"),
                  path + "/approve",
                  path),
              Action.Weight.MAIN));
    }
    if (view.sight().isAll()) {
      actions.add(Action.go(msg("settlement.input"), view.path() + "/input.zip"));
      if (run.isSettled()) {
        actions.add(Action.go(msg("settlement.output"), view.path() + "/output.zip"));
      }
    }
    actions.add(new Action.Print(msg("settlement.print")));
    return actions;
  }

  private static Table members(int count) {
    return Table.plain(
        "members",
        msg("settlement.members"),
        List.of(
            Column.text(msg("settlement.member")),
            Column.number(msg("settlement.cost")).beside(),
            Column.number(msg("settlement.on-account")).beside(),
            Column.number(msg("settlement.outlays")).beside(),
            Column.number(msg("settlement.balance"))),
        count,
        NOTHING);
  }

  private static MemberLine line(Statement one, View view) {
    return new MemberLine(
        one.name(),
        view.sight().sees(one.member())
            ? new Link(one.name(), view.path() + "/member/" + one.member())
            : null,
        Formats.amount(one.cost()),
        Formats.amount(one.onAccount()),
        Formats.amount(one.outlays()),
        Formats.amount(one.balance()),
        verdict(one.balance()));
  }

  static Tag verdict(long balance) {
    if (balance == 0) {
      return Tag.good(msg("settlement.even"));
    }
    return balance > 0 ? Tag.warn(msg("settlement.owes")) : Tag.neutral(msg("settlement.gets"));
  }

  private static MemberLine sum(List<Statement> all) {
    return new MemberLine(
        msg("settlement.sum"),
        null,
        total(all, Statement::cost),
        total(all, Statement::onAccount),
        total(all, Statement::outlays),
        total(all, Statement::balance),
        verdict(sum(all, Statement::balance)));
  }

  private static String total(List<Statement> all, ToLongFunction<Statement> amount) {
    return Formats.amount(sum(all, amount));
  }

  static long sum(List<Statement> all, ToLongFunction<Statement> amount) {
    return all.stream().mapToLong(amount).reduce(0, Math::addExact);
  }

  private static Chart chart(Run run, List<Statement> all) {
    return new Chart(
        "costs",
        msg("settlement.chart", Integer.toString(run.year())),
        Chart.Shape.BARS,
        Unit.KRONER,
        msg("settlement.member"),
        all.stream().map(Statement::name).toList(),
        List.of(
            Series.of(msg("settlement.cost"), all.stream().mapToLong(Statement::cost).toArray()),
            Series.of(
                msg("settlement.on-account"),
                all.stream().mapToLong(Statement::onAccount).toArray())));
  }

  static String why(String path, UUID member, String account) {
    return path
        + "/member/"
        + member
        + "/why?account="
        + URLEncoder.encode(account, StandardCharsets.UTF_8);
  }

  private static List<Fact> proof(Run run) {
    List<Fact> proof = new ArrayList<>();
    run.signatures()
        .forEach(one ->
            proof.add(
                Fact.of(
                    msg("settlement.signed", Role.valueOf(one.role()).words()),
                    one.personName() + ", " + Formats.moment(one.at()))));
    proof.add(Fact.of(msg("settlement.input.hash"), run.inputSha256()));
    if (run.isSettled()) {
      proof.add(Fact.of(msg("settlement.output.hash"), run.outputSha256()));
    }
    proof.add(Fact.of(msg("settlement.engine"), run.engine()));
    return proof;
  }
}
