package dk.samdrift.engine.settlement.output;

import dk.samdrift.engine.job.spill.Scratch;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
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

  /** Where the earlier result waits until the new one is in its place. */
  static final String FORMER = "former";

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

  /**
   * Makes the folder if it is not there; {@link UnusableFolder} when it cannot take a result.
   * Nothing in it changes before {@link #publish}.
   */
  public static OutputFolder open(Path asked) throws IOException {
    // On the way to a new folder there may be a step back from one that is not there.
    Path folder = Files.exists(asked) ? asked : asked.toAbsolutePath().normalize();
    List<Path> made = missing(folder);
    try {
      Files.createDirectories(folder);
      refuseFoldersIn(folder);
      removeLeftovers(folder);
      return new OutputFolder(folder, Files.createTempDirectory(folder, UNFINISHED), made);
    } catch (AccessDeniedException e) {
      removeEmpty(made);
      throw new UnusableFolder(folder, UnusableFolder.Reason.FORBIDDEN, e);
    } catch (FileSystemException e) {
      removeEmpty(made);
      throw new UnusableFolder(folder, UnusableFolder.Reason.UNWRITABLE, e);
    }
  }

  /** The folders on the way to a folder, itself included, that are still to be made. */
  private static List<Path> missing(Path folder) throws UnusableFolder {
    List<Path> missing = new ArrayList<>();
    Path part = folder.toAbsolutePath();
    while (part != null && !Files.exists(part)) {
      if (Files.isSymbolicLink(part)) {
        throw new UnusableFolder(part, UnusableFolder.Reason.BROKEN_LINK);
      }
      missing.add(part);
      part = part.getParent();
    }
    if (part != null && !Files.isDirectory(part)) {
      throw missing.isEmpty()
          ? new UnusableFolder(folder, UnusableFolder.Reason.FILE)
          : new UnusableFolder(part, UnusableFolder.Reason.INSIDE_FILE);
    }
    return missing;
  }

  /** A folder with the name of a file of the result can be neither replaced nor taken away. */
  private static void refuseFoldersIn(Path folder) throws UnusableFolder {
    for (String name : FILES) {
      Path target = folder.resolve(name);
      if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new UnusableFolder(target, UnusableFolder.Reason.BLOCKED);
      }
    }
  }

  /** Where a file of the result is made. */
  Path file(String name) {
    return unfinished.resolve(name);
  }

  /** A place for what does not fit in memory. */
  public Scratch scratch() throws IOException {
    return new Scratch(Files.createDirectories(unfinished.resolve("scratch")));
  }

  /**
   * Replaces an earlier result by the files that have been made. When that fails on the way, the
   * earlier result is put back.
   */
  public synchronized void publish() throws IOException {
    if (isEnded) {
      throw new NoSuchFileException(unfinished.toString());
    }
    refuseFoldersIn(folder);
    Path former = Files.createDirectories(file(FORMER));
    List<String> setAside = new ArrayList<>();
    List<String> placed = new ArrayList<>();
    try {
      move(FILES.reversed(), folder, former, setAside);
      move(FILES, unfinished, folder, placed);
    } catch (IOException e) {
      putBack(former, setAside, placed, e);
      throw e;
    }
    isEnded = true;
    lock.close();
    remove(unfinished);
  }

  /** Moves those of the files that are there, and notes each one it has moved. */
  private static void move(List<String> names, Path from, Path to, List<String> moved)
      throws IOException {
    for (String name : names) {
      if (Files.exists(from.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        Files.move(from.resolve(name), to.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        moved.add(name);
      }
    }
  }

  private void putBack(Path former, List<String> setAside, List<String> placed, IOException why) {
    try {
      for (String name : placed.reversed()) {
        Files.deleteIfExists(folder.resolve(name));
      }
      move(setAside.reversed(), former, folder, new ArrayList<>());
    } catch (IOException e) {
      why.addSuppressed(e);
    }
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
    removeEmpty(made);
  }

  /** Takes folders away that nobody has put anything into, the innermost first. */
  private static void removeEmpty(List<Path> folders) throws IOException {
    for (Path part : folders) {
      if (!Files.isDirectory(part)) {
        continue;
      }
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
        if (Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS) && isDead(leftover)) {
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
    } catch (OverlappingFileLockException | AccessDeniedException e) {
      // Another run of this program holds it, or it belongs to somebody else.
      return false;
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          remove(file);
        } else {
          Files.deleteIfExists(file);
        }
      }
    }
    Files.deleteIfExists(folder);
  }
}
