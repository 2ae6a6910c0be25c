package dk.samdrift.engine.job.csv;

import java.nio.charset.StandardCharsets;

/**
 * Reads the records of a block one after the other and shows the current one's fields, found by the
 * table's columns. Its fields are stretches of the block's bytes: nothing is copied until somebody
 * asks for a text.
 */
public final class RecordCursor {

  /** What can be wrong with the form of a record. */
  public enum Fault {
    NONE,
    FIELD_COUNT,
    QUOTE_IN_FIELD,
    TEXT_AFTER_QUOTE,
    LONE_CR,
    UNCLOSED_QUOTE,
    TOO_LONG
  }

  /** So many records of a block can be {@linkplain #keep kept}. */
  public static final int MOST_KEPT = 512;

  private final int width;
  private final int[] places;
  private final int[] from;
  private final int[] to;
  private byte[] bytes = new byte[Block.SLACK];
  private int place;
  private int nextSpecial;
  private int begin;
  private int firstSpecial;
  private boolean isPlain;
  private int end;
  private boolean isCut;
  private int count;
  private long line;
  private long nextLine;
  private Fault fault = Fault.NONE;
  private final Specials specials = new Specials();
  private final Bookmarks kept = new Bookmarks(MOST_KEPT);

  /** A cursor for a table whose header has been read. */
  RecordCursor(Header header) {
    this.width = header.width();
    this.places = header.places();
    from = new int[width + 2];
    to = new int[width + 2];
  }

  void open(Block block) {
    bytes = block.bytes;
    place = block.start;
    end = block.end;
    nextLine = block.firstLine;
    isCut = block.isCut;
    bytes[end] = '\n';
    specials.find(bytes, end);
    nextSpecial = specials.firstFrom(0, place);
  }

  /** Goes to the next record that is no empty line; false at the end of the block. */
  boolean next() {
    while (place < end) {
      if (isPlain()) {
        return true;
      }
      isPlain = false;
      line = nextLine;
      fault = Fault.NONE;
      count = 0;
      begin = place;
      readRecord();
      nextSpecial = specials.firstFrom(nextSpecial, place);
      if (count > 1 || to[0] > from[0] || bytes[begin] == '"' || fault != Fault.NONE) {
        judgeForm();
        return true;
      }
    }
    return false;
  }

  /** Leaves the records after the current one in a block to be read by another cursor. */
  void leaveRest(Block block) {
    block.start = place;
    block.firstLine = nextLine;
  }

  /** Is the current record canonical CSV with as many fields as the header? */
  Fault fault() {
    return fault;
  }

  /** How many fields the current record has. */
  int count() {
    return count;
  }

  /** How many it should have. */
  int width() {
    return width;
  }

  /** The text of a field by its place in the file. */
  String textAt(int fileColumn) {
    return new String(
        bytes, from[fileColumn], to[fileColumn] - from[fileColumn], StandardCharsets.UTF_8);
  }

  /** The physical line on which the current record starts, header = 1. */
  public long line() {
    return line;
  }

  /** The bytes in which {@link #from} and {@link #to} count. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where a column's field begins. */
  public int from(int column) {
    return from[places[column]];
  }

  /** Where a column's field ends. */
  public int to(int column) {
    return to[places[column]];
  }

  /** Is the field empty, or the column not in the file? */
  public boolean isEmpty(int column) {
    int at = places[column];
    return from[at] == to[at];
  }

  /** The field as text. */
  public String text(int column) {
    return textAt(places[column]);
  }

  /**
   * Remembers the current record, to come back to it while its block lasts; false when it cannot,
   * because it has quotes.
   *
   * @param slot below {@link #MOST_KEPT}
   */
  public boolean keep(int slot) {
    kept.set(slot, begin, firstSpecial, line);
    return isPlain;
  }

  /** Shows a record that was kept, in place of the current one. */
  public void show(int slot) {
    line = kept.line(slot);
    specials.split(kept.place(slot), kept.special(slot), width, from, to);
  }

  private void judgeForm() {
    if (isCut && place >= end) {
      fault = Fault.TOO_LONG;
    } else if (fault == Fault.NONE && count != width) {
      fault = Fault.FIELD_COUNT;
    }
    if (fault != Fault.NONE) {
      from[width] = 0;
      to[width] = 0;
    }
  }

  /**
   * Takes the next record if it is as nearly all are: fields without quotes, as many as the header
   * has, and a line end. Then its fields are found without looking at the bytes between.
   */
  private boolean isPlain() {
    int last = nextSpecial + width - 1;
    if (last >= specials.count()
        || width == 1
        || !specials.areCommas(bytes, nextSpecial, width - 1)) {
      return false;
    }
    int stop = specials.places()[last];
    boolean isReturn = bytes[stop] == '\r' && endsLine(stop);
    if (bytes[stop] != '\n' && !isReturn) {
      return false;
    }
    specials.split(place, nextSpecial, width, from, to);
    isPlain = true;
    begin = place;
    firstSpecial = nextSpecial;
    count = width;
    fault = Fault.NONE;
    line = nextLine++;
    place = isReturn ? stop + 2 : stop + 1;
    nextSpecial = isReturn ? last + 2 : last + 1;
    return true;
  }

  /** Finds the fields of the next record; what is usual is done on local variables, for speed. */
  private void readRecord() {
    byte[] b = bytes;
    int[] starts = from;
    int[] stops = to;
    int most = starts.length;
    int fields = 0;
    int start = place;
    int at = place;
    while (true) {
      byte next = b[at];
      if (next > ',') {
        at++;
      } else if (next == ',') {
        if (fields < most) {
          starts[fields] = start;
          stops[fields] = at;
        }
        fields++;
        start = ++at;
      } else if (next == '\n' || (next == '\r' && endsLine(at))) {
        count = fields;
        add(start, at);
        endAt(next == '\n' ? at : at + 1);
        return;
      } else if (next == '"' && at == start) {
        count = fields;
        at = readQuoted(at);
        fields = count;
        if (b[at] == '\n') {
          endAt(at);
          return;
        }
        start = ++at;
      } else {
        noteStray(next);
        at++;
      }
    }
  }

  private void noteStray(byte stray) {
    if (stray == '"') {
      note(Fault.QUOTE_IN_FIELD);
    } else if (stray == '\r') {
      note(Fault.LONE_CR);
    }
  }

  /**
   * Adds the quoted field that opens at a place; gives the place of the comma or line feed that
   * ends it.
   */
  private int readQuoted(int opening) {
    int closing = Quotes.closing(bytes, opening + 1, end);
    if (closing == end) {
      note(Fault.UNCLOSED_QUOTE);
      add(opening + 1, end);
      nextLine += Words.lineFeeds(bytes, opening, end);
      return end;
    }
    nextLine += Words.lineFeeds(bytes, opening, closing);
    add(opening + 1, Quotes.halve(bytes, opening + 1, closing));
    int at = closing + 1;
    if (bytes[at] == '\r' && endsLine(at)) {
      return at + 1;
    }
    while (bytes[at] != ',' && bytes[at] != '\n') {
      note(Fault.TEXT_AFTER_QUOTE);
      at++;
    }
    return at;
  }

  private boolean endsLine(int carriageReturn) {
    return carriageReturn + 1 < end && bytes[carriageReturn + 1] == '\n';
  }

  private void endAt(int lineFeed) {
    place = Math.min(lineFeed + 1, end);
    nextLine += lineFeed < end ? 1 : 0;
  }

  private void add(int start, int stop) {
    if (count < from.length) {
      from[count] = start;
      to[count] = stop;
    }
    count++;
  }

  private void note(Fault first) {
    fault = fault == Fault.NONE ? first : fault;
  }
}
