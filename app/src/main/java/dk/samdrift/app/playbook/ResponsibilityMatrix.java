package dk.samdrift.app.playbook;

import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone.Responsibility;
import dk.samdrift.app.playbook.Milestone.Responsibility.Part;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who has which part in a milestone: a row for each role, a column for each part, and in the cells
 * how binding it is.
 */
public record ResponsibilityMatrix(Table table, List<Row> rows) {

  /**
   * A role.
   *
   * @param cells one for each part; empty where the role does not have it
   * @param said in full, the weightiest first
   */
  public record Row(Role role, String title, List<String> cells, List<Responsibility> said) {}

  /** Of a milestone, with the roles in the order of the playbook. */
  public static ResponsibilityMatrix of(Playbook playbook, Milestone milestone) {
    List<Row> rows =
        playbook.roles().stream()
            .map(meaning -> row(meaning, milestone))
            .filter(row -> !row.said().isEmpty())
            .toList();
    List<Column> columns =
        Arrays.stream(Part.values()).map(part -> Column.text(part.words())).toList();
    Column first = Column.text(Messages.msg("playbook.matrix.role"));
    Table table =
        Table.plain(
                "matrix",
                Messages.msg("playbook.matrix"),
                Stream.concat(Stream.of(first), columns.stream()).toList(),
                rows.size(),
                new EmptyState(
                    Messages.msg("playbook.matrix.none"),
                    Messages.msg("playbook.matrix.none.next"),
                    null))
            .shaped(Table.Shape.LIST);
    return new ResponsibilityMatrix(table, rows);
  }

  private static Row row(RoleMeaning meaning, Milestone milestone) {
    List<Responsibility> said =
        milestone.responsibilities().stream()
            .filter(one -> one.role() == meaning.role())
            .sorted((a, b) -> a.part().compareTo(b.part()))
            .toList();
    List<String> cells = Arrays.stream(Part.values()).map(part -> cell(part, said)).toList();
    return new Row(meaning.role(), meaning.title(), cells, said);
  }

  /** The most binding of what is said; a role without a part is not bound by it. */
  private static String cell(Part part, List<Responsibility> said) {
    Optional<Obligation> most =
        said.stream()
            .filter(one -> one.part() == part)
            .map(Responsibility::obligation)
            .sorted()
            .findFirst();
    return most.map(
            one -> part == Part.NOT_INVOLVED ? Messages.msg("playbook.matrix.yes") : one.words())
        .orElse("");
  }
}
