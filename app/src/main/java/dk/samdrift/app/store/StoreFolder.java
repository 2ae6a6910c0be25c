package dk.samdrift.app.store;

import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The one folder in which an installation keeps all it has: the database, the passwords of its
 * roles, the programs of PostgreSQL and the logs. Held by one process at a time.
 */
public final class StoreFolder implements AutoCloseable {

  private static final String PASSWORDS = "passwords";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;
  private final FileChannel lockFile;
  private final FileLock lock;

  private StoreFolder(Path folder, FileChannel lockFile, FileLock lock) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /**
   * Takes hold of a folder; makes it when it does not exist.
   *
   * @throws Refused when another process holds it, or it cannot be written
   */
  public static StoreFolder open(Path path) {
    return openUnheld(path)
        .orElseThrow(() -> new Refused("store.folder-in-use", path.toAbsolutePath().normalize()));
  }

  /**
   * Takes hold of a folder, or not when another process holds it; makes it when it does not exist.
   *
   * @throws Refused when it cannot be written
   */
  public static Optional<StoreFolder> openUnheld(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Refused("store.not-a-folder", folder);
    }
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      FileChannel file =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(file);
      if (lock == null) {
        file.close();
        return Optional.empty();
      }
      return Optional.of(new StoreFolder(folder.toRealPath(), file, lock));
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.contains("File name too long")) {
        throw new Refused("store.path-too-long", folder);
      }
      boolean isFull = reason.contains("No space left on device");
      throw new Refused(isFull ? "store.disk-full" : "store.folder-not-writable", folder);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** The folder itself. */
  public Path path() {
    return folder;
  }

  /** Something in the folder. */
  public Path resolve(String name) {
    return folder.resolve(name);
  }

  /**
   * A password that only this folder knows; made up when asked for the first time.
   *
   * @param role whose it is
   */
  public String password(String role) throws IOException {
    Path file = folder.resolve(PASSWORDS);
    Properties passwords = passwordsIn(folder);
    String password = passwords.getProperty(role);
    if (password == null) {
      byte[] random = new byte[32];
      RANDOM.nextBytes(random);
      password = HexFormat.of().formatHex(random);
      passwords.setProperty(role, password);
      write(passwords, file);
    }
    return password;
  }

  /** The passwords that a folder knows by now, also while another process holds it. */
  public static Properties passwordsIn(Path folder) throws IOException {
    Path file = folder.resolve(PASSWORDS);
    Properties passwords = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        passwords.load(reader);
      }
    }
    return passwords;
  }

  private void write(Properties passwords, Path file) throws IOException {
    Path fresh = folder.resolve("passwords.new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
      passwords.store(writer, null);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** How many bytes the disk has left for us. */
  public long usableBytes() throws IOException {
    FileStore disk = Files.getFileStore(folder);
    return disk.getUsableSpace();
  }

  @Override
  public void close() throws IOException {
    lock.release();
    lockFile.close();
  }
}
