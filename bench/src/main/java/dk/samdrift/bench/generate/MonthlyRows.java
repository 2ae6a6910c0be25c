package dk.samdrift.bench.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** The files with one row per member and month: meter readings and on-account contributions. */
final class MonthlyRows {
  private static final String QUANTITY_HEADER = "cooperation,date,meter,member,quantity,source_id";
  private static final String CONTRIBUTION_HEADER =
      "cooperation,date,account,member,amount,source_id";
  private static final List<Word> METERS = List.of(Word.of("vand"), Word.of("el"), Word.of("vask"));
  private static final Word CONTRIBUTION_ACCOUNT = Word.of("119");
  private static final int LAST_MONTH = Dates.FIRST_MONTH + 20;
  private static final int READING_DAY = 27;

  /** Writes the rows of one member in one month. */
  private interface MemberMonth {
    void write(Cooperation cooperation, Member member, int month) throws IOException;
  }

  private final Sector sector;
  private final SplittableRandom random;
  private long sourceId = 1;

  private MonthlyRows(Sector sector, SplittableRandom random) {
    this.sector = sector;
    this.random = random;
  }

  static void writeQuantities(Path folder, Sector sector, SplittableRandom random)
      throws IOException {
    MonthlyRows rows = new MonthlyRows(sector, random);
    try (CsvFile file = CsvFile.create(folder, "quantities.csv", QUANTITY_HEADER)) {
      rows.forEachMemberMonth((c, member, month) -> rows.readings(file, c, member, month));
    }
  }

  static void writeContributions(Path folder, Sector sector, SplittableRandom random)
      throws IOException {
    MonthlyRows rows = new MonthlyRows(sector, random);
    try (CsvFile file = CsvFile.create(folder, "contributions.csv", CONTRIBUTION_HEADER)) {
      rows.forEachMemberMonth((c, member, month) -> rows.contribution(file, c, member, month));
    }
  }

  private void forEachMemberMonth(MemberMonth rows) throws IOException {
    for (int month = Dates.FIRST_MONTH; month <= LAST_MONTH; month++) {
      for (Cooperation cooperation : sector.cooperations()) {
        if (cooperation.isInYear(month)) {
          for (Member member : cooperation.roster(month)) {
            rows.write(cooperation, member, month);
          }
        }
      }
    }
  }

  private void readings(CsvFile file, Cooperation cooperation, Member member, int month)
      throws IOException {
    for (Word meter : METERS) {
      file.field(cooperation.id()).date(Dates.firstDay(month) + READING_DAY).field(meter);
      file.field(member.id()).decimal(random.nextInt(2_000_000), 3);
      file.numbered('q', sourceId++).endRow();
    }
  }

  /** The same each month, but for a reduction now and then. */
  private void contribution(CsvFile file, Cooperation cooperation, Member member, int month)
      throws IOException {
    long oere = member.dwellings() * 61_250L;
    file.field(cooperation.id()).date(Dates.firstDay(month)).field(CONTRIBUTION_ACCOUNT);
    file.field(member.id()).hundredths(random.nextInt(100) == 0 ? -oere / 2 : oere);
    file.numbered('c', sourceId++).endRow();
  }
}
