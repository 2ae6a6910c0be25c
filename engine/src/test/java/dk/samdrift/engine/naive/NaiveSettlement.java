package dk.samdrift.engine.naive;

import dk.samdrift.engine.naive.Entry.Posting;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Settles a job folder literally as sections 1 to 5 of the specification say. */
public final class NaiveSettlement {
  private final JobRecords job;
  private final Problems problems;
  private final Versions versions;
  private final YearRecords records;
  private final Composites composites;
  private final Books books;
  private final int year;

  private final OutputFile allocations =
      new OutputFile("cooperation,segment_from,segment_to,account,key,member,amount,direct");
  private final OutputFile settlement =
      new OutputFile("cooperation,member,cost,on_account,outlays,balance");
  private final OutputFile accounts = new OutputFile("cooperation,account,member,amount");
  private final OutputFile deferred =
      new OutputFile("cooperation,source_id,line,date,account,member,employee,kind,amount", 2);
  private final OutputFile explain =
      new OutputFile(
          "cooperation,segment_from,segment_to,account,key,employee,total,member,"
              + "weight,weight_sum,exact,rounded,adjustment");
  private final OutputFile problemList =
      new OutputFile("severity,code,file,line,source_id,message", 3);

  private NaiveSettlement(Tables tables, int year, String cooperation, Problems problems) {
    this.problems = problems;
    this.year = year;
    job = new JobRecords(tables, cooperation, problems);
    versions = new Versions(job);
    composites = new Composites(job, versions, problems);
    records = new YearRecords(job, versions, year, problems);
    books = new Books(versions, records, year);
  }

  /**
   * Settles the accounting year that begins in {@code year}, for one cooperation or, when empty,
   * for all.
   */
  public static NaiveResult settle(Path folder, int year, String cooperationOrEmpty) {
    Problems problems = new Problems();
    Tables tables = new Tables(folder, problems);
    boolean isWronglyUsed =
        !tables.has(InputFile.COOPERATIONS)
            || !tables.has(InputFile.MEMBERS)
            || !tables.has(InputFile.MEMBERSHIPS)
            || (!cooperationOrEmpty.isEmpty()
                && tables.rows(InputFile.COOPERATIONS).stream()
                    .noneMatch(row -> row.text("cooperation").equals(cooperationOrEmpty)));
    return isWronglyUsed
        ? new NaiveResult(new TreeMap<>(), false)
        : new NaiveSettlement(tables, year, cooperationOrEmpty, problems).result();
  }

  private NaiveResult result() {
    composites.judge();
    for (Group group : new Groups(versions, year).of(records.postings)) {
      distribute(group);
    }
    books.addDirect();
    writeBooks();
    records.postings.forEach(this::writeDeferred);
    problems.all().forEach(problem -> problemList.add(problem.columns()));

    SortedMap<String, String> files = new TreeMap<>();
    files.put("problems.csv", problemList.text());
    if (!problems.hasErrors()) {
      books.checkBalance();
      files.put("allocations.csv", allocations.text());
      files.put("settlement.csv", settlement.text());
      files.put("accounts.csv", accounts.text());
      files.put("deferred.csv", deferred.text());
      files.put("explain.csv", explain.text());
    }
    return new NaiveResult(files, !problems.hasErrors());
  }

  /** The key, or its fallback when it has no weight; problems of the group when neither will do. */
  private void distribute(Group group) {
    checkOverflow(group.sumOere());
    for (String key : group.segment().state().keys()) {
      if (composites.leadsIntoCycle(group.cooperation(), key, group.segment().days().from())) {
        return; // Listed as BAD_COMPOSITE; there is no weight to judge.
      }
      Weights weights =
          new Weighing(
                  versions,
                  records,
                  versions.year(group.cooperation(), year),
                  group.segment(),
                  group.employee())
              .of(group.cooperation(), key);
      weights.problems().forEach(code -> problems.group(code, InputFile.KEYS));
      if (!weights.problems().isEmpty()) {
        return;
      }
      if (weights.hasWeight()) {
        write(group, group.distribute(key, weights));
        return;
      }
    }
    if (group.sumOere().signum() != 0) {
      problems.group(Code.ZERO_WEIGHT, InputFile.KEYS);
    }
  }

  private void write(Group group, List<Group.Share> shares) {
    books.addShares(group, shares);
    for (Group.Share share : shares) {
      explain.add(
          List.of(
              group.cooperation(),
              group.segment().days().from().toString(),
              group.segment().days().to().toString(),
              group.account(),
              share.key(),
              group.employee(),
              Numbers.kroner(group.sumOere()),
              share.member(),
              share.weight().toString(),
              share.weightSum().toString(),
              share.exactOere().toString(),
              Numbers.kroner(share.roundedOere()),
              share.adjustment().toString()));
    }
  }

  private void writeBooks() {
    for (Map.Entry<Books.Allocation, BigInteger> entry : books.allocations().entrySet()) {
      Books.Allocation row = entry.getKey();
      allocations.add(
          List.of(
              row.cooperation(),
              row.days().from().toString(),
              row.days().to().toString(),
              row.account(),
              row.key(),
              row.member(),
              Numbers.kroner(entry.getValue()),
              Boolean.toString(row.isDirect())));
    }
    for (Map.Entry<List<String>, BigInteger> entry : books.accounts().entrySet()) {
      checkOverflow(entry.getValue());
      List<String> row = entry.getKey();
      accounts.add(List.of(row.get(0), row.get(1), row.get(2), Numbers.kroner(entry.getValue())));
    }
    for (List<String> row : books.settledMembers(job.cooperations)) {
      writeMember(row.getFirst(), row.getLast());
    }
  }

  private void writeMember(String cooperation, String member) {
    BigInteger cost = books.cost(cooperation, member);
    BigInteger onAccount = books.onAccount(cooperation, member);
    BigInteger outlays = books.outlays(cooperation, member);
    BigInteger balance = cost.subtract(onAccount).subtract(outlays);
    List.of(cost, onAccount, outlays, balance).forEach(this::checkOverflow);
    settlement.add(
        List.of(
            cooperation,
            member,
            Numbers.kroner(cost),
            Numbers.kroner(onAccount),
            Numbers.kroner(outlays),
            Numbers.kroner(balance)));
  }

  private void writeDeferred(Posting posting) {
    for (Map.Entry<String, BigInteger> part : books.deferred(posting)) {
      deferred.add(
          List.of(
              posting.cooperation(),
              posting.row().sourceId(),
              "" + posting.row().line(),
              posting.date().toString(),
              posting.account(),
              posting.member(),
              posting.employee(),
              part.getKey(),
              Numbers.kroner(part.getValue())));
    }
  }

  /** The specification names no record for a sum; the postings are where most sums come from. */
  private void checkOverflow(BigInteger sum) {
    if (!Numbers.fitsIn64Bits(sum)) {
      problems.group(Code.OVERFLOW, InputFile.POSTINGS);
    }
  }
}
