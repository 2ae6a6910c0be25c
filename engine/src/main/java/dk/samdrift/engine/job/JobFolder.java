package dk.samdrift.engine.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A job as a folder of canonical CSV files.
 *
 * @param folder where the files lie
 */
public record JobFolder(Path folder) implements JobSource {

  /** Files of a job that a settlement does not read. */
  private static final Set<String> OTHERS = Set.of("payments.csv", "budgets.csv");

  /**
   * A file that is not read, though its name is nearly that of a table.
   *
   * @param table the one that may be meant
   */
  public record Lookalike(String file, Table table) {}

  /** Only a regular file, or a link to one, gives the same bytes each time it is opened. */
  @Override
  public Optional<InputStream> open(Table table) throws IOException {
    Path file = folder.resolve(table.file());
    if (Files.isDirectory(file)) {
      throw new UnreadableTable(table, UnreadableTable.Reason.FOLDER);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnreadableTable(table, UnreadableTable.Reason.NO_FILE);
    }
    try {
      return Optional.of(Files.newInputStream(file));
    } catch (AccessDeniedException e) {
      throw new UnreadableTable(table, UnreadableTable.Reason.FORBIDDEN);
    } catch (FileSystemException e) {
      if (Files.isSymbolicLink(file)) {
        throw new UnreadableTable(table, UnreadableTable.Reason.BROKEN_LINK);
      }
      if (e instanceof NoSuchFileException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** The files whose names differ from a table's by their case or one typing mistake. */
  public List<Lookalike> lookalikes() throws IOException {
    List<Lookalike> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!OTHERS.contains(name)) {
          like(name, file).ifPresent(table -> found.add(new Lookalike(name, table)));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    found.sort(Comparator.comparing(Lookalike::file, CodePoints.ORDER));
    return List.copyOf(found);
  }

  private Optional<Table> like(String name, Path file) throws IOException {
    for (Table table : Table.values()) {
      if (name.equals(table.file())) {
        return Optional.empty();
      }
    }
    for (Table table : Table.values()) {
      Path known = folder.resolve(table.file());
      boolean isRead = Files.exists(known) && Files.exists(file) && Files.isSameFile(file, known);
      if (Spelling.isNear(name.toLowerCase(Locale.ROOT), table.file()) && !isRead) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  @Override
  public long size(Table table) throws IOException {
    Path file = folder.resolve(table.file());
    return Files.isRegularFile(file) ? Files.size(file) : 0;
  }
}
