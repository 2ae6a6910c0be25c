package dk.samdrift.app.job;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.List;
import java.util.Map;

/** The jobs that somebody can see. */
public record JobsPage(Frame frame, Table table, List<Line> lines) {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("job.what")),
          Column.text(msg("job.state")),
          Column.text(msg("job.reached")),
          Column.text(msg("job.asked-by")),
          Column.text(msg("job.asked-at")));

  /** A job of the list. */
  public record Line(String href, String what, Tag state, String reached, String who, String when) {

    static Line of(Asker asker, Job job, String heading) {
      return new Line(
          asker.pathOf(job.id()),
          heading,
          job.state().tag(),
          JobPage.sentence(job),
          job.askedByName(),
          Formats.moment(job.askedAt()));
    }
  }

  static String path(Asker asker) {
    return asker.home() + "/job";
  }

  static TableQuery query(Asker asker, Map<String, String[]> parameters) {
    return TableQuery.of(path(asker), parameters, COLUMNS, Sort.descending("asked"));
  }

  static JobsPage of(Frame frame, TableQuery query, long total, List<Line> lines) {
    Table table =
        Table.plain(
                "jobs",
                msg("job.list"),
                COLUMNS,
                total,
                new EmptyState(msg("job.none"), msg("job.none.next"), null))
            .shaped(Table.Shape.LIST)
            .asked(query, "");
    return new JobsPage(frame.titled(msg("job.list")), table, lines);
  }
}
