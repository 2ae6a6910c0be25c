package dk.samdrift.engine.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where the records of a job come from: a folder of files is one source, a database that copies its
 * rows out in the same form is another. The form is canonical CSV (settlement.md section 1), so a
 * result can always be proved from what was read, and the hash of the input is the hash of these
 * bytes.
 */
public interface JobSource {

  /**
   * The table's canonical CSV with its header line, or nothing when the job has none. A table may
   * be opened more than once and must give the same bytes each time. {@link IOException} when it is
   * there but cannot be read.
   */
  Optional<InputStream> open(Table table) throws IOException;

  /** About how many bytes the table has, for showing progress; 0 when not known. */
  long size(Table table) throws IOException;
}
