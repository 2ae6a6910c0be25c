package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samdrift.app.language.Formats;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in words which records problems are about: the lines of what was settled are nobody's own
 * file, so people know a posting by its day, amount and voucher.
 */
final class NamedRecords {

  /** More than a page of problems is not read to its end; those after it have their lines only. */
  private static final int MOST = 10_000;

  private static final Set<String> FILES =
      Set.of("postings.csv", "hours.csv", "quantities.csv", "contributions.csv");

  private final Map<String, Map<Long, String>> words = new HashMap<>();

  private NamedRecords() {}

  /** Those that problems name. */
  static NamedRecords of(Path input, Path problems) throws IOException {
    Map<String, Set<Long>> asked = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(problems)) {
      rows.stream()
          .limit(MOST)
          .filter(row -> FILES.contains(row.getField("file")))
          .forEach(row ->
              asked
                  .computeIfAbsent(row.getField("file"), name -> new TreeSet<>())
                  .add(Long.parseLong(row.getField("line"))));
    }
    NamedRecords named = new NamedRecords();
    for (Map.Entry<String, Set<Long>> file : asked.entrySet()) {
      Path path = input.resolve(file.getKey());
      if (Files.exists(path)) {
        named.words.put(file.getKey(), words(path, file.getKey(), file.getValue()));
      }
    }
    return named;
  }

  private static Map<Long, String> words(Path path, String file, Set<Long> lines)
      throws IOException {
    Map<Long, String> words = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(path)) {
      for (NamedCsvRecord row : rows) {
        if (lines.contains(row.getStartingLineNumber())) {
          words.put(row.getStartingLineNumber(), words(file, row));
        }
      }
    }
    return words;
  }

  /** The words for a line of a file; empty when nothing is known of it. */
  String words(String file, long line) {
    return words.getOrDefault(file, Map.of()).getOrDefault(line, "");
  }

  private static String words(String file, NamedCsvRecord row) {
    String day = day(field(row, "date"));
    return switch (file) {
      case "postings.csv" ->
          joined(
              msg(
                  "settlement.record.posting",
                  day,
                  amount(field(row, "amount")),
                  field(row, "account")),
              voucher(field(row, "voucher")),
              field(row, "text"));
      case "hours.csv" ->
          joined(
              msg("settlement.record.hours", day, field(row, "hours"), field(row, "employee")),
              field(row, "task"));
      case "quantities.csv" ->
          msg("settlement.record.quantity", day, field(row, "quantity"), field(row, "meter"));
      default ->
          msg(
              "settlement.record.contribution",
              day,
              amount(field(row, "amount")),
              field(row, "account"));
    };
  }

  private static String voucher(String voucher) {
    return voucher.isEmpty() ? "" : msg("settlement.record.voucher", voucher);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String field(NamedCsvRecord row, String name) {
    return row.findField(name).orElse("");
  }

  /** As it stands there, where it is no day. */
  private static String day(String text) {
    try {
      return Formats.fullDay(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return text;
    }
  }

  /** As it stands there, where it is no amount. */
  private static String amount(String text) {
    try {
      return Formats.kroner(new BigDecimal(text).movePointRight(2).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return text;
    }
  }
}
