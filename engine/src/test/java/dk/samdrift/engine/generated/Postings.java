package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.Days;
import dk.samdrift.engine.naive.InputFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * postings.csv: shared and direct postings, credit notes, repeats, and some that belong to other
 * years.
 */
final class Postings {
  private final Dice dice;
  private final World world;
  private final Scene scene;
  private final Rules rules;
  private final SourceIds sourceIds;
  private final int percentVouchers;
  private final boolean withEmployees;
  private final List<String> texts;
  private final int percentWithService;
  private final List<Map<String, String>> written = new ArrayList<>();

  Postings(Dice dice, Draft draft, World world, Scene scene, Rules rules) {
    this.dice = dice;
    this.world = world;
    this.scene = scene;
    this.rules = rules;
    this.withEmployees = dice.chance(90);
    this.texts = dice.chance(90) ? Names.TEXTS : List.of("");
    this.percentVouchers = dice.chance(80) ? 50 : 0;
    this.percentWithService = dice.chance(85) ? 50 : 0;
    this.sourceIds = new SourceIds(dice, draft, InputFile.POSTINGS, "p");
  }

  void write(int count) {
    for (int i = 0; i < count; i++) {
      switch (dice.between(0, 19)) {
        case 0, 1, 2 -> direct();
        case 3, 4 -> creditNote();
        case 5 -> otherYear();
        default -> shared();
      }
    }
    sourceIds.repeatSome(scene.id());
  }

  private void shared() {
    List<LocalDate> before = List.of(dice.before(scene.year().from()));
    Services.Time time =
        new Services(dice, scene.year(), scene.window(), before, percentWithService).time();
    write(posting(dice.oneOf(rules.sharedAccounts()), "", time));
  }

  /**
   * For a member on days that it is one; dated before the year only when it was a member on that
   * date too.
   */
  private void direct() {
    String member = dice.oneOf(scene.everMembers());
    for (Days stretch : scene.stretches().getOrDefault(member, List.of())) {
      if (stretch.overlaps(scene.year()) && dice.chance(70)) {
        LocalDate lastBefore = scene.year().from().minusDays(1);
        Services.Time time =
            new Services(
                    dice,
                    scene.year(),
                    inYear(stretch),
                    stretch.contains(lastBefore) ? List.of(lastBefore) : List.of(),
                    percentWithService)
                .time();
        boolean isOnSharedAccount = dice.chance(40);
        List<String> accounts = isOnSharedAccount ? rules.sharedAccounts() : rules.directAccounts();
        write(posting(dice.oneOf(accounts), member, time));
      }
    }
  }

  private Days inYear(Days stretch) {
    Days year = scene.year();
    return new Days(
        stretch.from().isBefore(year.from()) ? year.from() : stretch.from(),
        stretch.to().isAfter(year.to()) ? year.to() : stretch.to());
  }

  /** Mirrors an earlier posting, in part or whole. */
  private void creditNote() {
    if (written.isEmpty()) {
      return;
    }
    Map<String, String> credit = new HashMap<>(written.remove(dice.between(0, written.size() - 1)));
    String amount = credit.getOrDefault("amount", "");
    credit.put("amount", amount.startsWith("-") ? amount.substring(1) : "-" + amount);
    credit.put("paid_by", dice.chance(80) ? "" : dice.oneOf(scene.everMembers()));
    credit.put("text", "Kreditnota");
    sourceIds.write(credit);
  }

  /** A posting that does not belong to the year: a warning, and nothing else is asked of it. */
  private void otherYear() {
    LocalDate before = dice.before(scene.year().from());
    LocalDate date = dice.chance(50) ? before : dice.after(scene.year().to());
    List<Days> service =
        dice.chance(percentWithService)
            ? List.of(new Days(before.minusDays(30), before))
            : List.of();
    write(posting("andet år", "", new Services.Time(date, service)));
  }

  private Map<String, String> posting(String account, String member, Services.Time time) {
    Map<String, String> posting = new HashMap<>();
    posting.put("cooperation", scene.id());
    posting.put("date", time.date().toString());
    posting.put("account", account);
    posting.put("amount", Decimals.hundredths(dice, amountOere()));
    posting.put("member", member);
    posting.put(
        "employee",
        !withEmployees || dice.chance(50) ? "" : dice.oneOf(Names.EMPLOYEES.subList(0, 5)));
    posting.put("service_from", time.from());
    posting.put("service_to", time.to());
    posting.put("paid_by", dice.chance(85) ? "" : dice.oneOf(scene.everMembers()));
    posting.put("voucher", dice.chance(percentVouchers) ? "B" + dice.between(1, 99999) : "");
    posting.put("text", dice.oneOf(texts));
    return posting;
  }

  private void write(Map<String, String> posting) {
    written.add(posting);
    sourceIds.write(posting);
    if (dice.chance(3) && posting.getOrDefault("amount", "").length() < 15) {
      sourceIds.writeTwin(posting);
    }
  }

  /**
   * Nothing, single øre, everyday amounts, and once in a job nearly all that two of them may be in
   * 64 bits.
   */
  private long amountOere() {
    if (world.takesHugeAmount()) {
      return (1L << 62) - dice.between(1L << 44, 1L << 60);
    }
    long amount =
        switch (dice.between(0, 9)) {
          case 0 -> dice.between(0, 1);
          case 1 -> dice.between(1, 9);
          case 2 -> dice.between(1, 5000) * 100L;
          case 3 -> dice.between(1L, 900_000_000_00L);
          default -> dice.between(100, 9_999_999);
        };
    return dice.chance(15) ? -amount : amount;
  }
}
