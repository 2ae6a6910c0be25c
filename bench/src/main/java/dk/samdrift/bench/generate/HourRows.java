package dk.samdrift.bench.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** The file of hours, cooperations mixed, in date order, with ids as a time system makes them. */
final class HourRows {
  private static final String HEADER = "cooperation,date,employee,member,task,hours,source_id";
  private static final int SCATTER = 0x9E3779B1;
  private static final int[] USUAL_HOURS = {50, 75, 100, 150, 200, 250, 370, 740};
  private static final List<Word> TASKS =
      List.of(
          Word.of("drift"),
          Word.of("drift"),
          Word.of("gartner"),
          Word.of("rengøring"),
          Word.of("kontor"),
          Word.of("vagt"));

  private final SplittableRandom random;
  private final CsvFile file;
  private int sourceId;

  private HourRows(SplittableRandom random, CsvFile file) {
    this.random = random;
    this.file = file;
  }

  static void write(Path folder, Timeline timeline, SplittableRandom random) throws IOException {
    try (CsvFile file = CsvFile.create(folder, "hours.csv", HEADER)) {
      HourRows rows = new HourRows(random, file);
      for (Timeline.Day day : timeline.days()) {
        int left = day.rows();
        while (left > 0) {
          left -= rows.writeEntry(timeline.cooperation(day, random), day, left);
        }
      }
    }
  }

  /** One entry, or an entry with its reversal on the same day, which leaves no negative weight. */
  private int writeEntry(Cooperation cooperation, Timeline.Day day, int left) throws IOException {
    List<Word> employees = cooperation.employees();
    int employee = random.nextInt(employees.size());
    List<Member> roster = cooperation.roster(day.month());
    boolean isCommon = random.nextInt(100) < 8;
    Word member = roster.get(workplace(employee, roster.size())).id();
    Word task = TASKS.get(random.nextInt(TASKS.size()));
    int hundredths = hundredths();
    int rows = left > 1 && random.nextInt(1_000) < 4 ? 2 : 1;
    for (int row = 0; row < rows; row++) {
      file.field(cooperation.id()).date(day.epochDay()).field(employees.get(employee));
      if (isCommon) {
        file.empty();
      } else {
        file.field(member);
      }
      file.field(task).hundredths(row == 0 ? hundredths : -hundredths);
      file.hex(sourceId++ * SCATTER).endRow();
    }
    return rows;
  }

  /** Employees are mostly at one or two members, now and then anywhere. */
  private int workplace(int employee, int members) {
    int away = random.nextInt(3) == 0 ? random.nextInt(members) : random.nextInt(2);
    return (employee + away) % members;
  }

  private int hundredths() {
    return random.nextInt(10) == 0
        ? 1 + random.nextInt(800)
        : USUAL_HOURS[random.nextInt(USUAL_HOURS.length)];
  }
}
