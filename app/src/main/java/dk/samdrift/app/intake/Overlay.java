package dk.samdrift.app.intake;

import dk.samdrift.engine.job.JobSource;
import dk.samdrift.engine.job.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The job that there would be with some files: what they hold, each record on its line, and after
 * that what holds anyway.
 */
final class Overlay implements JobSource {

  private final Path folder;
  private final Map<Table, byte[]> master = new EnumMap<>(Table.class);

  /**
   * Puts files over what holds.
   *
   * @param folder where files of records lie
   * @param files those of what was agreed
   * @param held all tables of what is agreed, with what the files add or without
   */
  Overlay(Path folder, Map<Table, MasterFile> files, Map<Table, byte[]> held) throws IOException {
    this.folder = folder;
    for (Map.Entry<Table, byte[]> one : held.entrySet()) {
      MasterFile file = files.get(one.getKey());
      master.put(one.getKey(), file == null ? one.getValue() : merged(file, one.getValue()));
    }
  }

  private static byte[] merged(MasterFile file, byte[] held) throws IOException {
    byte[] own = Files.readAllBytes(file.path());
    List<String> names = MasterFile.identity(file.table());
    Set<List<String>> said = new HashSet<>();
    file.lines().forEach(line -> said.add(names.stream().map(line::get).toList()));
    List<CsvFile.Line> more = new ArrayList<>();
    CsvFile.of(held)
        .forEach(line -> {
          if (!said.contains(names.stream().map(line::get).toList())) {
            more.add(line);
          }
        });
    boolean isSound =
        !file.header().isEmpty() && file.lines().stream().allMatch(CsvFile.Line::isComplete);
    if (more.isEmpty() || !isSound) {
      return own;
    }
    List<String> missing =
        file.table().columns().stream()
            .filter(column -> !column.isRequired())
            .map(Table.Column::name)
            .filter(name -> !file.header().contains(name))
            .toList();
    StringBuilder text =
        new StringBuilder(
            missing.isEmpty() ? new String(own, StandardCharsets.UTF_8) : padded(file, missing));
    List<String> header = new ArrayList<>(file.header());
    header.addAll(missing);
    more.forEach(line -> text.append('\n').append(row(header.stream().map(line::get).toList())));
    return isUtf8(own) ? text.append('\n').toString().getBytes(StandardCharsets.UTF_8) : own;
  }

  private static boolean isUtf8(byte[] bytes) {
    return java.util.Arrays.equals(
        bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
  }

  /** The same records on the same lines, with more columns that are empty. */
  private static String padded(MasterFile file, List<String> missing) {
    StringBuilder text = new StringBuilder(row(file.header()));
    missing.forEach(name -> text.append(',').append(name));
    long at = 1;
    for (CsvFile.Line line : file.lines()) {
      for (; at < line.number(); at++) {
        text.append('\n');
      }
      String record = row(line.all());
      text.append(record).append(",".repeat(missing.size()));
      at += record.chars().filter(c -> c == '\n').count();
    }
    return text.toString();
  }

  private static String row(List<String> fields) {
    return fields.stream()
        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  @Override
  public Optional<InputStream> open(Table table) throws IOException {
    if (!table.isOfRecords()) {
      return Optional.of(new ByteArrayInputStream(Objects.requireNonNull(master.get(table))));
    }
    Path file = folder.resolve(table.file());
    return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
  }

  @Override
  public long size(Table table) throws IOException {
    if (!table.isOfRecords()) {
      return Objects.requireNonNull(master.get(table)).length;
    }
    Path file = folder.resolve(table.file());
    return Files.exists(file) ? Files.size(file) : 0;
  }
}
