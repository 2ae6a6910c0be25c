package dk.samdrift.app.organisation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.LevelGrants.Holder;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.util.List;

/** Who has been given a role at a level, on its page. */
public record HolderTable(Table table, List<Line> lines) {

  /** Somebody, what as, and whether it is for this level or for all of the one above. */
  public record Line(Link person, String role, String where) {}

  /** For those who may see persons. */
  public static HolderTable of(List<Holder> holders, Insider insider, List<Levels.Level> levels) {
    List<Line> lines =
        holders.stream()
            .map(holder ->
                new Line(
                    new Link(
                        holder.name(),
                        "/" + insider.slug() + "/organisation/persons/" + holder.person()),
                    holder.role().words(),
                    words(holder.scope(), levels)))
            .toList();
    Table table =
        Table.plain(
                "holders",
                msg("organisation.holders"),
                List.of(
                    Column.text(msg("organisation.person.name")),
                    Column.text(msg("organisation.grant.role")),
                    Column.text(msg("organisation.grant.where"))),
                lines.size(),
                new EmptyState(
                    msg("organisation.holders.none"), msg("organisation.holders.none.next"), null))
            .shaped(Table.Shape.LIST);
    return new HolderTable(table, lines);
  }

  private static String words(Scope scope, List<Levels.Level> levels) {
    return levels.stream()
        .filter(level -> level.scope().equals(scope))
        .map(Levels.Level::name)
        .findAny()
        .orElse("");
  }
}
