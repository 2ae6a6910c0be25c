package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.RoleTitles;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Responsibility;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who has which part in a milestone, as a matrix and in words. */
public record Responsibilities(Table table, List<Line> lines, List<MilestonePage.Part> parts) {

  /**
   * A role in the matrix.
   *
   * @param isMine is it one of the visitor's?
   * @param cells what it must, should or may do, in words; empty where it has no such part
   */
  public record Line(String role, boolean isMine, List<String> cells) {}

  static Responsibilities of(Milestone milestone, Playbook playbook, Access access) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(msg("cooperation.part.role")));
    for (Responsibility.Part part : Responsibility.Part.values()) {
      columns.add(Column.text(part.words()));
    }
    List<Role> roles =
        milestone.responsibilities().stream().map(Responsibility::role).distinct().toList();
    Table table =
        Table.plain(
                "responsibilities",
                msg("cooperation.parts"),
                columns,
                roles.size(),
                new EmptyState(
                    msg("cooperation.parts.none"), msg("cooperation.parts.none.next"), null))
            .shaped(Table.Shape.LIST);
    return new Responsibilities(
        table,
        roles.stream().map(role -> line(milestone, playbook, role, access)).toList(),
        milestone.responsibilities().stream().map(one -> part(one, playbook)).toList());
  }

  private static Line line(Milestone milestone, Playbook playbook, Role role, Access access) {
    List<String> cells =
        Arrays.stream(Responsibility.Part.values())
            .map(part -> cell(milestone, role, part))
            .toList();
    return new Line(RoleTitles.of(playbook, role), access.has(role), cells);
  }

  private static String cell(Milestone milestone, Role role, Responsibility.Part part) {
    return milestone.responsibilities().stream()
        .filter(one -> one.role() == role && one.part() == part)
        .map(one ->
            part == Responsibility.Part.NOT_INVOLVED
                ? msg("cooperation.part.not")
                : msg(
                    "cooperation.part.cell",
                    msg("cooperation.obligation." + one.obligation()),
                    msg("cooperation.part.cell." + part)))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What some roles have to do, the weightiest first. */
  static List<MilestonePage.Part> mine(Milestone milestone, Playbook playbook, Access access) {
    return milestone.responsibilities().stream()
        .filter(one -> access.has(one.role()))
        .filter(one -> one.part() != Responsibility.Part.NOT_INVOLVED)
        .sorted((one, other) -> one.part().compareTo(other.part()))
        .map(one -> part(one, playbook))
        .toList();
  }

  private static MilestonePage.Part part(Responsibility one, Playbook playbook) {
    String obligation =
        one.part() == Responsibility.Part.NOT_INVOLVED
            ? ""
            : msg("cooperation.obligation." + one.obligation());
    return new MilestonePage.Part(
        RoleTitles.of(playbook, one.role()), one.part().words(), obligation, one.text());
  }
}
