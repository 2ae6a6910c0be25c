package dk.samdrift.cli;

import dk.samdrift.engine.job.spill.Scratch;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for what does not fit in memory, among the system's temporary files. */
final class TemporaryScratch implements AutoCloseable {

  private final Path folder;

  private TemporaryScratch(Path folder) {
    this.folder = folder;
  }

  /** A new folder; {@link Refused} when the system has no room for one. */
  static TemporaryScratch make() {
    try {
      return new TemporaryScratch(Files.createTempDirectory("samdrift-"));
    } catch (IOException e) {
      throw new Refused("refused.temporary", System.getProperty("java.io.tmpdir", ""));
    }
  }

  Scratch scratch() {
    return new Scratch(folder);
  }

  /** Takes the folder away, if it is still there. */
  @Override
  public synchronized void close() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
