package dk.samdrift.engine.job.spill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder for what does not fit in memory. Whoever made the folder removes it with all that is in
 * it.
 *
 * @param folder an existing folder that belongs to one run
 */
public record Scratch(Path folder) {

  /** A new empty file in it. */
  public Path newFile(String purpose) throws IOException {
    return Files.createTempFile(folder, purpose, ".tmp");
  }
}
