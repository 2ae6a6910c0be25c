package dk.samdrift.bench.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** The file of fixed shares: a whole new version whenever a member enters, and now and then. */
final class ShareRows {
  private static final List<Word> KEYS = List.of(Word.of("MASKIN"), Word.of("AFTALE"));

  private final SplittableRandom random;
  private final CsvFile file;

  private ShareRows(SplittableRandom random, CsvFile file) {
    this.random = random;
    this.file = file;
  }

  static void write(Path folder, Sector sector, SplittableRandom random) throws IOException {
    try (CsvFile file = CsvFile.create(folder, "shares.csv", "cooperation,key,from,member,share")) {
      ShareRows rows = new ShareRows(random, file);
      for (Cooperation cooperation : sector.cooperations()) {
        for (Word key : KEYS) {
          rows.writeVersions(cooperation, key);
        }
      }
    }
  }

  private void writeVersions(Cooperation cooperation, Word key) throws IOException {
    TreeSet<Integer> months = new TreeSet<>();
    for (Membership membership : cooperation.memberships()) {
      months.add(membership.firstMonth());
    }
    if (cooperation.has(15, random)) {
      months.add(Dates.FIRST_MONTH + 1 + random.nextInt(11));
    }
    for (int month : months) {
      writeVersion(cooperation, key, month);
    }
  }

  /** Everyone who has entered so far; one who re-enters has one row all the same. */
  private void writeVersion(Cooperation cooperation, Word key, int month) throws IOException {
    List<Member> members =
        cooperation.memberships().stream()
            .filter(membership -> membership.firstMonth() <= month)
            .map(Membership::member)
            .distinct()
            .toList();
    for (Member member : members) {
      file.field(cooperation.id()).field(key).date(Dates.firstDay(month)).field(member.id());
      file.hundredths(25L * (1 + random.nextInt(40))).endRow();
    }
  }
}
