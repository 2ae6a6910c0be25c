package dk.samdrift.bench.generate;

import java.util.Locale;

/** A member and its measures; the number gives what else is written about it. */
record Member(int number, Word id, int dwellings, int areaHalves) {
  private static final int ESTATES_PER_ORGANISATION = 13;

  static Member numbered(int number, int dwellings, int areaHalves) {
    int organisation = 101 + number / ESTATES_PER_ORGANISATION;
    int estate = 1 + number % ESTATES_PER_ORGANISATION;
    Word id = Word.of(String.format(Locale.ROOT, "%04d-%02d", organisation, estate));
    return new Member(number, id, dwellings, areaHalves);
  }

  String organisation() {
    return "BO" + (101 + number / ESTATES_PER_ORGANISATION);
  }
}
