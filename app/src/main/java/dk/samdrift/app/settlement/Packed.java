package dk.samdrift.app.settlement;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Files of a folder in a zip, and their hash: SHA-256 over one line per file, name and SHA-256 as
 * {@code sha256sum} prints them, in the order of names.
 */
final class Packed {

  /** The same for all, so that the same files make the same zip; 1980 is where zip begins. */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Packed() {}

  /** Packs the files of a folder that have an ending, and tells their hash. */
  static byte[] pack(Path folder, Path zip, List<String> endings) throws IOException {
    MessageDigest all = sha256();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip));
        ZipOutputStream packing = new ZipOutputStream(out)) {
      packing.setLevel(1);
      for (Path file : files(folder, endings)) {
        String name = file.getFileName().toString();
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        packing.putNextEntry(entry);
        String hash = copy(file, packing);
        packing.closeEntry();
        all.update((hash + "  " + name + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return all.digest();
  }

  private static List<Path> files(Path folder, List<String> endings) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> endings.stream().anyMatch(file.getFileName().toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  private static String copy(Path file, OutputStream to) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream from = new DigestInputStream(Files.newInputStream(file), digest)) {
      from.transferTo(to);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Puts the files of one of our own zips into a folder. */
  static void unpack(InputStream zip, Path folder) {
    try (ZipInputStream packed = new ZipInputStream(zip)) {
      for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
        Path file = folder.resolve(Path.of(entry.getName()).getFileName());
        Files.copy(packed, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
