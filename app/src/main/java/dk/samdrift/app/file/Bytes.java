package dk.samdrift.app.file;

import java.nio.ByteBuffer;

/** Looks for bytes among bytes. */
final class Bytes {

  private Bytes() {}

  static boolean contains(ByteBuffer content, byte[] wanted) {
    return indexOf(content, wanted, content.limit()) >= 0;
  }

  /** Where it begins, if that is before an end; -1 when it is not there. */
  static int indexOf(ByteBuffer content, byte[] wanted, int before) {
    int last = Math.min(before - 1, content.limit() - wanted.length);
    for (int i = 0; i <= last; i++) {
      int matching = 0;
      while (matching < wanted.length && content.get(i + matching) == wanted[matching]) {
        matching++;
      }
      if (matching == wanted.length) {
        return i;
      }
    }
    return -1;
  }
}
