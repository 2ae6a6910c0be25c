package dk.samdrift.engine.job.csv;

import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.JobSource;
import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.Threads;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Reads a whole table once, with as many threads as there are readers; each record goes to one of
 * them. Records that are no canonical CSV become problems here and reach no reader.
 */
public final class TableScan {

  /** Takes the well-formed records that one thread meets. */
  public interface Reader {
    /** Reads the record the cursor stands on; the cursor moves on afterwards. */
    void read(RecordCursor record);

    /** The bytes of the records read so far go away now; the cursor still shows those it keeps. */
    default void leaveBlock(RecordCursor records) {}
  }

  /**
   * What was learned about a table by reading it.
   *
   * @param isPresent does the job have it?
   * @param bytes its size
   * @param records its well-formed records
   * @param sha256 the hash of its bytes in hexadecimal, empty when it is not there
   * @param badUtf8Line the first line that is no UTF-8, or 0; if there is one, nothing that was
   *     read counts
   */
  public record Facts(
      Table table, boolean isPresent, long bytes, long records, String sha256, long badUtf8Line) {

    /** Is it text at all, as far as there is any? */
    public boolean isUtf8() {
      return badUtf8Line == 0;
    }
  }

  private static final long NONE = Long.MAX_VALUE;

  /** So many characters of a header line are shown. */
  private static final int LONGEST_HEADER = 200;

  private final Table table;
  private final Blocks blocks;
  private final Consumer<Problem> problems;
  private final LongConsumer progress;
  private final AtomicLong badUtf8Line = new AtomicLong(NONE);
  private Header header = Header.unread(0);

  private TableScan(Table table, Blocks blocks, Consumer<Problem> problems, LongConsumer progress) {
    this.table = table;
    this.blocks = blocks;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Reads a table.
   *
   * @param readers one per thread; none when only the facts are wanted
   * @param problems takes the records that are no canonical CSV, from any thread
   * @param progress is told now and then how many bytes have been read
   */
  public static Facts read(
      JobSource source,
      Table table,
      List<? extends Reader> readers,
      Consumer<Problem> problems,
      LongConsumer progress)
      throws IOException {
    Optional<InputStream> input = source.open(table);
    if (input.isEmpty()) {
      return new Facts(table, false, 0, 0, "", 0);
    }
    try (Blocks blocks = new Blocks(input.get(), Blocks.USUAL_BYTES)) {
      return new TableScan(table, blocks, problems, progress).read(readers);
    }
  }

  private Facts read(List<? extends Reader> readers) throws IOException {
    Block first = new Block();
    long records = 0;
    if (!readers.isEmpty() && readHeader(first)) {
      records = readRecords(first, readers);
    }
    while (blocks.next(first)) {
      progress.accept(blocks.bytesRead());
    }
    long badLine = badUtf8Line.get() == NONE ? 0 : badUtf8Line.get();
    return new Facts(table, true, blocks.bytesRead(), records, blocks.sha256Hex(), badLine);
  }

  /** Reads the first record that is no empty line. False when the table cannot be read by it. */
  private boolean readHeader(Block block) throws IOException {
    while (blocks.next(block)) {
      if (!isUtf8(block)) {
        return false;
      }
      Optional<RecordCursor> line = Header.line(block);
      if (line.isPresent()) {
        line.get().leaveRest(block);
        return accept(line.get());
      }
    }
    boolean isNeeded = table.isIndispensable();
    problem(1, isNeeded ? "empty.needed" : "empty", Sentences.list(Header.required(table)));
    return false;
  }

  private boolean accept(RecordCursor line) {
    if (line.fault() != RecordCursor.Fault.NONE && line.fault() != RecordCursor.Fault.FIELD_COUNT) {
      problem(line.line(), line.fault().name());
      return false;
    }
    List<String> names = Header.names(line);
    header = Header.of(table, names);
    List<String> missing = Header.missing(table, names);
    List<String> repeated = Header.repeated(table, names);
    if (!missing.isEmpty()) {
      problem(
          line.line(),
          Header.advice(missing, names),
          columns(missing),
          new Sentences.Words(Excerpt.of(String.join(",", names), LONGEST_HEADER)),
          Header.renamings(missing, names));
    } else if (!repeated.isEmpty()) {
      problem(line.line(), "repeated", Sentences.list(repeated));
    }
    return missing.isEmpty() && repeated.isEmpty();
  }

  private static Sentences.Words columns(List<String> names) {
    String number = names.size() == 1 ? "columns.one" : "columns.many";
    return Sentences.words(number, Sentences.list(names));
  }

  private long readRecords(Block first, List<? extends Reader> readers) throws IOException {
    AtomicLong records = new AtomicLong();
    List<Threads.Work> work = new ArrayList<>();
    for (Reader reader : readers) {
      Block block = work.isEmpty() ? first : new Block();
      work.add(() -> records.addAndGet(readBlocks(block, reader)));
    }
    Threads.runAll(work);
    return records.get();
  }

  private long readBlocks(Block block, Reader reader) throws IOException {
    RecordCursor cursor = new RecordCursor(header);
    long records = 0;
    boolean isFilled = block.start < block.end || blocks.next(block);
    while (isFilled && isUtf8(block) && badUtf8Line.get() == NONE) {
      cursor.open(block);
      while (cursor.next()) {
        if (cursor.fault() == RecordCursor.Fault.NONE) {
          records++;
          reader.read(cursor);
        } else {
          reject(cursor);
        }
      }
      reader.leaveBlock(cursor);
      progress.accept(blocks.bytesRead());
      isFilled = blocks.next(block);
    }
    return records;
  }

  private void reject(RecordCursor record) {
    problem(
        record.line(),
        record.fault().name(),
        Integer.toString(record.count()),
        Integer.toString(record.width()));
  }

  private boolean isUtf8(Block block) {
    int fault = Utf8.firstFault(block.bytes, 0, block.end);
    if (fault < 0) {
      return true;
    }
    long line = block.firstLine + Words.lineFeeds(block.bytes, block.start, fault);
    badUtf8Line.accumulateAndGet(line, Math::min);
    return false;
  }

  private void problem(long line, String reason, Object... values) {
    String message = Sentences.of("BAD_FILE." + reason, values);
    problems.accept(Problem.error(ProblemCode.BAD_FILE, table, line, "", message));
  }
}
