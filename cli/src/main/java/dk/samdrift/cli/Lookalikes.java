package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.job.csv.ColumnNames;
import java.io.IOException;
import java.util.List;

/** Warns of files and columns that are likely to be meant for the job, and are not read. */
final class Lookalikes {

  private Lookalikes() {}

  static void tell(JobFolder folder) {
    try {
      folder
          .lookalikes()
          .forEach(file -> Messages.err("lookalike", Excerpt.of(file.file()), file.table().file()));
    } catch (IOException e) {
      Messages.err("lookalike.unknown", folder.folder().toString());
    }
    columns(folder)
        .forEach(column ->
            Messages.err(
                "lookalike.column",
                Excerpt.of(column.name()),
                column.table().file(),
                column.meant()));
  }

  /** A file that cannot be read is refused by the run itself. */
  private static List<ColumnNames.Lookalike> columns(JobFolder folder) {
    try {
      return ColumnNames.lookalikes(folder);
    } catch (IOException e) {
      return List.of();
    }
  }
}
