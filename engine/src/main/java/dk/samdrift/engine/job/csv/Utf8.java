package dk.samdrift.engine.job.csv;

/**
 * Tells well-formed UTF-8 from anything else (RFC 3629: no overlong forms, no surrogates, nothing
 * above U+10FFFF).
 */
final class Utf8 {

  private Utf8() {}

  /** The place of the first byte of [from, to) that is no well-formed UTF-8, or -1. */
  static int firstFault(byte[] bytes, int from, int to) {
    int place = Words.firstBeyondAscii(bytes, from, to);
    while (place < to) {
      int length = sequence(bytes, place, to);
      if (length == 0) {
        return place;
      }
      place = Words.firstBeyondAscii(bytes, place + length, to);
    }
    return -1;
  }

  /** The length of the well-formed sequence of more than one byte at a place, or 0. */
  private static int sequence(byte[] bytes, int place, int to) {
    int lead = bytes[place] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || place + length > to) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[place + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[place + 1] & 0xFF;
    boolean isForbidden =
        (lead == 0xE0 && second < 0xA0)
            || (lead == 0xED && second >= 0xA0)
            || (lead == 0xF0 && second < 0x90)
            || (lead == 0xF4 && second >= 0x90);
    return isForbidden ? 0 : length;
  }
}
