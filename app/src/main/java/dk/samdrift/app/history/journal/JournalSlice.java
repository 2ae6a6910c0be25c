package dk.samdrift.app.history.journal;

import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.Entry;
import java.util.List;

/**
 * A page of entries, newest first.
 *
 * @param hasNewer are there others that were asked for, before these?
 * @param hasOlder and after these?
 */
record JournalSlice(List<Entry> entries, boolean hasNewer, boolean hasOlder) {

  static final int SIZE = 50;

  static JournalSlice of(JournalQuery query, Entries entries) {
    if (query.after() == 0) {
      List<Entry> found = entries.page(query.search(), query.before(), SIZE + 1);
      boolean isMore = found.size() > SIZE;
      return new JournalSlice(isMore ? found.subList(0, SIZE) : found, !query.isNewest(), isMore);
    }
    List<Entry> found = entries.pageAfter(query.search(), query.after(), SIZE + 1);
    if (found.size() <= SIZE) {
      return of(query.newest(), entries);
    }
    return new JournalSlice(found.subList(1, SIZE + 1), true, true);
  }
}
