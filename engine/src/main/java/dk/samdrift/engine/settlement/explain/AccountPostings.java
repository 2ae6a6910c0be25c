package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.settlement.plan.AccountingYear;
import dk.samdrift.engine.settlement.plan.Period;
import dk.samdrift.engine.settlement.plan.Segment;
import dk.samdrift.engine.settlement.record.BookedPosting;
import dk.samdrift.engine.settlement.record.BookedPosting.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The postings on one account, sorted by what became of them. */
final class AccountPostings {

  private static final Comparator<BookedPosting> BY_DATE =
      Comparator.comparingInt(BookedPosting::date).thenComparingLong(BookedPosting::line);

  private final List<BookedPosting> all;
  private final AccountingYear year;

  AccountPostings(List<BookedPosting> all, AccountingYear year) {
    this.all = all.stream().sorted(BY_DATE).toList();
    this.year = year;
  }

  /** By whom a posting is grouped in a segment: by its employee, or by nobody. */
  static Optional<String> grouping(Segment segment, String employee) {
    return segment.isByEmployee() ? Optional.of(employee) : Optional.empty();
  }

  /** The groups that the postings of a segment fall into. */
  Set<Optional<String>> employees(Segment segment) {
    Set<Optional<String>> employees = new LinkedHashSet<>();
    for (BookedPosting posting : all) {
      if (isIn(segment, posting)) {
        employees.add(grouping(segment, posting.employee()));
      }
    }
    return employees;
  }

  /** The parts that fall in one group of a segment. */
  List<PostingPart> in(Segment segment, Optional<String> employee) {
    List<PostingPart> parts = new ArrayList<>();
    for (BookedPosting posting : all) {
      if (isIn(segment, posting) && grouping(segment, posting.employee()).equals(employee)) {
        Money amount =
            posting.parts().stream()
                .filter(part -> isIn(segment, part))
                .map(Part::amount)
                .reduce(Money.ZERO, Money::plus);
        parts.add(new PostingPart(posting, amount, days(posting, segment.from(), segment.to())));
      }
    }
    return List.copyOf(parts);
  }

  /** What a member bears alone. */
  List<PostingPart> directOf(int member) {
    List<PostingPart> parts = new ArrayList<>();
    for (BookedPosting posting : all) {
      if (posting.member() == member) {
        for (Part part : posting.parts()) {
          if (part instanceof Part.OfMember(Money amount)) {
            parts.add(new PostingPart(posting, amount, days(posting, year.from(), year.to())));
          }
        }
      }
    }
    return List.copyOf(parts);
  }

  /** Those with parts that are not for the days they were booked on, shared or of a member. */
  List<BookedPosting> deferred(int member) {
    return all.stream()
        .filter(posting -> posting.member() == BookedPosting.SHARED || posting.member() == member)
        .filter(posting -> posting.parts().stream().anyMatch(Part.Listed.class::isInstance))
        .toList();
  }

  /** How many of the days a posting is for count in a stretch of the year. */
  private int days(BookedPosting posting, int from, int to) {
    Period service = posting.service();
    boolean isBookedThere = from <= posting.date() && posting.date() <= to;
    int earlier = isBookedThere ? service.daysWithin(Integer.MIN_VALUE, year.from() - 1) : 0;
    return earlier + service.daysWithin(from, to);
  }

  private static boolean isIn(Segment segment, BookedPosting posting) {
    return posting.parts().stream().anyMatch(part -> isIn(segment, part));
  }

  private static boolean isIn(Segment segment, Part part) {
    return part instanceof Part.InSegment(Segment its, Money _) && its.number() == segment.number();
  }
}
