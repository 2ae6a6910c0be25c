package dk.samdrift.bench.parse;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The records of a file that begin in a range of its bytes, read block by block. A range begins
 * behind a line end, so the file must not hold one inside quotes where a slice may begin; a
 * generated file holds none, and a wrong start is noticed by the number of fields.
 */
final class Slice {
  private static final int BLOCK_BYTES = 1 << 17;

  private final Path file;
  private final CsvLayout layout;
  private final byte[] block = new byte[BLOCK_BYTES + Boundaries.SLACK];
  private final Boundaries boundaries = new Boundaries(BLOCK_BYTES);
  private long rows;
  private long sum;

  Slice(Path file, CsvLayout layout) {
    this.file = file;
    this.layout = layout;
  }

  /** Adds the records that begin from the first byte up to the second, the latter not included. */
  Slice add(long from, long to) throws IOException {
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      in.skipNBytes(from);
      long blockAt = from;
      int length = 0;
      int read = in.read(block, 0, BLOCK_BYTES);
      while (read >= 0 && blockAt < to) {
        length += read;
        int done = addBlock(length, to - blockAt);
        blockAt += done;
        length -= done;
        System.arraycopy(block, done, block, 0, length);
        if (length == BLOCK_BYTES) {
          throw new IllegalStateException("A record in " + file + " is longer than a block");
        }
        read = in.read(block, length, BLOCK_BYTES - length);
      }
      if (read < 0 && length > 0 && blockAt < to) {
        block[length] = '\n';
        addBlock(length + 1, to - blockAt);
      }
    }
    return this;
  }

  FileSum sum() {
    return new FileSum(file.getFileName().toString(), rows, rows * layout.columns(), sum);
  }

  /** Adds the block's whole records up to the limit and returns the bytes they take. */
  private int addBlock(int length, long limit) {
    boundaries.find(block, length);
    int[] ends = boundaries.positions();
    int count = boundaries.count();
    int columns = layout.columns();
    int summed = layout.summed();
    int decimals = layout.decimals();
    long added = 0;
    int done = 0;
    int field = 0;
    while (field + columns <= count && done < limit) {
      int end = ends[field + columns - 1];
      if (block[end] != '\n') {
        throw new IllegalStateException("A record in " + file + " has more than its fields");
      }
      if (summed >= 0) {
        int from = summed == 0 ? done : ends[field + summed - 1] + 1;
        added += Decimals.read(block, from, ends[field + summed], decimals);
      }
      field += columns;
      done = end + 1;
    }
    rows += field / columns;
    sum += added;
    return done;
  }
}
