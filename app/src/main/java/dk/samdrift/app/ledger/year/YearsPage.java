package dk.samdrift.app.ledger.year;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years.Content;
import dk.samdrift.app.ledger.Years.Kind;
import dk.samdrift.app.ledger.Years.Turn;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Confirm;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The accounting years of a cooperation.
 *
 * @param openings open the next one and the one before the oldest; none for those who only read, or
 *     before the first
 */
public record YearsPage(
    Frame frame,
    List<Action> actions,
    List<Action.Post> openings,
    Table table,
    List<Line> lines,
    List<Fact> facts) {

  /** A year. */
  public record Line(
      String name,
      Tag state,
      String days,
      String batches,
      String postings,
      List<String> happened,
      List<Action> actions) {}

  /**
   * What is known of the years.
   *
   * @param years the newest first
   * @param offered those that may be opened now
   */
  record Known(
      Book book,
      List<Year> years,
      List<Integer> offered,
      Map<Integer, Content> contents,
      List<Turn> turns) {

    Optional<Turn> closing(Year year) {
      return turns.stream()
          .filter(turn -> turn.year() == year.year())
          .findFirst()
          .filter(turn -> turn.kind() == Kind.CLOSED);
    }
  }

  static String path(Insider insider, Access access) {
    return Cooperation.path(insider, access.cooperation()) + "/ledger/years";
  }

  static boolean mayOpen(Access access) {
    return access.leads() || access.has(Role.FINANCE_OFFICER);
  }

  static boolean mayReopen(Access access, Insider insider, Optional<Turn> closing) {
    return access.has(Role.MANAGEMENT, Role.OPERATIONS_MANAGER)
        && closing.map(turn -> !turn.person().equals(insider.person().value())).orElse(true);
  }

  static YearsPage of(Known known, Insider insider, Access access, Frame frame) {
    String path = path(insider, access);
    boolean isFirst = known.years().isEmpty();
    Action first = Action.main(msg("ledger.year.open-first"), path + "/new");
    EmptyState empty =
        new EmptyState(
            msg("ledger.year.none"),
            msg(mayOpen(access) ? "ledger.year.none.next" : "ledger.year.none.read"),
            mayOpen(access) ? first : null);
    return new YearsPage(
        frame.titled(msg("ledger.year.page"), Crumbs.of(insider, access)),
        List.of(),
        mayOpen(access) && !isFirst ? openings(known, path) : List.of(),
        Table.plain("years", msg("ledger.year.list"), columns(), known.years().size(), empty)
            .shaped(Table.Shape.LIST),
        known.years().stream().map(year -> line(year, known, insider, access, path)).toList(),
        facts(known.book(), path, access));
  }

  private static List<Action.Post> openings(Known known, String path) {
    int newest = known.years().getFirst().year();
    return known.offered().stream()
        .map(year ->
            new Action.Post(
                msg("ledger.year.open", Year.beginning(year, known.book().startMonth()).words()),
                path,
                Map.of("year", Integer.toString(year)),
                year > newest ? Action.Weight.MAIN : Action.Weight.PLAIN))
        .toList();
  }

  private static List<Column> columns() {
    return List.of(
        Column.text(msg("ledger.year.year")),
        Column.text(msg("ledger.year.state")),
        Column.text(msg("ledger.year.days")),
        Column.number(msg("ledger.year.batches")),
        Column.number(msg("ledger.year.postings")),
        Column.text(msg("ledger.year.happened")));
  }

  private static Line line(Year year, Known known, Insider insider, Access access, String path) {
    Content content = known.contents().getOrDefault(year.year(), Content.NOTHING);
    return new Line(
        year.words(),
        year.isClosed()
            ? Tag.neutral(msg("ledger.year.closed"))
            : Tag.good(msg("ledger.year.is-open")),
        msg(
            "ledger.year.span",
            Formats.dayWithYear(year.first()),
            Formats.dayWithYear(year.last())),
        Formats.count(content.batches()),
        Formats.count(content.postings()),
        known.turns().stream()
            .filter(turn -> turn.year() == year.year())
            .map(YearsPage::words)
            .toList(),
        actions(year, known, insider, access, path));
  }

  private static String words(Turn turn) {
    String words =
        msg(
            "ledger.year.turn." + turn.kind(),
            turn.personName(),
            Formats.dayWithYear(turn.at().atZone(Formats.COPENHAGEN).toLocalDate()));
    return turn.reason().isEmpty() ? words : words + " " + msg("ledger.year.why", turn.reason());
  }

  private static List<Action> actions(
      Year year, Known known, Insider insider, Access access, String path) {
    List<Action> actions = new ArrayList<>();
    if (!year.isClosed() && access.has(Role.FINANCE_OFFICER)) {
      actions.add(
          new Action.Ask(
              msg("ledger.year.close", year.words()), closing(year, path), Action.Weight.PLAIN));
    }
    if (year.isClosed() && mayReopen(access, insider, known.closing(year))) {
      actions.add(
          Action.go(
              msg("ledger.year.reopen", year.words()),
              path + "/reopenings/new?year=" + year.year()));
    }
    return actions;
  }

  static Confirm closing(Year year, String path) {
    return new Confirm(
        "close-" + year.year(),
        msg("ledger.year.close.ask", year.words()),
        msg("ledger.year.close.consequence", Formats.fullDay(year.last())),
        new Action.Post(
            msg("ledger.year.close", year.words()),
            path + "/closings?year=" + year.year() + "&version=" + year.version(),
            Map.of(),
            Action.Weight.DANGER),
        path + "/closings/new?year=" + year.year(),
        path);
  }

  private static List<Fact> facts(Book book, String path, Access access) {
    Link change = mayOpen(access) ? new Link(msg("ledger.book.change"), path + "/book/edit") : null;
    return List.of(
        new Fact(msg("ledger.book.code"), book.code(), change),
        Fact.of(msg("ledger.book.start-month"), Formats.month(book.startMonth())));
  }
}
