package dk.samdrift.app.settlement;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.MasterTables;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.RecordTables;
import dk.samdrift.app.ledger.Standing;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.engine.job.JobSource;
import dk.samdrift.engine.job.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A cooperation's accounting year in the database as a job. What is agreed is held, what happened
 * is copied out as it is read. To be used within one transaction that sees one state all the while.
 */
public final class DatabaseJob implements JobSource {

  private final Map<Table, byte[]> master;
  private final RecordTables records;
  private final RecordTables.Content content;
  private final Book book;
  private final Year year;

  /** The job of a year; the agreement may be one that is only being thought of. */
  public DatabaseJob(
      Book book,
      Year year,
      String name,
      Agreement agreement,
      MasterTables master,
      RecordTables records) {
    this.content = records.content(book, year);
    this.master = master.of(book, name, agreement, content.named().keySet());
    this.records = records;
    this.book = book;
    this.year = year;
  }

  @Override
  public Optional<InputStream> open(Table table) throws IOException {
    return Optional.of(
        table.isOfRecords()
            ? records.open(table, book, year, content)
            : new ByteArrayInputStream(Objects.requireNonNull(master.get(table))));
  }

  @Override
  public long size(Table table) {
    return table.isOfRecords()
        ? content.size(table)
        : Objects.requireNonNull(master.get(table)).length;
  }

  /** What is booked in the year, to be held against a settlement. */
  public Standing.Booked booked() {
    return content.booked();
  }
}
