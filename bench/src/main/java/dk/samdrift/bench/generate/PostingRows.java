package dk.samdrift.bench.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** The file of postings: vouchers of one to three lines, cooperations mixed, in date order. */
final class PostingRows {
  private static final String HEADER =
      "cooperation,date,account,amount,member,employee,service_from,service_to,paid_by,"
          + "voucher,text,source_id";
  private static final long FIRST_SOURCE_ID = 40_000_001;
  private static final int SPREAD_BITS = 10;
  private static final int WAGE_SPREAD_BITS = 3;
  private static final int FIRST_VOUCHER = 1_000_000;
  private static final List<Word> QUOTED_TEXTS =
      List.of(
          Word.of("Fliser, kantsten og sand"),
          Word.of("Nøgler, 3 stk."),
          Word.of("Maling \"kirkegul\", 10 l"),
          Word.of("Blomster, løg og jord"),
          Word.of("Skilte, \"Privat vej\""));

  private final Timeline timeline;
  private final SplittableRandom random;
  private final CsvFile file;
  private long sourceId = FIRST_SOURCE_ID;
  private int voucher = FIRST_VOUCHER;

  private PostingRows(Timeline timeline, SplittableRandom random, CsvFile file) {
    this.timeline = timeline;
    this.random = random;
    this.file = file;
  }

  static void write(Path folder, Timeline timeline, SplittableRandom random) throws IOException {
    try (CsvFile file = CsvFile.create(folder, "postings.csv", HEADER)) {
      PostingRows rows = new PostingRows(timeline, random, file);
      for (Timeline.Day day : timeline.days()) {
        rows.writeDay(day);
      }
    }
  }

  private void writeDay(Timeline.Day day) throws IOException {
    int left = day.rows();
    while (left > 0) {
      Cooperation cooperation = timeline.cooperation(day, random);
      int lines = Math.min(left, linesOfAVoucher());
      voucher++;
      for (int line = 0; line < lines; line++) {
        writeRow(cooperation, day);
      }
      left -= lines;
    }
  }

  private int linesOfAVoucher() {
    int percentile = random.nextInt(100);
    return percentile < 70 ? 1 : percentile < 90 ? 2 : 3;
  }

  private void writeRow(Cooperation cooperation, Timeline.Day day) throws IOException {
    AccountPattern account = account(cooperation, day);
    boolean isDirect = account.isDirect() || (!day.isEarly() && random.nextInt(100) < 3);
    file.field(cooperation.id()).date(day.epochDay()).field(account.account());
    file.hundredths(amount(account));
    writeMember(isDirect, cooperation, day.month());
    writeEmployee(account, cooperation);
    writeService(isDirect, day);
    writePaidBy(cooperation, day.month());
    file.numbered('B', voucher);
    writeText(account.texts());
    file.numbered('F', sourceId++).endRow();
  }

  /** Before the year nothing is direct: every early posting reaches into it as a shared cost. */
  private AccountPattern account(Cooperation cooperation, Timeline.Day day) {
    AccountPattern account = cooperation.account(random);
    while (day.isEarly() && account.isDirect()) {
      account = cooperation.account(random);
    }
    return account;
  }

  /** In øre; small amounts are commoner than large ones, and some are credit notes. */
  private long amount(AccountPattern account) {
    boolean isWage = account.use() == AccountPattern.Use.WAGES;
    int bits = account.amountBits() - random.nextInt(isWage ? WAGE_SPREAD_BITS : SPREAD_BITS);
    long oere = 1 + random.nextLong(1L << bits);
    return random.nextInt(100) < 4 ? -oere : oere;
  }

  private void writeMember(boolean isDirect, Cooperation cooperation, int month) {
    if (isDirect) {
      List<Member> roster = cooperation.roster(month);
      file.field(roster.get(random.nextInt(roster.size())).id());
    } else {
      file.empty();
    }
  }

  private void writeEmployee(AccountPattern account, Cooperation cooperation) {
    if (account.use() == AccountPattern.Use.WAGES && random.nextInt(100) < 96) {
      List<Word> employees = cooperation.employees();
      file.field(employees.get(random.nextInt(employees.size())));
    } else {
      file.empty();
    }
  }

  /** A direct posting stays within its month, on all of whose days its member is a member. */
  private void writeService(boolean isDirect, Timeline.Day day) {
    ServicePeriod period;
    if (isDirect) {
      period = random.nextInt(100) < 6 ? ServicePeriod.months(day.month(), 1) : ServicePeriod.NONE;
    } else if (day.isEarly()) {
      period = ServicePeriod.reachingAhead(day.epochDay(), random);
    } else {
      period = ServicePeriod.drawn(day.month(), random);
    }
    if (period.isNone()) {
      file.empty().empty();
    } else {
      file.date(period.from()).date(period.to());
    }
  }

  private void writePaidBy(Cooperation cooperation, int month) {
    if (random.nextInt(1_000) < 5) {
      List<Member> roster = cooperation.roster(month);
      file.field(roster.get(random.nextInt(roster.size())).id());
    } else {
      file.empty();
    }
  }

  private void writeText(List<Word> texts) {
    int percentile = random.nextInt(100);
    if (percentile < 3) {
      file.field(QUOTED_TEXTS.get(random.nextInt(QUOTED_TEXTS.size())));
    } else if (percentile < 85) {
      file.field(texts.get(random.nextInt(texts.size())));
    } else {
      file.empty();
    }
  }
}
