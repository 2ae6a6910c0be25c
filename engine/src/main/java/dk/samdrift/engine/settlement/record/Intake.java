package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.csv.TableScan;
import java.io.IOException;

/**
 * What is gathered from one table of records; thrown away and begun anew when the table must be
 * read again.
 */
interface Intake extends AutoCloseable {

  /** A reader for one more thread. */
  TableScan.Reader newReader(RepeatWatch watch, Problems problems);

  /** Adds up what the readers gathered, when all have ended. */
  void finish(Problems problems);

  @Override
  default void close() throws IOException {}
}
