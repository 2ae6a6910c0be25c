package dk.samdrift.engine.settlement.output;

import dk.samdrift.engine.job.spill.Scratch;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder of a result. Files are made in a folder of their own inside it and moved when all are
 * ready, so that what is there is always a whole result: the earlier one or the new one.
 */
public final class OutputFolder implements AutoCloseable {

  /**
   * The files of a result that may be there from an earlier run. The summary, which proves the
   * others, goes first and comes last.
   */
  static final List<String> FILES =
      List.of(
          "accounts.csv",
          "allocations.csv",
          "deferred.csv",
          "explain.csv",
          "problems.csv",
          "settlement.csv",
          "summary.json");

  private static final String UNFINISHED = ".samdrift-unfinished-";

  /** Held while a run is alive, so that another run tells a live one from one that was killed. */
  private static final String LOCK = "lock";

  private final Path folder;
  private final Path unfinished;
  private final List<Path> made;
  private final FileChannel lock;
  private boolean isEnded;

  private OutputFolder(Path folder, Path unfinished, List<Path> made) throws IOException {
    this.folder = folder;
    this.unfinished = unfinished;
    this.made = made;
    this.lock =
        FileChannel.open(
            unfinished.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    lock.tryLock();
  }

  /** Makes the folder if it is not there. Nothing in it changes before {@link #publish}. */
  public static OutputFolder open(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> made = new ArrayList<>();
    for (Path part = folder.toAbsolutePath();
        part != null && !Files.exists(part);
        part = part.getParent()) {
      made.add(part);
    }
    Files.createDirectories(folder);
    removeLeftovers(folder);
    return new OutputFolder(folder, Files.createTempDirectory(folder, UNFINISHED), made);
  }

  /** Where a file of the result is made. */
  Path file(String name) {
    return unfinished.resolve(name);
  }

  /** A place for what does not fit in memory. */
  public Scratch scratch() throws IOException {
    return new Scratch(Files.createDirectories(unfinished.resolve("scratch")));
  }

  /** Replaces an earlier result by the files that have been made. */
  public synchronized void publish() throws IOException {
    if (isEnded) {
      throw new NoSuchFileException(unfinished.toString());
    }
    for (String name : FILES.reversed()) {
      Files.deleteIfExists(folder.resolve(name));
    }
    for (String name : FILES) {
      Path file = unfinished.resolve(name);
      if (Files.exists(file)) {
        Files.move(file, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    isEnded = true;
    lock.close();
    remove(unfinished);
  }

  /** Takes away what was not published, and the folders that were made for it. */
  @Override
  public synchronized void close() throws IOException {
    if (isEnded) {
      return;
    }
    isEnded = true;
    lock.close();
    remove(unfinished);
    for (Path part : made) {
      try (DirectoryStream<Path> rest = Files.newDirectoryStream(part)) {
        if (rest.iterator().hasNext()) {
          return;
        }
      }
      Files.deleteIfExists(part);
    }
  }

  /** A run that was killed could not tidy up. */
  private static void removeLeftovers(Path folder) throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
      for (Path leftover : leftovers) {
        if (isDead(leftover)) {
          remove(leftover);
        }
      }
    }
  }

  private static boolean isDead(Path leftover) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                leftover.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock()) {
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.isDirectory(file)) {
          remove(file);
        } else {
          Files.deleteIfExists(file);
        }
      }
    }
    Files.deleteIfExists(folder);
  }
}
