package dk.samdrift.app.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files of canonical CSV written otherwise, so that they say the same: rows and columns in another
 * order, with or without a mark of UTF-8, quotes, carriage returns and a last line end.
 */
final class Otherwise {

  private final Random random;

  Otherwise(Random random) {
    this.random = random;
  }

  /** Writes all files of a folder into a new one beside it. */
  Path written(Path folder, String name) {
    return written(folder, name, false);
  }

  /** The same, but only about half of the postings come with it. */
  Path half(Path folder, String name) {
    return written(folder, name, true);
  }

  private Path written(Path folder, String name, boolean isHalf) {
    try (Stream<Path> files = Files.list(folder)) {
      Path target = Files.createDirectories(folder.resolveSibling(name));
      for (Path file : files.sorted().toList()) {
        List<List<String>> records = new ArrayList<>(read(file));
        if (isHalf && file.endsWith("postings.csv")) {
          List<String> head = records.removeFirst();
          records.removeIf(one -> random.nextBoolean());
          records.addFirst(head);
        }
        Files.writeString(target.resolve(file.getFileName()), text(records));
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The records of a file, its header first. */
  static List<List<String>> read(Path file) throws IOException {
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(Files.newInputStream(file))) {
      return rows.stream().map(CsvRecord::getFields).toList();
    }
  }

  private String text(List<List<String>> records) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, records.getFirst().size()).boxed().toList());
    Collections.shuffle(order, random);
    List<List<String>> rows = new ArrayList<>(records.subList(1, records.size()));
    Collections.shuffle(rows, random);
    boolean quotesAll = random.nextBoolean();
    String lineEnd = random.nextBoolean() ? "\r\n" : "\n";
    return Stream.concat(Stream.of(records.getFirst()), rows.stream())
        .map(row ->
            order.stream()
                .map(place -> field(row.get(place), quotesAll))
                .collect(Collectors.joining(",")))
        .collect(
            Collectors.joining(
                lineEnd,
                random.nextBoolean() ? "\uFEFF" : "",
                random.nextBoolean() ? lineEnd : ""));
  }

  private static String field(String text, boolean isQuoted) {
    boolean mustBe = text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return isQuoted || mustBe ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
