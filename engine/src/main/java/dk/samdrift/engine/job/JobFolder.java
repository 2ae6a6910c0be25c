package dk.samdrift.engine.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A job as a folder of canonical CSV files.
 *
 * @param folder where the files lie
 */
public record JobFolder(Path folder) implements JobSource {

  @Override
  public Optional<InputStream> open(Table table) throws IOException {
    Path file = folder.resolve(table.file());
    if (Files.isDirectory(file)) {
      throw new UnreadableTable(table, UnreadableTable.Reason.FOLDER, "");
    }
    try {
      return Optional.of(Files.newInputStream(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (AccessDeniedException e) {
      throw new UnreadableTable(table, UnreadableTable.Reason.FORBIDDEN, "");
    }
  }

  @Override
  public long size(Table table) throws IOException {
    Path file = folder.resolve(table.file());
    return Files.isRegularFile(file) ? Files.size(file) : 0;
  }
}
