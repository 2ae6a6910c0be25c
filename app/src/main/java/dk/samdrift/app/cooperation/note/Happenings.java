package dk.samdrift.app.cooperation.note;

import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.Entry;
import dk.samdrift.app.history.Search;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.reach.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What happened with a cooperation, as far as somebody may see it. An entry about something that
 * has an audience ends with who that is; where that is not understood, nobody but those who lead
 * the project sees it.
 */
@Component("cooperationHappenings")
class Happenings {

  private static final Pattern HAS_AUDIENCE =
      Pattern.compile("cooperation\\.history\\.(risk|note|lesson)-.*");

  /** So many are looked at in one go. */
  private static final int AT_A_TIME = 500;

  private final Entries entries;

  Happenings(Entries entries) {
    this.entries = entries;
  }

  /**
   * A page of them, the newest first.
   *
   * @param before only entries of a smaller number
   * @param size how many at most
   */
  List<Entry> page(Search search, long before, int size, Access access) {
    List<Entry> seen = new ArrayList<>();
    long edge = before;
    while (true) {
      List<Entry> found = entries.page(search, edge, AT_A_TIME);
      for (Entry entry : found) {
        if (isSeen(entry, access)) {
          seen.add(entry);
          if (seen.size() == size) {
            return seen;
          }
        }
      }
      if (found.size() < AT_A_TIME) {
        return seen;
      }
      edge = found.getLast().number();
    }
  }

  static boolean isSeen(Entry entry, Access access) {
    if (!HAS_AUDIENCE.matcher(entry.event().sentenceKey()).matches()
        || access.circle() == Audience.PROJECT_LEADER) {
      return true;
    }
    List<String> values = entry.event().values();
    return !values.isEmpty()
        && access.audiences().stream().anyMatch(one -> one.words().equals(values.getLast()));
  }
}
