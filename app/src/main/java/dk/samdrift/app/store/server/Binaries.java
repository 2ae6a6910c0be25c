package dk.samdrift.app.store.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL, unpacked once from the archive that comes along as a library. */
final class Binaries {

  /** The version in the archive; also the name of the folder. */
  static final String VERSION = "18.6";

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private Binaries() {}

  /** Sees that the programs lie in a folder of this version, and gives it. */
  static Path in(Path parent) throws IOException {
    Path home = parent.resolve("postgresql-" + VERSION);
    if (Files.isDirectory(home)) {
      return home;
    }
    Files.createDirectories(parent);
    makePassable(parent);
    Path fresh = Files.createTempDirectory(parent, "unpacking-");
    try {
      unpack(fresh);
      makePassable(fresh);
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      FileSystemUtils.deleteRecursively(fresh);
    }
    return home;
  }

  /** The server may run as another user than the one who unpacks. */
  private static void makePassable(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void unpack(Path folder) throws IOException {
    InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE);
    if (archive == null) {
      throw new IllegalStateException("no " + ARCHIVE + " on the class path");
    }
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("outside the folder: " + entry.getName());
        }
        unpack(entry, tar, target);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      makePassable(target);
      return;
    }
    Files.createDirectories(target.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      boolean isProgram = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }
}
