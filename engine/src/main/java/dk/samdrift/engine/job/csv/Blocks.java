package dk.samdrift.engine.job.csv;

import dk.samdrift.engine.job.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * Cuts a table's bytes into blocks of whole records, one after the other, for any number of
 * threads; hashes and counts what passes. Only what must be done in order is done here: the end of
 * the last whole record is found, quoted line breaks respected, and lines are counted. A byte-order
 * mark is skipped.
 */
final class Blocks implements AutoCloseable {

  /** Small enough to stay in a processor's cache while it is read. */
  static final int USUAL_BYTES = 1 << 17;

  /**
   * A longer record is taken for one whose closing quote is missing, so that memory stays bounded.
   */
  static final int LONGEST_RECORD = 1 << 24;

  private final InputStream input;
  private final int blockBytes;
  private final MessageDigest digest = Sha256.begin();
  private byte[] carry = new byte[0];
  private int carried;
  private long nextLine = 1;
  private long bytesRead;
  private boolean isAtStart = true;
  private boolean isAtEnd;

  /** Blocks of about so many bytes; more where a record is longer. */
  Blocks(InputStream input, int blockBytes) {
    this.input = input;
    this.blockBytes = blockBytes;
  }

  /** Fills a block with the next whole records; false at the end of the table. */
  synchronized boolean next(Block block) throws IOException {
    int filled = takeCarry(block);
    int wanted = filled + blockBytes;
    while (true) {
      filled = fill(block, filled, wanted);
      block.hasQuotes = Words.next(block.bytes, 0, filled, '"') < filled;
      block.end = isAtEnd ? filled : lastRecordEnd(block.bytes, filled, block.hasQuotes);
      if (isAtEnd || block.end > 0) {
        break;
      }
      if (filled > LONGEST_RECORD) {
        drain();
        block.end = filled;
        block.isCut = true;
        break;
      }
      wanted = filled * 2;
    }
    keepCarry(block, filled);
    block.firstLine = nextLine;
    block.start = 0;
    nextLine += Words.lineFeeds(block.bytes, 0, block.end);
    return block.end > 0;
  }

  /** How many bytes have passed; the whole table's after the last block. */
  synchronized long bytesRead() {
    return bytesRead;
  }

  /** The SHA-256 of the whole table; to be asked once, after the last block. */
  synchronized String sha256Hex() {
    return Sha256.endHex(digest);
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  private int takeCarry(Block block) {
    block.ensureCapacity(carried + blockBytes);
    System.arraycopy(carry, 0, block.bytes, 0, carried);
    return carried;
  }

  private void keepCarry(Block block, int filled) {
    carried = filled - block.end;
    if (carry.length < carried) {
      carry = new byte[carried];
    }
    System.arraycopy(block.bytes, block.end, carry, 0, carried);
  }

  private int fill(Block block, int filled, int wanted) throws IOException {
    block.ensureCapacity(wanted);
    int end = filled;
    while (end < wanted && !isAtEnd) {
      int count = input.readNBytes(block.bytes, end, wanted - end);
      isAtEnd = count < wanted - end;
      digest.update(block.bytes, end, count);
      bytesRead += count;
      end += count;
      if (isAtStart) {
        isAtStart = false;
        end = skipMark(block.bytes, end);
      }
    }
    return end;
  }

  /** Reads on to the end, for the hash alone. */
  private void drain() throws IOException {
    byte[] rest = new byte[USUAL_BYTES];
    for (int count = input.read(rest); count >= 0; count = input.read(rest)) {
      digest.update(rest, 0, count);
      bytesRead += count;
    }
    isAtEnd = true;
  }

  private static int skipMark(byte[] bytes, int end) {
    boolean isMark =
        end >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    if (!isMark) {
      return end;
    }
    System.arraycopy(bytes, 3, bytes, 0, end - 3);
    return end - 3;
  }

  /** Where the last whole record of [0, filled) ends, or 0. */
  private static int lastRecordEnd(byte[] bytes, int filled, boolean hasQuotes) {
    if (hasQuotes) {
      return lastRecordEndAmongQuotes(bytes, filled);
    }
    return lineEnd(bytes, 0, filled);
  }

  /**
   * The same where a line feed may belong to a quoted field; reads as {@link RecordCursor} does: a
   * quote opens a field only where a field begins.
   */
  private static int lastRecordEndAmongQuotes(byte[] bytes, int filled) {
    int end = 0;
    int gap = 0;
    int quote = Words.next(bytes, 0, filled, '"');
    while (quote < filled) {
      boolean isOpening = quote == 0 || bytes[quote - 1] == ',' || bytes[quote - 1] == '\n';
      if (isOpening) {
        end = Math.max(end, lineEnd(bytes, gap, quote));
        gap = Math.min(Quotes.closing(bytes, quote + 1, filled) + 1, filled);
      }
      quote = Words.next(bytes, isOpening ? gap : quote + 1, filled, '"');
    }
    return Math.max(end, lineEnd(bytes, gap, filled));
  }

  /** The place after the last line feed of [from, to), or 0 when there is none. */
  private static int lineEnd(byte[] bytes, int from, int to) {
    int place = to;
    while (place > from && bytes[place - 1] != '\n') {
      place--;
    }
    return place > from ? place : 0;
  }
}
