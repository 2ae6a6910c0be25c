package dk.samdrift.app.organisation.token;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Confirm;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The programs that are let in.
 *
 * @param guide leads to what programs can ask for
 * @param mayChange is there a last column with what can be done?
 */
public record TokensPage(
    Frame frame,
    List<Action> actions,
    Link guide,
    Table table,
    List<Line> lines,
    boolean mayChange) {

  /** A token; the last cell withdraws it. */
  public record Line(
      String program,
      Tag state,
      String scope,
      String made,
      String used,
      String lastDay,
      @Nullable Action withdraw) {}

  static String path(Insider insider) {
    return "/" + insider.slug() + "/organisation/tokens";
  }

  static TokensPage of(Frame frame, Insider insider, List<AccessToken> all, LocalDate today) {
    boolean mayChange = insider.hasEverywhere(Role.ADMINISTRATOR);
    Action add = Action.main(msg("organisation.token.add"), path(insider) + "/new");
    return new TokensPage(
        frame.titled(msg("organisation.tokens")),
        mayChange && !all.isEmpty() ? List.of(add) : List.of(),
        new Link(msg("organisation.tokens.guide"), "/" + insider.slug() + "/api"),
        table(all.size(), mayChange, mayChange ? add : null),
        all.stream().map(one -> line(one, insider, mayChange, today)).toList(),
        mayChange);
  }

  private static Line line(AccessToken one, Insider insider, boolean mayChange, LocalDate today) {
    Instant used = one.usedAt();
    return new Line(
        one.program(),
        state(one, today),
        msg(one.mayChange() ? "organisation.token.scope.change" : "organisation.token.scope.read"),
        msg("organisation.token.made-by", Formats.moment(one.madeAt()), one.madeBy()),
        used == null ? msg("organisation.token.never") : Formats.moment(used),
        Formats.fullDay(one.lastDay()),
        mayChange && one.isGood(today)
            ? new Action.Ask(
                msg("organisation.token.withdraw"), confirm(one, insider), Action.Weight.PLAIN)
            : null);
  }

  private static Tag state(AccessToken one, LocalDate today) {
    if (one.withdrawnAt() != null) {
      return Tag.neutral(msg("organisation.token.withdrawn"));
    }
    return one.isGood(today)
        ? Tag.good(msg("organisation.token.good"))
        : Tag.neutral(msg("organisation.token.expired"));
  }

  static Confirm confirm(AccessToken one, Insider insider) {
    String withdrawals = path(insider) + "/" + one.id() + "/withdrawals";
    return new Confirm(
        "withdraw-" + one.id(),
        msg("organisation.token.withdraw.ask", one.program()),
        msg("organisation.token.withdraw.consequence"),
        new Action.Post(
            msg("organisation.token.withdraw"), withdrawals, Map.of(), Action.Weight.DANGER),
        withdrawals + "/new",
        path(insider));
  }

  private static Table table(int total, boolean mayChange, @Nullable Action add) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(msg("organisation.token.program")),
                Column.text(msg("organisation.token.scope")),
                Column.text(msg("organisation.token.made")),
                Column.text(msg("organisation.token.used")),
                Column.text(msg("organisation.token.lastDay"))));
    if (mayChange) {
      columns.add(Column.text(msg("organisation.grant.do")));
    }
    return Table.plain(
            "tokens",
            msg("organisation.tokens"),
            columns,
            total,
            new EmptyState(
                msg("organisation.tokens.none"), msg("organisation.tokens.none.next"), add))
        .shaped(Table.Shape.LIST);
  }
}
