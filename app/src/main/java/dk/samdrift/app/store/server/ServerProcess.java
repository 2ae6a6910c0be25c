package dk.samdrift.app.store.server;

import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server that postmaster.pid speaks of.
 *
 * @param pid its process
 * @param port it listens on
 */
record ServerProcess(long pid, int port) {

  private static final Duration TO_WRITE_A_FILE = Duration.ofSeconds(1);
  private static final int PID = 0;
  private static final int PORT = 3;

  /**
   * The server that runs on a database folder. A file whose number now belongs to another program
   * is removed when nothing of the server that wrote it is left; one whose number belongs to nobody
   * is left to PostgreSQL, which finds with its help what may still hold the shared memory.
   */
  static Optional<ServerProcess> on(Path database) throws IOException {
    Path file = database.resolve("postmaster.pid");
    long end = System.nanoTime() + TO_WRITE_A_FILE.toNanos();
    ServerProcess process = read(file);
    while (process == null && Files.exists(file) && System.nanoTime() < end) {
      EmbeddedServer.pause();
      process = read(file);
    }
    if (process != null && process.isAlive() && worksIn(database, process.pid)) {
      return Optional.of(process);
    }
    boolean isMisleading = process == null || process.isAlive();
    if (isMisleading && Files.exists(file)) {
      awaitNoneLeft(database, Duration.ofSeconds(30));
      Files.deleteIfExists(file);
    }
    return Optional.empty();
  }

  /** The server that somebody else runs on a database folder; nothing is tidied up. */
  static Optional<ServerProcess> seenOn(Path database) throws IOException {
    return Optional.ofNullable(read(database.resolve("postmaster.pid")))
        .filter(ServerProcess::isAlive);
  }

  /** Null when there is none or it is not whole: of a server that died while it began. */
  private static @Nullable ServerProcess read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    try {
      return new ServerProcess(
          Long.parseLong(lines.get(PID).strip()), Integer.parseInt(lines.get(PORT).strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  boolean isAlive() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  /**
   * Waits until all of a killed server is gone: its processes notice within moments, and until then
   * they may write.
   */
  static void awaitNoneLeft(Path database, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (ProcessHandle.allProcesses().anyMatch(process -> worksIn(database, process.pid()))) {
      if (System.nanoTime() > end) {
        throw new Refused("store.server-left", database);
      }
      EmbeddedServer.pause();
    }
  }

  /** Every process of a server works in the folder of its database. */
  private static boolean worksIn(Path database, long pid) {
    try {
      Path folder = Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"));
      return folder.equals(database);
    } catch (IOException e) {
      return false;
    }
  }
}
