package dk.samdrift.engine.naive;

import dk.samdrift.engine.naive.Entry.AllocationKey;
import dk.samdrift.engine.naive.Entry.Contribution;
import dk.samdrift.engine.naive.Entry.Cooperation;
import dk.samdrift.engine.naive.Entry.Factor;
import dk.samdrift.engine.naive.Entry.Measure;
import dk.samdrift.engine.naive.Entry.Member;
import dk.samdrift.engine.naive.Entry.Membership;
import dk.samdrift.engine.naive.Entry.Part;
import dk.samdrift.engine.naive.Entry.Posting;
import dk.samdrift.engine.naive.Entry.Quantity;
import dk.samdrift.engine.naive.Entry.Rule;
import dk.samdrift.engine.naive.Entry.Share;
import dk.samdrift.engine.naive.Entry.TimeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The records of a job after the steps fields, cooperation, values, period, repeated source_id and
 * references of section 4, for shares and factors also membership. A record that fails a step took
 * part in the steps before it, and is left out of those after it.
 */
final class JobRecords {
  private final Tables tables;
  private final String onlyCooperation;
  private final Problems problems;
  private final Steps steps;

  final List<Cooperation> cooperations;
  final List<Member> members;
  final List<Membership> memberships;
  final List<Measure> measures;
  final List<AllocationKey> keys;
  final List<Share> shares;
  final List<Factor> factors;
  final List<Part> parts;
  final List<Rule> rules;
  final List<Posting> postings;
  final List<TimeEntry> hours;
  final List<Quantity> quantities;
  final List<Contribution> contributions;

  JobRecords(Tables tables, String onlyCooperation, Problems problems) {
    this.tables = tables;
    this.onlyCooperation = onlyCooperation;
    this.problems = problems;
    this.steps = new Steps(problems);
    cooperations = readCooperations();
    members = readMembers();
    memberships = readMemberships();
    measures = readMeasures();
    keys = readKeys();
    shares = readShares();
    factors = readFactors();
    parts = readParts();
    rules = readRules();
    postings = readPostings();
    hours = readHours();
    quantities = readQuantities();
    contributions = readContributions();
  }

  private List<Cooperation> readCooperations() {
    List<Row> rows = tables.rows(InputFile.COOPERATIONS).stream().filter(this::isAskedFor).toList();
    return steps.firstOfEach(
        steps.values(rows, Cooperation::of), Code.DUPLICATE_ID, entry -> List.of(entry.id()));
  }

  private List<Member> readMembers() {
    List<Member> named = steps.values(tables.rows(InputFile.MEMBERS), Member::of);
    List<Member> known = new ArrayList<>();
    for (Member member : named) {
      boolean isRepeated = known.stream().anyMatch(other -> other.id().equals(member.id()));
      if (!Member.hasKind(member.row())) {
        problems.error(Code.BAD_VALUE, member.row());
      } else if (isRepeated) {
        problems.error(Code.DUPLICATE_ID, member.row());
      }
      if (!isRepeated) {
        known.add(member);
      }
    }
    return known;
  }

  private List<Membership> readMemberships() {
    List<Membership> read = steps.values(cooperationRows(InputFile.MEMBERSHIPS), Membership::of);
    read = steps.keep(read, Code.BAD_PERIOD, entry -> !entry.from().isAfter(entry.to()));
    read = steps.withoutOverlaps(read);
    return steps.keep(read, Code.UNKNOWN_MEMBER, entry -> isMember(entry.member()));
  }

  private List<Measure> readMeasures() {
    List<Measure> read = steps.values(tables.rows(InputFile.MEASURES), Measure::of);
    read =
        steps.firstOfEach(
            read, Code.BAD_PERIOD, entry -> List.of(entry.member(), entry.measure(), entry.from()));
    return steps.keep(read, Code.UNKNOWN_MEMBER, entry -> isMember(entry.member()));
  }

  private List<AllocationKey> readKeys() {
    List<AllocationKey> read = steps.values(cooperationRows(InputFile.KEYS), AllocationKey::of);
    read =
        steps.firstOfEach(
            read, Code.BAD_PERIOD, entry -> List.of(entry.cooperation(), entry.id(), entry.from()));
    return steps.keep(
        read,
        Code.UNKNOWN_MEASURE,
        entry -> !entry.kind().equals("measure") || isMeasure(entry.argument()));
  }

  private List<Share> readShares() {
    List<Share> read = steps.values(cooperationRows(InputFile.SHARES), Share::of);
    read =
        steps.firstOfEach(
            read,
            Code.BAD_PERIOD,
            entry -> List.of(entry.cooperation(), entry.key(), entry.member(), entry.from()));
    read =
        steps.references(
            read,
            Map.of(
                Code.UNKNOWN_KEY, entry -> isKey(entry.cooperation(), entry.key()),
                Code.UNKNOWN_MEMBER, entry -> isMember(entry.member())));
    return steps.keepOrWarn(
        read, Code.NOT_A_MEMBER, entry -> isEverMember(entry.cooperation(), entry.member()));
  }

  private List<Factor> readFactors() {
    List<Factor> read = steps.values(cooperationRows(InputFile.FACTORS), Factor::of);
    read =
        steps.firstOfEach(
            read,
            Code.BAD_PERIOD,
            entry -> List.of(entry.cooperation(), entry.key(), entry.member(), entry.from()));
    read =
        steps.references(
            read,
            Map.of(
                Code.UNKNOWN_KEY, entry -> isKey(entry.cooperation(), entry.key()),
                Code.UNKNOWN_MEMBER, entry -> isMember(entry.member())));
    return steps.keepOrWarn(
        read, Code.NOT_A_MEMBER, entry -> isEverMember(entry.cooperation(), entry.member()));
  }

  private List<Part> readParts() {
    List<Part> read = steps.values(cooperationRows(InputFile.PARTS), Part::of);
    read =
        steps.firstOfEach(
            read,
            Code.BAD_PERIOD,
            entry -> List.of(entry.cooperation(), entry.key(), entry.partKey(), entry.from()));
    return steps.keep(
        read,
        Code.UNKNOWN_KEY,
        entry ->
            isKey(entry.cooperation(), entry.key()) && isKey(entry.cooperation(), entry.partKey()));
  }

  private List<Rule> readRules() {
    List<Rule> read = steps.values(cooperationRows(InputFile.RULES), Rule::of);
    read =
        steps.firstOfEach(
            read,
            Code.BAD_PERIOD,
            entry -> List.of(entry.cooperation(), entry.account(), entry.from()));
    return steps.keep(
        read,
        Code.UNKNOWN_KEY,
        entry ->
            (entry.isDirect() || isKey(entry.cooperation(), entry.key()))
                && (entry.fallback().isEmpty() || isKey(entry.cooperation(), entry.fallback())));
  }

  private List<Posting> readPostings() {
    List<Posting> read = steps.values(cooperationRows(InputFile.POSTINGS), Posting::of);
    read = steps.keep(read, Code.BAD_PERIOD, Posting::hasGoodService);
    read = steps.withoutRepeats(read);
    return steps.keep(
        read,
        Code.UNKNOWN_MEMBER,
        entry ->
            (entry.isShared() || isMember(entry.member()))
                && (entry.paidBy().isEmpty() || isMember(entry.paidBy())));
  }

  private List<TimeEntry> readHours() {
    List<TimeEntry> read = steps.values(cooperationRows(InputFile.HOURS), TimeEntry::of);
    return steps.keep(
        steps.withoutRepeats(read),
        Code.UNKNOWN_MEMBER,
        entry -> entry.member().isEmpty() || isMember(entry.member()));
  }

  private List<Quantity> readQuantities() {
    List<Quantity> read = steps.values(cooperationRows(InputFile.QUANTITIES), Quantity::of);
    return steps.keep(
        steps.withoutRepeats(read), Code.UNKNOWN_MEMBER, entry -> isMember(entry.member()));
  }

  private List<Contribution> readContributions() {
    List<Contribution> read =
        steps.values(cooperationRows(InputFile.CONTRIBUTIONS), Contribution::of);
    return steps.keep(
        steps.withoutRepeats(read), Code.UNKNOWN_MEMBER, entry -> isMember(entry.member()));
  }

  /** The steps fields and cooperation for a file that has a cooperation in each record. */
  private List<Row> cooperationRows(InputFile file) {
    List<Row> known = new ArrayList<>();
    for (Row row : tables.rows(file).stream().filter(this::isAskedFor).toList()) {
      String cooperation = row.text("cooperation");
      if (cooperation.isEmpty()) {
        problems.error(Code.BAD_VALUE, row);
      } else if (cooperations.stream().noneMatch(entry -> entry.id().equals(cooperation))) {
        problems.error(Code.UNKNOWN_COOPERATION, row);
      } else {
        known.add(row);
      }
    }
    return known;
  }

  private boolean isAskedFor(Row row) {
    return onlyCooperation.isEmpty() || row.text("cooperation").equals(onlyCooperation);
  }

  private boolean isMember(String id) {
    return members.stream().anyMatch(entry -> entry.id().equals(id));
  }

  private boolean isEverMember(String cooperation, String member) {
    return memberships.stream()
        .anyMatch(
            entry -> entry.cooperation().equals(cooperation) && entry.member().equals(member));
  }

  private boolean isMeasure(String id) {
    return measures.stream().anyMatch(entry -> entry.measure().equals(id));
  }

  private boolean isKey(String cooperation, String id) {
    return keys.stream()
        .anyMatch(entry -> entry.cooperation().equals(cooperation) && entry.id().equals(id));
  }
}
