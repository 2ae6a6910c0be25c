package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.Period;
import dk.samdrift.app.organisation.TermTags;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The offices a person has, will have and had. */
public record TermTable(Table table, List<Line> lines) {

  /** An office; the board leads to where it is changed. */
  public record Line(String office, List<Tag> tags, Link board, String from, String to) {}

  static TermTable of(
      List<OfficeTerm> terms, List<OfficeTerm> standIns, Insider insider, LocalDate today) {
    List<OfficeTerm> all = Stream.concat(terms.stream(), standIns.stream()).toList();
    List<Line> lines =
        terms.stream()
            .filter(term -> !term.period().isTakenBack())
            .map(term -> line(term, all, insider, today))
            .toList();
    Table table =
        Table.plain(
                "terms",
                msg("organisation.terms"),
                List.of(
                    Column.text(msg("organisation.term.office")),
                    Column.text(msg("organisation.term.board")),
                    Column.text(msg("organisation.grant.from")),
                    Column.text(msg("organisation.grant.to"))),
                lines.size(),
                new EmptyState(
                    msg("organisation.terms.none"), msg("organisation.terms.none.next"), null))
            .shaped(Table.Shape.LIST);
    return new TermTable(table, lines);
  }

  private static Line line(
      OfficeTerm term, List<OfficeTerm> all, Insider insider, LocalDate today) {
    Period period = term.period().until(term.leftOn());
    LocalDate to = period.to();
    return new Line(
        term.office().words(),
        TermTags.of(term, period, all, today),
        new Link(term.board().name(), term.board().path(insider)),
        Formats.dayWithYear(term.period().from()),
        to == null ? msg("organisation.period.until-further") : Formats.dayWithYear(to));
  }
}
