package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.file.StoredFile;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Fact;
import java.util.List;

/** What is told of a version. */
public final class PaperFacts {

  private PaperFacts() {}

  /** What file it is. */
  public static List<Fact> of(StoredFile file) {
    return List.of(
        Fact.of(msg("cooperation.paper.file.name"), file.name()),
        Fact.of(
            msg("cooperation.paper.file.kind"),
            file.type().label() + ", " + Formats.bytes(file.size())));
  }
}
