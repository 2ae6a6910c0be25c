package dk.samdrift.app.cooperation.lesson;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.playbook.Playbooks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What can be learned at a milestone, for its page. */
@Component
public class Lessons {

  private final Library library;
  private final Reach reach;
  private final Playbooks playbooks;

  Lessons(Library library, Reach reach, Playbooks playbooks) {
    this.library = library;
    this.reach = reach;
    this.playbooks = playbooks;
  }

  /** What somebody may see of it, from all cooperations, the newest first; fifty at most. */
  public List<LibraryPage.Line> at(String playbook, String milestone, Insider insider) {
    Map<UUID, Access> known = reach.access(insider);
    LibraryQuery query = LibraryQuery.at(LibraryPage.path(insider), playbook, milestone);
    return library.page(query, query.table(), List.of(), known).stream()
        .map(one -> LibraryPage.line(one, insider, playbooks, known))
        .toList();
  }

  /** The same from other cooperations than one; the template cooperation/lesson/card shows it. */
  public List<LibraryPage.Line> elsewhere(Cooperation here, String milestone, Insider insider) {
    return at(here.playbook().name(), milestone, insider).stream()
        .filter(line -> !line.cooperation().equals(here.id()))
        .toList();
  }
}
