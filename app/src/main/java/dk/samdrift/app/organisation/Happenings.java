package dk.samdrift.app.organisation;

import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.Search;
import dk.samdrift.app.history.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/** The latest that has happened with something, for its page. */
@Component
public class Happenings {

  private static final int LINES = 20;

  private final Entries entries;

  Happenings(Entries entries) {
    this.entries = entries;
  }

  /** What happened, the newest first. */
  public List<Happened> about(Subject subject) {
    return entries.page(Search.ALL.about(subject), Entries.END, LINES).stream()
        .map(Happened::of)
        .toList();
  }
}
