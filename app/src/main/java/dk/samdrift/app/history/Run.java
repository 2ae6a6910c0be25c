package dk.samdrift.app.history;

/**
 * Entries that follow each other as they should, or one entry that fits no place.
 *
 * @param first of them
 * @param last of them
 * @param isSound do content and hash fit each other?
 * @param offset what to add to a number to get the one the entry was written with
 */
record Run(Entry first, Entry last, boolean isSound, long offset) {

  static Run of(Entry entry, boolean isSound, long offset) {
    return new Run(entry, entry, isSound, offset);
  }

  /** The entry put back where it was written. */
  static Run restored(Entry entry) {
    return of(entry, true, 0);
  }

  boolean isSingle() {
    return first.equals(last);
  }

  /** The number the first one was written with. */
  long firstPlace() {
    return first.number() + offset;
  }

  /** The number the last one was written with. */
  long lastPlace() {
    return last.number() + offset;
  }

  boolean isFollowedBy(Entry entry, long entryOffset) {
    return isSound
        && offset == entryOffset
        && entry.number() == last.number() + 1
        && entry.previous().equals(last.hash());
  }

  Run with(Entry next) {
    return new Run(first, next, true, offset);
  }
}
