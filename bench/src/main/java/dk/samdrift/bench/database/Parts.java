package dk.samdrift.bench.database;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A job cut into a folder for each cooperation, as an administration hands them in. */
final class Parts {

  private final Path job;
  private final Path target;
  private final Map<String, Set<String>> cooperationsOf = new HashMap<>();
  private final Map<String, Path> folders = new TreeMap<>();

  private Parts(Path job, Path target) {
    this.job = job;
    this.target = target;
  }

  /** Cuts a job; gives the folders by the codes of the cooperations. */
  static Map<String, Path> cut(Path job, Path target) throws IOException {
    Parts parts = new Parts(job, target);
    parts.cut();
    return parts.folders;
  }

  /** The names of the members of a job by their codes. */
  static Map<String, String> members(Path job) throws IOException {
    Map<String, String> names = new TreeMap<>();
    read(
        job.resolve("members.csv"), row -> names.put(row.getField("member"), row.getField("name")));
    return names;
  }

  private void cut() throws IOException {
    read(
        job.resolve("memberships.csv"),
        row ->
            cooperationsOf
                .computeIfAbsent(row.getField("member"), code -> new HashSet<>())
                .add(row.getField("cooperation")));
    for (Set<String> codes : cooperationsOf.values()) {
      for (String code : codes) {
        folders.put(code, Files.createDirectories(target.resolve(code)));
      }
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(job, "*.csv")) {
      for (Path file : files) {
        cut(file);
      }
    }
  }

  private void cut(Path file) throws IOException {
    Map<String, CsvWriter> writers = new HashMap<>();
    try {
      for (Map.Entry<String, Path> one : folders.entrySet()) {
        Path part = one.getValue().resolve(String.valueOf(file.getFileName()));
        writers.put(one.getKey(), CsvWriter.builder().build(part));
      }
      boolean[] isBegun = {false};
      read(
          file,
          row -> {
            if (!isBegun[0]) {
              isBegun[0] = true;
              writers.values().forEach(writer -> writer.writeRecord(row.getHeader()));
            }
            for (String code : cooperations(row)) {
              Objects.requireNonNull(writers.get(code)).writeRecord(row.getFields());
            }
          });
    } finally {
      for (CsvWriter writer : writers.values()) {
        writer.close();
      }
    }
  }

  private Set<String> cooperations(NamedCsvRecord row) {
    return row.getHeader().getFirst().equals("cooperation")
        ? Set.of(row.getField("cooperation"))
        : cooperationsOf.getOrDefault(row.getField("member"), Set.of());
  }

  private static void read(Path file, Consumer<NamedCsvRecord> taker) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : reader) {
        taker.accept(row);
      }
    }
  }
}
