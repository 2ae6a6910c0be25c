package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.job.csv.Words;
import dk.samdrift.engine.job.spill.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a table may hold a source id twice, in bounded memory: it keeps a hash of each,
 * in a file when there are many. Equal ids have equal hashes; whether equal hashes are equal ids is
 * for {@link RepeatedRecords} to say.
 */
final class SourceIds implements AutoCloseable {

  /** So many that one of them fits a processor's cache at national size. */
  private static final int PARTITION_BITS = 10;

  private static final int PARTITIONS = 1 << PARTITION_BITS;
  private static final int CHUNK = 256;
  private static final int FRONT = 16;
  private static final int MOST_IN_MEMORY = 1 << 22;
  private static final int FILTER_BITS = 25;

  private final int column;
  private final Scratch scratch;
  private final int mostInMemory;
  private final List<List<Chunk>> partitions = new ArrayList<>();
  private @Nullable FileChannel file;
  private long inMemory;
  private long written;
  private long[] table = new long[0];

  SourceIds(Table table, Scratch scratch) {
    this(table, scratch, MOST_IN_MEMORY);
  }

  /** With so many hashes in memory. */
  SourceIds(Table table, Scratch scratch, int mostInMemory) {
    this.column = table.column("source_id");
    this.scratch = scratch;
    this.mostInMemory = mostInMemory;
    for (int i = 0; i < PARTITIONS; i++) {
      partitions.add(new ArrayList<>());
    }
  }

  /** Some hashes of one partition; on file when {@code hashes} is empty. */
  private record Chunk(long[] hashes, long offset, int count) {}

  static long hash(RecordCursor record, int column, int cooperation) {
    return Words.hash(
        record.bytes(), record.from(column), record.to(column), cooperation * 31L + 7);
  }

  /** The bit that stands for a hash in the filter of {@link #repeated}. */
  static int filterBit(long hash) {
    return (int) (hash & ((1 << FILTER_BITS) - 1));
  }

  /** A watch for one thread, which leaves nothing out. */
  RepeatWatch newWatch() {
    return new Collector();
  }

  /** The filter bits of all hashes that occur twice; none when no id is repeated. */
  BitSet repeated() throws IOException {
    BitSet found = new BitSet();
    for (List<Chunk> chunks : partitions) {
      findRepeated(chunks, found);
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private void findRepeated(List<Chunk> chunks, BitSet found) throws IOException {
    int total = 0;
    for (Chunk chunk : chunks) {
      total += chunk.count();
    }
    int length = Math.max(16, Integer.highestOneBit(total) * 4);
    if (table.length < length) {
      table = new long[length];
    } else {
      Arrays.fill(table, 0, length, 0);
    }
    int mask = length - 1;
    for (Chunk chunk : chunks) {
      for (long hash : hashesOf(chunk)) {
        int slot = (int) (hash >>> 8) & mask;
        while (table[slot] != 0 && table[slot] != hash) {
          slot = (slot + 1) & mask;
        }
        if (table[slot] == hash) {
          found.set(filterBit(hash));
        }
        table[slot] = hash;
      }
    }
  }

  private long[] hashesOf(Chunk chunk) throws IOException {
    if (file == null || chunk.hashes().length > 0) {
      return chunk.hashes();
    }
    ByteBuffer bytes = ByteBuffer.allocate(chunk.count() * Long.BYTES);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, chunk.offset() + bytes.position()) < 0) {
        throw new IOException("the file with source ids is shorter than what was written");
      }
    }
    long[] hashes = new long[chunk.count()];
    bytes.flip().asLongBuffer().get(hashes);
    return hashes;
  }

  private synchronized void put(int partition, long[] hashes, int count) {
    try {
      if (inMemory < mostInMemory) {
        inMemory += count;
        partitions.get(partition).add(new Chunk(Arrays.copyOf(hashes, count), 0, count));
      } else {
        partitions.get(partition).add(new Chunk(new long[0], write(hashes, count), count));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long write(long[] hashes, int count) throws IOException {
    if (file == null) {
      file =
          FileChannel.open(
              scratch.newFile("source-ids"),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    long offset = written;
    ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
    LongBuffer longs = bytes.asLongBuffer();
    longs.put(hashes, 0, count);
    long at = offset;
    while (bytes.hasRemaining()) {
      at += file.write(bytes, at);
    }
    written = at;
    return offset;
  }

  /**
   * Sorts hashes into partitions. They wait in {@code front} first, which is small enough for a
   * processor's cache, so that memory is not fetched for each of them alone.
   */
  private final class Collector implements RepeatWatch {
    private final long[] front = new long[PARTITIONS * FRONT];
    private final byte[] frontCounts = new byte[PARTITIONS];
    private final long[][] buffers = new long[PARTITIONS][0];
    private final int[] counts = new int[PARTITIONS];

    @Override
    public boolean leavesOut(RecordCursor record, int cooperation) {
      if (!record.isEmpty(column)) {
        collect(hash(record, column, cooperation));
      }
      return false;
    }

    private void collect(long hash) {
      long kept = hash == 0 ? 1 : hash;
      int partition = (int) (kept >>> (Long.SIZE - PARTITION_BITS));
      int count = frontCounts[partition];
      front[partition * FRONT + count] = kept;
      if (count + 1 < FRONT) {
        frontCounts[partition]++;
      } else {
        empty(partition, FRONT);
      }
    }

    private void empty(int partition, int count) {
      if (counts[partition] + count > buffers[partition].length) {
        makeRoom(partition);
      }
      System.arraycopy(front, partition * FRONT, buffers[partition], counts[partition], count);
      counts[partition] += count;
      frontCounts[partition] = 0;
    }

    private void makeRoom(int partition) {
      long[] buffer = buffers[partition];
      if (buffer.length < CHUNK) {
        buffers[partition] = Arrays.copyOf(buffer, Math.max(FRONT, buffer.length * 4));
      } else {
        put(partition, buffer, counts[partition]);
        counts[partition] = 0;
      }
    }

    @Override
    public void finish() {
      for (int i = 0; i < PARTITIONS; i++) {
        empty(i, frontCounts[i]);
        put(i, buffers[i], counts[i]);
      }
    }
  }
}
