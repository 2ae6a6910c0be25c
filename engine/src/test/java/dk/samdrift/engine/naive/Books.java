package dk.samdrift.engine.naive;

import dk.samdrift.engine.naive.Entry.Contribution;
import dk.samdrift.engine.naive.Entry.Posting;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sums of section 5: per account and member, and per member. */
final class Books {
  /** One row of allocations.csv before it is written. */
  record Allocation(
      String cooperation, Days days, String account, String key, String member, boolean isDirect) {}

  private final Versions versions;
  private final YearRecords records;
  private final int year;
  private final Map<Allocation, BigInteger> allocations = new HashMap<>();

  Books(Versions versions, YearRecords records, int year) {
    this.versions = versions;
    this.records = records;
    this.year = year;
  }

  void addShares(Group group, List<Group.Share> shares) {
    for (Group.Share share : shares) {
      allocations.merge(
          new Allocation(
              group.cooperation(),
              group.segment().days(),
              group.account(),
              share.key(),
              share.member(),
              false),
          share.roundedOere(),
          BigInteger::add);
    }
  }

  /** A posting with no days in or before the year gives no row. */
  void addDirect() {
    for (Posting posting : records.postings) {
      Split split = Split.of(posting, versions, year);
      if (!posting.isShared() && !split.daysInYear().isEmpty()) {
        allocations.merge(
            new Allocation(
                posting.cooperation(),
                split.year(),
                posting.account(),
                "direct",
                posting.member(),
                true),
            split.allocated(),
            BigInteger::add);
      }
    }
  }

  Map<Allocation, BigInteger> allocations() {
    return allocations;
  }

  /** Cooperation, account, member and the amount. */
  Map<List<String>, BigInteger> accounts() {
    Map<List<String>, BigInteger> accounts = new HashMap<>();
    allocations.forEach((row, oere) ->
        accounts.merge(
            List.of(row.cooperation(), row.account(), row.member()), oere, BigInteger::add));
    return accounts;
  }

  /**
   * Section 3: the members' sum is postings of the year - their `prepaid` + `from-earlier-year`,
   * per account.
   */
  void checkBalance() {
    Map<List<String>, BigInteger> rest = new HashMap<>();
    for (Posting posting : records.postings) {
      Split split = Split.of(posting, versions, year);
      BigInteger due =
          split.isDatedBeforeYear()
              ? split.inYear()
              : posting.amountOere().subtract(split.afterYear());
      rest.merge(List.of(posting.cooperation(), posting.account()), due, BigInteger::add);
    }
    allocations.forEach((row, oere) ->
        rest.merge(List.of(row.cooperation(), row.account()), oere.negate(), BigInteger::add));
    rest.forEach((account, oere) -> {
      if (oere.signum() != 0) {
        throw new IllegalStateException(oere + " left over of " + account);
      }
    });
  }

  BigInteger cost(String cooperation, String member) {
    return allocations.entrySet().stream()
        .filter(entry -> entry.getKey().cooperation().equals(cooperation))
        .filter(entry -> entry.getKey().member().equals(member))
        .map(Map.Entry::getValue)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  BigInteger onAccount(String cooperation, String member) {
    return records.contributions.stream()
        .filter(entry -> entry.cooperation().equals(cooperation))
        .filter(entry -> entry.member().equals(member))
        .map(Contribution::amountOere)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** The whole amount, in the year of the posting's date. */
  BigInteger outlays(String cooperation, String member) {
    return records.postings.stream()
        .filter(posting -> posting.cooperation().equals(cooperation))
        .filter(posting -> posting.paidBy().equals(member))
        .filter(posting -> versions.year(cooperation, year).contains(posting.date()))
        .map(Posting::amountOere)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** Everyone who was a member for a day of the year or has a record with an amount in it. */
  Set<List<String>> settledMembers(List<Entry.Cooperation> cooperations) {
    Set<List<String>> members = new LinkedHashSet<>();
    for (Entry.Cooperation cooperation : cooperations) {
      for (LocalDate day : versions.year(cooperation.id(), year).each()) {
        versions
            .members(cooperation.id(), day)
            .forEach(member -> members.add(List.of(cooperation.id(), member)));
      }
    }
    for (Allocation row : allocations().keySet()) {
      members.add(List.of(row.cooperation(), row.member()));
    }
    for (Posting posting : records.postings) {
      if (!posting.paidBy().isEmpty()
          && versions.year(posting.cooperation(), year).contains(posting.date())) {
        members.add(List.of(posting.cooperation(), posting.paidBy()));
      }
    }
    for (Contribution contribution : records.contributions) {
      members.add(List.of(contribution.cooperation(), contribution.member()));
    }
    return members;
  }

  /** Kind and amount of what deferred.csv lists of a posting; nothing of 0.00. */
  List<Map.Entry<String, BigInteger>> deferred(Posting posting) {
    Split split = Split.of(posting, versions, year);
    List<Map.Entry<String, BigInteger>> rows = new ArrayList<>();
    rows.add(
        split.isDatedBeforeYear()
            ? Map.entry("from-earlier-year", split.inYear())
            : Map.entry("prior-year", split.beforeYear()));
    rows.add(Map.entry("prepaid", split.afterYear()));
    return rows.stream().filter(row -> row.getValue().signum() != 0).toList();
  }
}
