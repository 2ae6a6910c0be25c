package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.JobFolder;
import java.io.IOException;

/** Warns of files that are likely to be meant for the job, and are not read. */
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
  }
}
