package dk.samdrift.bench.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** The files about who takes part: cooperations, members, memberships and measures. */
final class MemberFiles {
  private static final Word ESTATE = Word.of("estate");
  private static final List<Word> OTHER_KINDS =
      List.of(
          Word.of("department"),
          Word.of("department"),
          Word.of("company"),
          Word.of("municipality"));
  private static final List<String> TREES =
      List.of(
          "Æble", "Pære", "Kirsebær", "Blomme", "Birke", "Bøge", "Lærke", "Ærø", "Nørre", "Øster");
  private static final List<String> PLACES =
      List.of(
          "gården", "bakken", "haven", "parken", "vænget", "højen", "lunden", "ågade", "toften");
  private static final int MEASURED_SINCE = Dates.day("2000-01-01");

  private final Sector sector;
  private final SplittableRandom random;

  private MemberFiles(Sector sector, SplittableRandom random) {
    this.sector = sector;
    this.random = random;
  }

  static void write(Path folder, Sector sector, SplittableRandom random) throws IOException {
    MemberFiles files = new MemberFiles(sector, random);
    try (CsvFile file =
        CsvFile.create(folder, "cooperations.csv", "cooperation,name,year_start_month")) {
      files.cooperations(file);
    }
    try (CsvFile file = CsvFile.create(folder, "members.csv", "member,name,kind,organisation")) {
      files.members(file);
    }
    try (CsvFile file = CsvFile.create(folder, "memberships.csv", "cooperation,member,from,to")) {
      files.memberships(file);
    }
    try (CsvFile file = CsvFile.create(folder, "measures.csv", "member,measure,from,value")) {
      files.measures(file);
    }
  }

  private void cooperations(CsvFile file) throws IOException {
    for (Cooperation cooperation : sector.cooperations()) {
      List<Membership> memberships = cooperation.memberships();
      String first = name(memberships.getFirst().member());
      String last = name(memberships.getLast().member());
      file.field(cooperation.id()).field("Samdriften " + first + " og " + last);
      file.whole(cooperation.firstMonth() % 12 + 1).endRow();
    }
  }

  private void members(CsvFile file) throws IOException {
    for (Member member : sector.members()) {
      Word kind =
          random.nextInt(100) < 93 ? ESTATE : OTHER_KINDS.get(random.nextInt(OTHER_KINDS.size()));
      file.field(member.id()).field(name(member)).field(kind).field(member.organisation()).endRow();
    }
  }

  private static String name(Member member) {
    int number = member.number();
    int row = number / (TREES.size() * PLACES.size());
    String name =
        TREES.get(number % TREES.size()) + PLACES.get(number / TREES.size() % PLACES.size());
    return row == 0 ? name : name + " " + (row + 1);
  }

  private void memberships(CsvFile file) throws IOException {
    for (Cooperation cooperation : sector.cooperations()) {
      for (Membership membership : cooperation.memberships()) {
        file.field(cooperation.id()).field(membership.member().id());
        file.date(Dates.firstDay(membership.firstMonth()));
        if (membership.lastMonth() == Membership.OPEN) {
          file.empty().endRow();
        } else {
          file.date(Dates.lastDay(membership.lastMonth())).endRow();
        }
      }
    }
  }

  /** Some members build or pull down in the year: a new version from any day. */
  private void measures(CsvFile file) throws IOException {
    for (Member member : sector.members()) {
      measuresOf(member, MEASURED_SINCE, 0, file);
      if (random.nextInt(100) < 8 || member.number() == 0) {
        int day = Dates.firstDay(Dates.FIRST_MONTH) + 1 + random.nextInt(500);
        measuresOf(member, day, 1 + random.nextInt(12), file);
      }
    }
  }

  private static void measuresOf(Member member, int from, int more, CsvFile file)
      throws IOException {
    int dwellings = member.dwellings() + more;
    file.field(member.id()).field("dwellings").date(from).whole(dwellings).endRow();
    file.field(member.id()).field("area").date(from);
    file.decimal(5L * (member.areaHalves() + 150L * more), 1).endRow();
    file.field(member.id()).field("units").date(from).decimal(dwellings * 105L, 2).endRow();
  }
}
