package dk.samdrift.app.organisation.file;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.file.FileType;
import dk.samdrift.app.file.StoredFile;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All files of an organisation. */
public record FilesPage(Frame frame, Table table, List<Line> lines, List<Action> actions) {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("organisation.file.name")).sortedBy("name"),
          Column.text(msg("organisation.file.type")),
          Column.number(msg("organisation.file.size")).sortedBy("size"),
          Column.text(msg("organisation.file.who")),
          Column.text(msg("organisation.file.at")).sortedBy("at"));

  /**
   * A file in the table.
   *
   * @param sha256 by which it can be known again
   */
  public record Line(
      String name, String href, String type, String size, String who, String at, String sha256) {}

  static String path(Insider insider) {
    return "/" + insider.slug() + "/organisation/files";
  }

  static TableQuery query(Insider insider, Map<String, String[]> parameters) {
    return TableQuery.of(path(insider), parameters, COLUMNS, Sort.descending("at"));
  }

  static FilesPage of(
      Frame frame, Insider insider, TableQuery query, long total, List<StoredFile> files) {
    Action add = Action.main(msg("organisation.file.add"), path(insider) + "/new");
    boolean mayAdd = insider.hasEverywhere(Role.ADMINISTRATOR);
    Table table =
        Table.plain(
                "files",
                msg("organisation.files"),
                COLUMNS,
                total,
                new EmptyState(
                    msg("organisation.files.none"),
                    msg("organisation.files.none.next"),
                    mayAdd ? add : null))
            .shaped(Table.Shape.LIST)
            .asked(query, msg("organisation.files.search"));
    List<Line> lines = files.stream().map(file -> line(insider, file)).toList();
    return new FilesPage(
        frame.titled(msg("organisation.files")), table, lines, mayAdd ? List.of(add) : List.of());
  }

  private static Line line(Insider insider, StoredFile file) {
    return new Line(
        file.name(),
        path(insider) + "/" + file.id(),
        file.type().label(),
        Formats.bytes(file.size()),
        file.actor().name(),
        Formats.moment(file.at()),
        file.sha256());
  }

  /** Asks for a file. */
  static Form form(Insider insider) {
    String accept =
        Arrays.stream(FileType.values())
            .flatMap(type -> type.extensions().stream())
            .distinct()
            .map(extension -> "." + extension)
            .collect(Collectors.joining(","));
    return Form.of(
            "adding",
            path(insider),
            msg("organisation.file.save"),
            Field.of("file", msg("organisation.file.choose"), new FieldKind.File(accept))
                .hint(msg("organisation.file.choose.hint")))
        .cancelTo(path(insider));
  }
}
