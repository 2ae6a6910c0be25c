package dk.samdrift.bench.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** The files about allocation keys: keys, parts of composites and factors. */
final class KeyFiles {
  /** From when every first version is. */
  static final int SINCE = Dates.firstDay(Membership.ALWAYS);

  /** A key that every cooperation has. */
  private record KeyPattern(String key, String kind, String argument, String period) {}

  private static final List<KeyPattern> KEYS =
      List.of(
          new KeyPattern("BOLIGER", "measure", "dwellings", ""),
          new KeyPattern("AREAL", "measure", "area", ""),
          new KeyPattern("ENHEDER", "measure", "units", ""),
          new KeyPattern("LIGE", "equal", "", ""),
          new KeyPattern("TIMER", "hours", "", "segment"),
          new KeyPattern("GRØN", "hours", "gartner", "year"),
          new KeyPattern("LØN", "employee-hours", "", ""),
          new KeyPattern("VAND", "quantity", "vand", "year"),
          new KeyPattern("EL", "quantity", "el", ""),
          new KeyPattern("VASK", "quantity", "vask", "year"),
          new KeyPattern("MASKIN", "fixed", "", ""),
          new KeyPattern("AFTALE", "fixed", "", ""),
          new KeyPattern("KONTOR", "composite", "", ""),
          new KeyPattern("DRIFT", "composite", "", ""));

  private final Sector sector;
  private final SplittableRandom random;

  private KeyFiles(Sector sector, SplittableRandom random) {
    this.sector = sector;
    this.random = random;
  }

  static void write(Path folder, Sector sector, SplittableRandom random) throws IOException {
    KeyFiles files = new KeyFiles(sector, random);
    try (CsvFile file =
        CsvFile.create(folder, "keys.csv", "cooperation,key,kind,argument,period,from")) {
      files.keys(file);
    }
    try (CsvFile file =
        CsvFile.create(folder, "parts.csv", "cooperation,key,from,part_key,percent")) {
      files.parts(file);
    }
    try (CsvFile file =
        CsvFile.create(folder, "factors.csv", "cooperation,key,from,member,factor")) {
      files.factors(file);
    }
  }

  private void keys(CsvFile file) throws IOException {
    for (Cooperation cooperation : sector.cooperations()) {
      for (KeyPattern key : KEYS) {
        key(cooperation, key, SINCE, file);
      }
      if (cooperation.has(10, random)) {
        key(cooperation, new KeyPattern("AREAL", "measure", "units", ""), inYear(), file);
      }
      if (cooperation.has(8, random)) {
        key(cooperation, new KeyPattern("GRØN", "hours", "gartner", "segment"), inYear(), file);
      }
    }
  }

  private static void key(Cooperation cooperation, KeyPattern key, int from, CsvFile file)
      throws IOException {
    file.field(cooperation.id()).field(key.key()).field(key.kind()).field(key.argument());
    file.field(key.period()).date(from).endRow();
  }

  private void parts(CsvFile file) throws IOException {
    for (Cooperation cooperation : sector.cooperations()) {
      twoParts(cooperation, "KONTOR", SINCE, "BOLIGER", "LIGE", 60, file);
      twoParts(cooperation, "DRIFT", SINCE, "KONTOR", "TIMER", 55, file);
      if (cooperation.has(15, random)) {
        int percent = 30 + random.nextInt(40);
        twoParts(cooperation, "KONTOR", inYear(), "BOLIGER", "LIGE", percent, file);
      }
    }
  }

  private static void twoParts(
      Cooperation cooperation,
      String key,
      int from,
      String first,
      String second,
      int percent,
      CsvFile file)
      throws IOException {
    file.field(cooperation.id()).field(key).date(from).field(first).whole(percent).endRow();
    file.field(cooperation.id()).field(key).date(from).field(second).whole(100 - percent).endRow();
  }

  /** A service level here and there; a factor of 0 leaves a member out of the laundry. */
  private void factors(CsvFile file) throws IOException {
    for (Cooperation cooperation : sector.cooperations()) {
      if (cooperation.has(15, random)) {
        Word member = cooperation.memberships().getLast().member().id();
        factor(cooperation, "BOLIGER", SINCE, member, 75 + random.nextInt(100), file);
        factor(cooperation, "BOLIGER", inYear(), member, 75 + random.nextInt(100), file);
      }
      if (cooperation.has(8, random)) {
        Word member = cooperation.memberships().getFirst().member().id();
        factor(cooperation, "TIMER", inYear(), member, 125, file);
      }
      if (cooperation.has(8, random)) {
        Word member = cooperation.memberships().getFirst().member().id();
        factor(cooperation, "VASK", SINCE, member, 0, file);
      }
    }
  }

  private static void factor(
      Cooperation cooperation, String key, int from, Word member, int hundredths, CsvFile file)
      throws IOException {
    file.field(cooperation.id()).field(key).date(from).field(member).hundredths(hundredths);
    file.endRow();
  }

  /** The first day of a month in the calendar year, but not of the year itself. */
  private int inYear() {
    return Dates.firstDay(Dates.FIRST_MONTH + 1 + random.nextInt(11));
  }
}
