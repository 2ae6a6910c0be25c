package dk.samdrift.app.store.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A small disk of its own in memory. Only root may have one; for others the test is skipped. */
record Disk(Path path) implements AutoCloseable {

  static Disk mount(Path path, String options) throws IOException {
    Files.createDirectories(path);
    List<String> command = List.of("mount", "-t", "tmpfs", "-o", options, "none", path.toString());
    boolean isMounted;
    try {
      isMounted = Command.run(command).isGood();
    } catch (IOException e) {
      isMounted = false;
    }
    Assumptions.assumeTrue(isMounted, "only root may mount a disk");
    return new Disk(path);
  }

  /** Leaves no byte. */
  Path fill() throws IOException {
    Path file = path.resolve("filling");
    for (int size : new int[] {1_000_000, 4096, 1}) {
      try (OutputStream output =
          Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        byte[] bytes = new byte[size];
        while (true) {
          output.write(bytes);
        }
      } catch (IOException e) {
        // Full, for pieces of this size.
      }
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    Command.run(List.of("umount", path.toString()));
  }
}
