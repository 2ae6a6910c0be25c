package dk.samdrift.app.intake;

import dk.samdrift.app.ledger.RecordFile;
import dk.samdrift.app.ledger.RecordFile.Column;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.engine.job.Sentences;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows for the database of the records of one file. What the engine does not judge is judged
 * here, with its sentences: payments, and what the books cannot hold.
 */
final class Reading {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TWO_DECIMALS = Pattern.compile("-?[0-9]+(\\.[0-9]{1,2})?");
  private static final Pattern NINE_DECIMALS = Pattern.compile("-?[0-9]+(\\.[0-9]{1,9})?");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int LONGEST_ID = 500;

  /** A file with more is not worth remembering. */
  private static final int MOST_DAYS = 4_000;

  private final RecordFile file;
  private final int startMonth;
  private final Map<String, UUID> members;
  private final Faults faults;
  private final List<Column> columns;
  private final StringBuilder row = new StringBuilder();

  /** Where the columns are, once the first record is there. */
  private int[] places = {};

  /** Days that were met: there are few in a file, and they come again and again. */
  private final Map<String, Optional<LocalDate>> days = new HashMap<>();

  Reading(RecordFile file, int startMonth, Map<String, UUID> members, Faults faults) {
    this.file = file;
    this.startMonth = startMonth;
    this.members = members;
    this.faults = faults;
    this.columns = file.columns();
  }

  /** A row as COPY takes it: line, year and the columns; null when something is wrong with it. */
  @Nullable String row(CsvFile.Line line) {
    @Nullable LocalDate day = known(line.get("date"));
    row.setLength(0);
    row.append(line.number()).append('\t').append(day == null ? 0 : Year.of(day, startMonth));
    boolean isSound = day == null || isInReach(line, day);
    if (places.length == 0) {
      places = columns.stream().mapToInt(column -> line.place(column.head())).toArray();
    }
    for (int i = 0; i < places.length; i++) {
      Column column = columns.get(i);
      String text = line.get(places[i]);
      String value = text.isEmpty() ? "" : value(line, column, text);
      if (text.isEmpty() && column.isRequired()) {
        told(line, "BAD_VALUE", Sentences.of("BAD_VALUE.empty", column.head()));
        value = null;
      }
      isSound &= value != null;
      row.append('\t').append(value == null || value.isEmpty() ? "\\N" : value);
    }
    return isSound ? row.append('\n').toString() : null;
  }

  private @Nullable LocalDate known(String text) {
    Optional<LocalDate> known = days.get(text);
    if (known == null) {
      if (days.size() >= MOST_DAYS) {
        days.clear();
      }
      known = Optional.ofNullable(day(text));
      days.put(text, known);
    }
    return known.orElse(null);
  }

  private boolean isInReach(CsvFile.Line line, LocalDate day) {
    int year = Year.of(day, startMonth);
    if (year >= FIRST_YEAR && year <= LAST_YEAR) {
      return true;
    }
    faults.add(Fault.of("YEAR", file.file(), line.number(), line.get("date")));
    return false;
  }

  /** What is written to the database; null when it is wrong. */
  private @Nullable String value(CsvFile.Line line, Column column, String text) {
    return switch (column.form()) {
      case DAY -> known(text) == null ? bad(line, "date", column, text) : text;
      case OERE -> hundredths(line, column, text);
      case NUMBER ->
          NINE_DECIMALS.matcher(text).matches() ? text : bad(line, "number", column, text);
      case ACCOUNT -> {
        if (text.endsWith(".")) {
          told(line, "BAD_VALUE", Sentences.of("BAD_VALUE.account", text));
          yield null;
        }
        yield plain(line, column, text);
      }
      case TEXT -> plain(line, column, text);
      case MEMBER -> member(line, text);
    };
  }

  private @Nullable String member(CsvFile.Line line, String text) {
    UUID member = members.get(text);
    if (member == null) {
      told(line, "UNKNOWN_MEMBER", Sentences.of("UNKNOWN_MEMBER.record", text));
      return null;
    }
    return member.toString();
  }

  private @Nullable String hundredths(CsvFile.Line line, Column column, String text) {
    if (!TWO_DECIMALS.matcher(text).matches()) {
      return bad(line, "number2", column, text);
    }
    BigDecimal exact = new BigDecimal(text).movePointRight(2);
    try {
      return Long.toString(exact.longValueExact());
    } catch (ArithmeticException e) {
      if (file == RecordFile.HOURS) {
        faults.add(Fault.of("TOO_MANY_HOURS", file.file(), line.number(), text));
        return null;
      }
      return bad(line, exact.signum() < 0 ? "tooSmall" : "tooLarge", column, text);
    }
  }

  private @Nullable String plain(CsvFile.Line line, Column column, String text) {
    if (column.name().equals("source_id") && text.length() > LONGEST_ID) {
      faults.add(
          Fault.of(
              "TOO_LONG", file.file(), line.number(), column.head(), text.length(), LONGEST_ID));
      return null;
    }
    if (text.indexOf('\0') >= 0) {
      faults.add(Fault.of("NUL", file.file(), line.number(), column.head()));
      return null;
    }
    return escaped(text);
  }

  private static String escaped(String text) {
    return text.indexOf('\\') < 0
            && text.indexOf('\t') < 0
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0
        ? text
        : text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
  }

  private @Nullable String bad(CsvFile.Line line, String reason, Column column, String text) {
    told(line, "BAD_VALUE", Sentences.of("BAD_VALUE." + reason, column.head(), text));
    return null;
  }

  /** The engine tells it of the files that it reads. */
  private void told(CsvFile.Line line, String code, String sentence) {
    if (file == RecordFile.PAYMENTS) {
      faults.add(
          new Fault(code, file.file(), line.number(), line.get("source_id"), sentence, true));
    }
  }

  static @Nullable LocalDate day(String text) {
    if (!DAY.matcher(text).matches()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
