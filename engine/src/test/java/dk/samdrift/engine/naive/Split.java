package dk.samdrift.engine.naive;

import dk.samdrift.engine.naive.Entry.Posting;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How section 2 splits a posting over the time before, in and after the accounting year. */
record Split(Posting posting, Days period, Days year) {
  /** The service period, or else what the winning rule says a shared posting covers. */
  static Split of(Posting posting, Versions versions, int yearBegin) {
    Days year = versions.year(posting.cooperation(), yearBegin);
    Days period = posting.service().orElseGet(() -> covered(posting, versions));
    return new Split(posting, period, year);
  }

  private static Days covered(Posting posting, Versions versions) {
    LocalDate date = posting.date();
    int firstMonth = versions.firstMonth(posting.cooperation());
    String covers =
        posting.isShared()
            ? versions
                .rule(posting.cooperation(), posting.account(), date)
                .map(Entry.Rule::covers)
                .orElse("day")
            : "day";
    return switch (covers) {
      case "month" -> Days.monthOf(date);
      case "quarter" -> Days.quarterOf(date, firstMonth);
      case "year" -> Days.accountingYearOf(date, firstMonth);
      default -> new Days(date, date);
    };
  }

  boolean isOutOfYear() {
    return posting.date().isAfter(year.to())
        || (isDatedBeforeYear() && period.to().isBefore(year.from()));
  }

  boolean isDatedBeforeYear() {
    return posting.date().isBefore(year.from());
  }

  /**
   * The days the posting's parts fall on in the year; the part before the year falls on the date.
   */
  List<LocalDate> daysInYear() {
    List<LocalDate> days = new ArrayList<>(period.daysIn(year));
    if (!isDatedBeforeYear() && period.from().isBefore(year.from())) {
      days.add(posting.date());
    }
    return days;
  }

  /** U(d) of section 2. */
  private BigInteger upTo(LocalDate day) {
    return posting
        .amountOere()
        .abs()
        .multiply(BigInteger.valueOf(period.countUpTo(day)))
        .divide(BigInteger.valueOf(period.count()));
  }

  private BigInteger signed(BigInteger part) {
    return posting.amountOere().signum() < 0 ? part.negate() : part;
  }

  BigInteger beforeYear() {
    return signed(upTo(year.from().minusDays(1)));
  }

  BigInteger inYear() {
    return signed(upTo(year.to()).subtract(upTo(year.from().minusDays(1))));
  }

  BigInteger afterYear() {
    return signed(posting.amountOere().abs().subtract(upTo(year.to())));
  }

  /** All that is allocated in the year. */
  BigInteger allocated() {
    return isDatedBeforeYear() ? inYear() : beforeYear().add(inYear());
  }

  /** Whether a segment gets a part, be it 0.00. */
  boolean reaches(Segment segment) {
    return daysInYear().stream().anyMatch(segment.days()::contains);
  }

  /** The part of each segment: by days with largest remainder, ties to the earlier one. */
  List<BigInteger> overSegments(List<Segment> segments) {
    List<Fraction> days =
        segments.stream()
            .map(segment ->
                Fraction.of(period.daysIn(year).stream().filter(segment.days()::contains).count()))
            .toList();
    List<BigInteger> parts =
        new ArrayList<>(
            inYear().signum() == 0
                ? segments.stream().map(segment -> BigInteger.ZERO).toList()
                : LargestRemainder.distribute(inYear().abs(), days));
    parts.replaceAll(this::signed);
    for (int i = 0; i < segments.size(); i++) {
      if (!isDatedBeforeYear() && segments.get(i).days().contains(posting.date())) {
        parts.set(i, parts.get(i).add(beforeYear()));
      }
    }
    return parts;
  }
}
