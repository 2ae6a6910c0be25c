package dk.samdrift.engine.job.master;

import dk.samdrift.engine.job.JobSource;
import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.UnreadableTable;
import dk.samdrift.engine.job.csv.TableScan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of the master data with all its rows in memory, in the order of the file. */
record MasterTable(TableScan.Facts facts, List<Row> rows) {

  /** Reads one; {@link UnreadableTable} when it is missing and no job can be without it. */
  static MasterTable read(JobSource source, Table table, Problems problems) throws IOException {
    List<Row> rows = new ArrayList<>();
    int width = table.columns().size();
    TableScan.Reader reader =
        record ->
            rows.add(
                new Row(
                    table,
                    record.line(),
                    IntStream.range(0, width).mapToObj(record::text).toList()));
    List<Problem> ofForm = new ArrayList<>();
    TableScan.Facts facts =
        TableScan.read(source, table, List.of(reader), ofForm::add, bytes -> {});
    if (!facts.isPresent() && table.isIndispensable()) {
      throw new UnreadableTable(table, UnreadableTable.Reason.MISSING);
    }
    if (!facts.isUtf8()) {
      rows.clear();
      String message = Sentences.of("BAD_FILE.UTF8", Long.toString(facts.badUtf8Line()));
      problems.add(Problem.error(ProblemCode.BAD_FILE, table, 1, "", message));
    } else {
      ofForm.forEach(problems::add);
    }
    return new MasterTable(facts, List.copyOf(rows));
  }
}
