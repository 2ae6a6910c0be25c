package dk.samdrift.engine.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first step of section 4: files and the number of fields. */
final class Tables {
  private final Path folder;
  private final Problems problems;

  Tables(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  boolean has(InputFile file) {
    return Files.isReadable(folder.resolve(file.csv()))
        && !Files.isDirectory(folder.resolve(file.csv()));
  }

  /** The records of a file that can be told into columns; none when the file is missing. */
  List<Row> rows(InputFile file) {
    if (!has(file)) {
      return List.of();
    }
    Optional<String> text = utf8(folder.resolve(file.csv()));
    List<CsvRecord> records = text.map(CsvText::records).orElse(List.of());
    if (records.isEmpty()) {
      problems.badFile(file, 1);
      return List.of();
    }
    CsvRecord header = records.getFirst();
    if (!header.isWellFormed() || !file.acceptsHeader(header.fields())) {
      problems.badFile(file, header.line());
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    for (CsvRecord record : records.subList(1, records.size())) {
      if (record.isWellFormed() && record.fields().size() == header.fields().size()) {
        rows.add(new Row(file, record.line(), byColumn(header.fields(), record.fields())));
      } else {
        problems.badFile(file, record.line());
      }
    }
    return rows;
  }

  private static Map<String, String> byColumn(List<String> header, List<String> fields) {
    Map<String, String> values = new HashMap<>();
    for (int column = 0; column < header.size(); column++) {
      values.put(header.get(column), fields.get(column));
    }
    return values;
  }

  private static Optional<String> utf8(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
