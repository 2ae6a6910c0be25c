package dk.samdrift.app.organisation.board;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Board;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Office;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A board on the page of its level: who sits in it today, and who did and will.
 *
 * @param notice what it lacks
 * @param actions for those who may change it
 */
public record BoardCard(
    Table present,
    List<TermLine> presentLines,
    Table other,
    List<TermLine> otherLines,
    @Nullable Notice notice,
    List<Action> actions) {

  private static final Comparator<OfficeTerm> BY_OFFICE =
      Comparator.comparing(OfficeTerm::office).thenComparing(OfficeTerm::name);

  /** As somebody may see it. */
  public static BoardCard of(
      Board board, List<OfficeTerm> terms, Insider insider, LocalDate today) {
    boolean isClosed = board.closedOn() != null && !board.closedOn().isAfter(today);
    Action add =
        Action.go(msg("organisation.term.add"), TermsController.path(insider, board.id()) + "/new");
    boolean mayAdd = insider.hasEverywhere(Role.ADMINISTRATOR) && !isClosed;
    List<OfficeTerm> now = now(terms, today);
    List<TermLine> lines =
        now.stream().map(term -> TermLine.of(term, terms, insider, today)).toList();
    List<TermLine> others =
        terms.stream()
            .filter(term -> !term.period().contains(today) && !term.period().isTakenBack())
            .map(term -> TermLine.of(term, terms, insider, today))
            .toList();
    return new BoardCard(
        present(board, lines, mayAdd ? add : null, isClosed),
        lines,
        other(others),
        others,
        isClosed ? null : notice(now),
        mayAdd && !now.isEmpty() ? List.of(add) : List.of());
  }

  /** A deputy who stands in for somebody is named once, in that seat. */
  private static List<OfficeTerm> now(List<OfficeTerm> terms, LocalDate today) {
    List<OfficeTerm> now =
        terms.stream().filter(term -> term.period().contains(today)).sorted(BY_OFFICE).toList();
    Set<PersonId> standing =
        now.stream()
            .filter(OfficeTerm::isStandIn)
            .map(OfficeTerm::person)
            .collect(Collectors.toSet());
    return now.stream()
        .filter(term -> term.office().hasSeat() || !standing.contains(term.person()))
        .toList();
  }

  private static @Nullable Notice notice(List<OfficeTerm> now) {
    boolean hasChair = now.stream().anyMatch(term -> term.office() == Office.CHAIR);
    return now.isEmpty() || hasChair
        ? null
        : new Notice(
            Tag.warn(msg("organisation.board.lacks")), msg("organisation.board.no-chair"), null);
  }

  private static Table present(
      Board board, List<TermLine> lines, @Nullable Action add, boolean isClosed) {
    String next =
        isClosed ? "organisation.board.closed" : "organisation.board.none." + board.role().name();
    return table(
        "board",
        msg("organisation.board.today"),
        lines,
        new EmptyState(msg("organisation.board.none"), msg(next), add));
  }

  private static Table other(List<TermLine> lines) {
    String caption = msg("organisation.board.others");
    return table("earlier-terms", caption, lines, new EmptyState(caption, "", null));
  }

  private static Table table(String id, String caption, List<TermLine> lines, EmptyState empty) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(msg("organisation.person.name")),
                Column.text(msg("organisation.term.office")),
                Column.text(msg("organisation.grant.from")),
                Column.text(msg("organisation.grant.to"))));
    if (TermLine.anyActions(lines)) {
      columns.add(Column.text(msg("organisation.grant.do")));
    }
    return Table.plain(id, caption, columns, lines.size(), empty).shaped(Table.Shape.LIST);
  }
}
