package dk.samdrift.engine.settlement.output;

import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.master.Master;
import dk.samdrift.engine.job.spill.SpillingSort;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.settlement.record.Deferred;
import dk.samdrift.engine.settlement.result.AccountShare;
import dk.samdrift.engine.settlement.result.Allocation;
import dk.samdrift.engine.settlement.result.CooperationResult;
import dk.samdrift.engine.settlement.result.Group;
import dk.samdrift.engine.settlement.result.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a settlement (settlement.md section 5), written cooperation by cooperation. */
public final class ResultFiles implements AutoCloseable {

  /**
   * A file that was written.
   *
   * @param rows without the header
   */
  public record Written(long rows, String sha256) {}

  private final OutputFolder folder;
  private final RowWriter allocations;
  private final RowWriter settlement;
  private final RowWriter accounts;
  private final RowWriter explain;
  private final IsoDays days = new IsoDays();

  /** Begins the files. */
  public ResultFiles(OutputFolder folder) throws IOException {
    this.folder = folder;
    allocations =
        open(
            "allocations.csv",
            "cooperation,segment_from,segment_to,account,key,member,amount,direct");
    settlement = open("settlement.csv", "cooperation,member,cost,on_account,outlays,balance");
    accounts = open("accounts.csv", "cooperation,account,member,amount");
    explain =
        open(
            "explain.csv",
            "cooperation,segment_from,segment_to,account,key,employee,total,member,weight,"
                + "weight_sum,exact,rounded,adjustment");
  }

  private RowWriter open(String name, String header) throws IOException {
    return new RowWriter(folder.file(name), header);
  }

  /** Writes the rows of the next cooperation. */
  public void write(CooperationResult result) throws IOException {
    String cooperation = result.year().terms().cooperation().id();
    Master master = result.year().master();
    for (Allocation row : result.allocations()) {
      allocations
          .field(cooperation)
          .plain(days.iso(row.from()))
          .plain(days.iso(row.to()))
          .field(row.account())
          .field(row.key())
          .field(master.memberId(row.member()))
          .plain(row.amount())
          .plain(row.isDirect())
          .end();
    }
    for (AccountShare row : result.accounts()) {
      accounts
          .field(cooperation)
          .field(row.account())
          .field(master.memberId(row.member()))
          .plain(row.amount())
          .end();
    }
    for (Statement row : result.statements()) {
      settlement
          .field(cooperation)
          .field(master.memberId(row.member()))
          .plain(row.cost())
          .plain(row.onAccount())
          .plain(row.outlays())
          .plain(row.balance())
          .end();
    }
    for (Group group : result.groups()) {
      explain(cooperation, group, master);
    }
  }

  private void explain(String cooperation, Group group, Master master) throws IOException {
    String from = days.iso(group.segment().from());
    String to = days.iso(group.segment().to());
    String total = group.total().toString();
    String weightSum = group.weights().sum().toString();
    int[] members = group.segment().members();
    for (int i = 0; i < members.length; i++) {
      explain
          .field(cooperation)
          .plain(from)
          .plain(to)
          .field(group.account())
          .field(group.key())
          .field(group.employee())
          .plain(total)
          .field(master.memberId(members[i]))
          .plain(group.weights().at(i))
          .plain(weightSum)
          .plain(group.exact(i))
          .plain(new Money(group.shares()[i]))
          .plain(group.adjustment(i))
          .end();
    }
  }

  /** Ends the files of the settlement; gives what was written. */
  public SortedMap<String, Written> finish(SpillingSort<Deferred> deferred) throws IOException {
    SortedMap<String, Written> written = new TreeMap<>();
    close();
    written.put("allocations.csv", written(allocations));
    written.put("settlement.csv", written(settlement));
    written.put("accounts.csv", written(accounts));
    written.put("explain.csv", written(explain));
    written.put("deferred.csv", writeDeferred(deferred));
    return written;
  }

  /** Takes the files of the settlement away again. */
  public void discard() throws IOException {
    close();
    for (String name : OutputFolder.FILES) {
      Files.deleteIfExists(folder.file(name));
    }
  }

  @Override
  public void close() throws IOException {
    allocations.close();
    settlement.close();
    accounts.close();
    explain.close();
  }

  private Written writeDeferred(SpillingSort<Deferred> deferred) throws IOException {
    RowWriter file =
        open("deferred.csv", "cooperation,source_id,line,date,account,member,employee,kind,amount");
    try (file) {
      deferred.forEach(row ->
          file.field(row.cooperation())
              .field(row.sourceId())
              .plain(row.line())
              .plain(row.date())
              .field(row.account())
              .field(row.member())
              .field(row.employee())
              .plain(row.kind().text())
              .plain(row.amount())
              .end());
    }
    return written(file);
  }

  /** Writes problems.csv. */
  public static Written writeProblems(OutputFolder folder, Problems problems) throws IOException {
    RowWriter file =
        new RowWriter(folder.file("problems.csv"), "severity,code,file,line,source_id,message");
    try (file) {
      problems.forEach((Problem row) -> writeProblem(file, row));
    }
    return written(file);
  }

  private static void writeProblem(RowWriter file, Problem row) throws IOException {
    file.plain(row.severity())
        .plain(row.code())
        .field(row.file())
        .plain(row.line())
        .field(row.sourceId())
        .field(row.message())
        .end();
  }

  private static Written written(RowWriter file) {
    return new Written(file.rows(), file.sha256Hex());
  }
}
