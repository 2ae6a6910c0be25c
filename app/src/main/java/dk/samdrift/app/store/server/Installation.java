package dk.samdrift.app.store.server;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.StoreFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The programs and the database files in a data folder, made when they are not there. */
final class Installation {

  static final String SUPERUSER = "postgres";

  private static final Logger LOG = LoggerFactory.getLogger(Installation.class);
  private static final int MAJOR_VERSION = 18;
  private static final long ROOM_NEEDED = 300_000_000;

  /** A server stops when it cannot write a few pages. */
  private static final long ROOM_TO_LIVE = 1_000_000;

  /** PostgreSQL takes paths of 1024 bytes; ours go on below the folder. */
  private static final int LONGEST_PATH = 850;

  /** What the shell through which pg_ctl starts the server would read as its own. */
  private static final Pattern SHELL = Pattern.compile("[\"$`\\\\\\p{Cntrl}]");

  private static final String UNFINISHED = "database.new";

  private final StoreFolder folder;
  private final Privileges privileges;
  private final Path database;
  private final Path programs;

  private Installation(StoreFolder folder, Privileges privileges, Path programs) {
    this.folder = folder;
    this.privileges = privileges;
    this.database = folder.resolve("database");
    this.programs = programs;
  }

  /**
   * Sees that there is one.
   *
   * @throws Refused when there cannot be one here
   */
  static Installation in(StoreFolder folder, Privileges privileges) throws IOException {
    checkPath(folder.path());
    boolean isNew = !Files.exists(folder.resolve("database"));
    if (isNew && folder.usableBytes() < ROOM_NEEDED) {
      throw new Refused("store.disk-full", folder.path());
    }
    privileges.letIn(folder.path());
    Path programs = Binaries.in(folder.resolve("program"));
    Installation installation = new Installation(folder, privileges, programs);
    if (isNew) {
      installation.makeDatabase();
    }
    installation.checkVersion();
    return installation;
  }

  private static void checkPath(Path path) {
    if (path.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
      throw new Refused("store.path-too-long", path);
    }
    if (SHELL.matcher(path.toString()).find()) {
      throw new Refused("store.path-with-signs", path);
    }
  }

  /** Where the rows are. */
  Path database() {
    return database;
  }

  /** Runs a program of PostgreSQL. */
  Command.Outcome run(String program, String... arguments) throws IOException {
    return Command.run(
        privileges.command(programs.resolve("bin").resolve(program), List.of(arguments)));
  }

  /** Lets the server write somewhere. */
  void hand(Path path) throws IOException {
    privileges.hand(path);
  }

  /**
   * Made aside and moved when whole, so that a half one is never taken for a database. Each attempt
   * has a folder of its own, for a killed program may have left one that is still being written.
   */
  private void makeDatabase() throws IOException {
    removeUnfinished();
    Path fresh = Files.createTempDirectory(folder.path(), UNFINISHED);
    Path password =
        Files.createFile(
            fresh.resolve("password"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(password, folder.password(SUPERUSER));
    Path files = Files.createDirectory(fresh.resolve("database"));
    privileges.hand(fresh);
    Command.Outcome outcome =
        run(
            "initdb",
            "--pgdata=" + files,
            "--username=" + SUPERUSER,
            "--auth=scram-sha-256",
            "--pwfile=" + password,
            "--locale-provider=icu",
            "--icu-locale=da-DK",
            "--encoding=UTF8",
            "--data-checksums");
    expectGood(outcome, folder.path());
    Files.move(files, database, StandardCopyOption.ATOMIC_MOVE);
    FileSystemUtils.deleteRecursively(fresh);
  }

  private void removeUnfinished() throws IOException {
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder.path(), UNFINISHED + "*")) {
      for (Path path : old) {
        try {
          FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
          LOG.info("{} is still being written", path);
        }
      }
    }
  }

  /**
   * Refuses in words that help.
   *
   * @param more where there is more to read
   */
  void expectGood(Command.Outcome outcome, Path more) throws IOException {
    if (outcome.isGood()) {
      return;
    }
    LOG.error("PostgreSQL: {}", outcome.output());
    if (outcome.isDiskFull() || folder.usableBytes() < ROOM_TO_LIVE) {
      throw new Refused("store.disk-full", folder.path());
    }
    throw new Refused("store.server-failed", cause(outcome.output()), more);
  }

  private static String cause(String output) {
    List<String> lines = output.strip().lines().toList();
    return lines.stream()
        .filter(line -> line.contains("FATAL: ") || line.contains("error: "))
        .findFirst()
        .orElse(lines.isEmpty() ? "?" : lines.getLast())
        .replaceFirst("^.*?(FATAL|error): +", "");
  }

  private void checkVersion() throws IOException {
    Path file = database.resolve("PG_VERSION");
    if (!Files.exists(file)) {
      throw new Refused("store.not-a-database", database);
    }
    String found = Files.readString(file).strip();
    if (!found.matches("\\d{1,4}")) {
      throw new Refused("store.not-a-database", database);
    }
    int version = Integer.parseInt(found);
    if (version != MAJOR_VERSION) {
      throw new Refused(
          version > MAJOR_VERSION ? "store.newer-server" : "store.older-server",
          folder.path(),
          found,
          Integer.toString(MAJOR_VERSION));
    }
  }
}
