package dk.samdrift.app.cooperation.lesson;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Link;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be learned at a milestone, for its page. */
@Component
public class Lessons {

  /** So much is shown of what has no title. */
  private static final int LONGEST = 80;

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

  /**
   * One that holds what was searched for.
   *
   * @param page of the lesson, else of the cooperation; the library where that is unknown
   * @param cooperation what it is called, as far as somebody may know
   */
  public record Found(Link page, String cooperation) {}

  /** So many that somebody may see and that hold all words of a search, the newest first. */
  public List<Found> found(String search, Insider insider, int limit) {
    Map<UUID, Access> known = reach.access(insider);
    return library.found(search, known, limit).stream()
        .map(one -> found(one, known.get(one.cooperation()), insider))
        .toList();
  }

  private Found found(Learned one, @Nullable Access access, Insider insider) {
    String words = one.title().isEmpty() ? shortened(one.body().strip()) : one.title();
    if (access != null) {
      return new Found(new Link(words, LibraryPage.href(one, insider)), access.name());
    }
    String asked = URLEncoder.encode(one.title(), StandardCharsets.UTF_8);
    return new Found(
        new Link(words, LibraryPage.path(insider) + "?search=" + asked),
        LibraryPage.elsewhere(one, playbooks));
  }

  /** Whole words only. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end > 0 ? end : LONGEST) + " …";
  }

  /** The same from other cooperations than one; the template cooperation/lesson/card shows it. */
  public List<LibraryPage.Line> elsewhere(Cooperation here, String milestone, Insider insider) {
    return at(here.playbook().name(), milestone, insider).stream()
        .filter(line -> !line.cooperation().equals(here.id()))
        .toList();
  }
}
