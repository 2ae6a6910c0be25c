package dk.samdrift.app.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A file of canonical CSV, read as well as can be: whether its form is right is for the engine to
 * say.
 */
final class CsvFile {

  private final Bytes bytes;

  private CsvFile(Bytes bytes) {
    this.bytes = bytes;
  }

  /** Where it is read from, as often as one likes. */
  private interface Bytes {
    InputStream open() throws IOException;
  }

  static CsvFile of(Path path) {
    return new CsvFile(() -> Files.newInputStream(path));
  }

  static CsvFile of(byte[] content) {
    return new CsvFile(() -> new ByteArrayInputStream(content));
  }

  /** A record, by the names of the columns. */
  static final class Line {

    private final CsvRecord fields;
    private final Map<String, Integer> places;

    private Line(CsvRecord fields, Map<String, Integer> places) {
      this.fields = fields;
      this.places = places;
    }

    /** On which physical line it begins; the header is 1. */
    long number() {
      return fields.getStartingLineNumber();
    }

    /** A field; empty when there is no such column. */
    String get(String column) {
      return get(place(column));
    }

    /** Where a column is in all records of the file; negative when there is none. */
    int place(String column) {
      return places.getOrDefault(column, -1);
    }

    /** The field at a place. */
    String get(int place) {
      return place < 0 || place >= fields.getFieldCount() ? "" : fields.getField(place);
    }

    List<String> all() {
      return fields.getFields();
    }

    boolean isComplete() {
      return fields.getFieldCount() == places.size();
    }
  }

  /** The names of the columns; none when the file is empty. */
  List<String> header() {
    List<String> names = new ArrayList<>();
    read(reader -> {
      Iterator<CsvRecord> records = reader.iterator();
      if (records.hasNext()) {
        names.addAll(records.next().getFields());
      }
    });
    return names;
  }

  /**
   * Shows all records up to the first that cannot be read at all; false when there is such a one.
   */
  boolean forEach(Consumer<Line> taker) {
    return read(reader -> {
      Map<String, Integer> places = new HashMap<>();
      for (CsvRecord one : reader) {
        if (places.isEmpty()) {
          for (int i = 0; i < one.getFieldCount(); i++) {
            places.putIfAbsent(one.getField(i), i);
          }
        } else {
          taker.accept(new Line(one, places));
        }
      }
    });
  }

  private boolean read(Consumer<CsvReader<CsvRecord>> work) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(open())) {
      work.accept(reader);
      return true;
    } catch (CsvParseException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first physical line that is not UTF-8; 0 when all are. */
  long firstNotUtf8() {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    try (BufferedInputStream all = new BufferedInputStream(bytes.open(), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long number = 1;
      for (int next = all.read(); next >= 0; next = all.read()) {
        line.write(next);
        if (next == '\n') {
          if (!isRead(decoder, line)) {
            return number;
          }
          line.reset();
          number++;
        }
      }
      return isRead(decoder, line) ? 0 : number;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRead(CharsetDecoder decoder, ByteArrayOutputStream line) {
    try {
      decoder.decode(ByteBuffer.wrap(line.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private Reader open() throws IOException {
    BufferedReader text =
        new BufferedReader(new InputStreamReader(bytes.open(), StandardCharsets.UTF_8), 1 << 16);
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }
}
