package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels.Level;
import dk.samdrift.app.organisation.Period;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.RoleGrant;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The roles that were given to a person: those that count or will, then those that are over. */
public record GrantTable(Table table, List<Line> lines) {

  /** A role; the last cell ends it. */
  public record Line(
      String role, @Nullable Tag tag, String where, String from, String to, @Nullable Action end) {}

  static GrantTable of(
      Person person, List<RoleGrant> given, List<Level> levels, Insider insider, LocalDate today) {
    String path = PersonController.path(insider, person.id()) + "/grants/";
    boolean mayEnd = insider.hasEverywhere(Role.ADMINISTRATOR);
    List<Line> lines =
        given.stream()
            .filter(grant -> !grant.period().isTakenBack())
            .sorted(Comparator.comparing(grant -> counted(grant, person).isOver(today)))
            .map(grant ->
                line(
                    grant,
                    counted(grant, person),
                    words(grant, levels),
                    mayEnd ? path : null,
                    today))
            .toList();
    return new GrantTable(table(lines), lines);
  }

  /** Is there anything to do with one of them? If not, there is no column for it. */
  public boolean hasActions() {
    return anyActions(lines);
  }

  private static boolean anyActions(List<Line> lines) {
    return lines.stream().anyMatch(line -> line.end() != null);
  }

  private static Table table(List<Line> lines) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(msg("organisation.grant.role")),
                Column.text(msg("organisation.grant.where")),
                Column.text(msg("organisation.grant.from")),
                Column.text(msg("organisation.grant.to"))));
    if (anyActions(lines)) {
      columns.add(Column.text(msg("organisation.grant.do")));
    }
    return Table.plain(
            "grants",
            msg("organisation.grants"),
            columns,
            lines.size(),
            new EmptyState(
                msg("organisation.grants.none"), msg("organisation.grants.none.next"), null))
        .shaped(Table.Shape.LIST);
  }

  private static String words(RoleGrant grant, List<Level> levels) {
    return levels.stream()
        .filter(level -> level.scope().equals(grant.scope()))
        .map(Level::name)
        .findAny()
        .orElse("");
  }

  /** A role counts as long as its person has access. */
  private static Period counted(RoleGrant grant, Person person) {
    return grant.period().until(person.leftOn());
  }

  private static Line line(
      RoleGrant grant, Period counted, String where, @Nullable String path, LocalDate today) {
    LocalDate to = counted.to();
    return new Line(
        grant.role().words(),
        counted.tag(today).orElse(null),
        where,
        Formats.dayWithYear(grant.from()),
        to == null ? msg("organisation.period.until-further") : Formats.dayWithYear(to),
        path == null || grant.period().isOver(today)
            ? null
            : Action.post(msg("organisation.grant.end"), path + grant.id() + "/endings"));
  }
}
