package dk.samdrift.app.store.server;

import dk.samdrift.app.store.StoreFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * What the server writes about itself. The one before the last large one is thrown away.
 *
 * @param file where
 */
record ServerLog(Path file) {

  private static final long LARGE = 10_000_000;

  static ServerLog in(StoreFolder folder) throws IOException {
    return new ServerLog(Files.createDirectories(folder.resolve("log")).resolve("postgresql.log"));
  }

  /** Begins a new one when it has become large; only while no server writes. */
  void rotate() throws IOException {
    if (size() > LARGE) {
      Files.move(
          file, file.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  long size() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /** What has been written since it had that size. */
  String since(long size) throws IOException {
    if (size() <= size) {
      return "";
    }
    byte[] all = Files.readAllBytes(file);
    // Not every byte need be UTF-8: clients put anything into it.
    return new String(Arrays.copyOfRange(all, (int) size, all.length), StandardCharsets.UTF_8);
  }
}
