package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.TableScan;
import dk.samdrift.engine.money.Tally;
import java.util.ArrayList;
import java.util.List;

/** What is gathered from hours.csv or quantities.csv. */
public final class WorkIntake implements Intake {

  private final Table table;
  private final Books books;
  private final List<WorkSums> perThread = new ArrayList<>();
  private WorkSums sums;

  WorkIntake(Table table, Books books) {
    this.table = table;
    this.books = books;
    this.sums = newSums();
  }

  /** All added up. */
  public Tally tally() {
    return sums.tally();
  }

  @Override
  public TableScan.Reader newReader(RepeatWatch watch, Problems problems) {
    WorkSums own = newSums();
    perThread.add(own);
    return new WorkReader(table, books, watch, problems, own);
  }

  @Override
  public void finish(Problems problems) {
    sums = perThread.getFirst();
    perThread.subList(1, perThread.size()).forEach(sums::add);
    perThread.clear();
    sums.outOfYear().report(books, problems);
  }

  private WorkSums newSums() {
    int decimals = table == Table.HOURS ? WorkReader.HOURS_DECIMALS : WorkReader.QUANTITY_DECIMALS;
    return new WorkSums(new Tally(), new OutOfYear(table, decimals));
  }
}
