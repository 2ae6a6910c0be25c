package dk.samdrift.app.store.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server that postmaster.pid speaks of.
 *
 * @param pid its process
 * @param port it listens on
 */
record ServerProcess(long pid, int port) {

  private static final int PID = 0;
  private static final int PORT = 3;

  /**
   * The server that runs on a database folder. A file left by one that is gone, also where its
   * number now belongs to another program, is removed.
   */
  static Optional<ServerProcess> on(Path database) throws IOException {
    Path file = database.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    try {
      long pid = Long.parseLong(lines.get(PID).strip());
      if (isPostgres(pid)) {
        return Optional.of(new ServerProcess(pid, Integer.parseInt(lines.get(PORT).strip())));
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // A file that is not whole is of a server that died while it began.
    }
    Files.delete(file);
    return Optional.empty();
  }

  private static boolean isPostgres(long pid) {
    if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
      return false;
    }
    try {
      String command = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
      return command.contains("postgres");
    } catch (IOException e) {
      return ProcessHandle.of(pid)
          .flatMap(process -> process.info().command())
          .map(command -> command.contains("postgres"))
          .orElse(true);
    }
  }
}
