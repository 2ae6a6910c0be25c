package dk.samdrift.app.store.backup;

import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/**
 * The file of a backup, of which nothing is believed: it may be damaged, or made by somebody who
 * means harm. Nothing of it is unpacked to the disk.
 */
final class Archive implements AutoCloseable {

  static final String MANIFEST = "manifest.json";

  private static final int LARGEST_MANIFEST = 64_000_000;

  /** Whatever is more than this, and more than that many times the file, is no backup. */
  private static final long LARGE = 1_000_000_000;

  private static final long LARGEST_RATIO = 200;

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(Path file, ZipFile zip, Manifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens it and looks at its outside: the manifest, and whether there are the files it names and
   * no others.
   *
   * @throws Refused when it is no backup
   */
  static Archive open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new Refused("store.backup-missing", path);
    }
    if (!Files.isReadable(path)) {
      throw new Refused("store.backup-unreadable", path);
    }
    ZipFile zip = unzip(path);
    boolean isGood = false;
    try {
      Archive archive = new Archive(path, zip, manifest(path, zip));
      archive.checkFiles();
      isGood = true;
      return archive;
    } catch (IOException e) {
      throw new Refused("store.backup-no-zip", path);
    } finally {
      if (!isGood) {
        close(zip);
      }
    }
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ZipFile unzip(Path path) {
    try {
      return new ZipFile(path.toFile());
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused("store.backup-no-zip", path);
    }
  }

  private static Manifest manifest(Path path, ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(MANIFEST);
    if (entry == null) {
      throw new Refused("store.backup-no-manifest", path);
    }
    byte[] json;
    try (InputStream input = zip.getInputStream(entry)) {
      json = input.readNBytes(LARGEST_MANIFEST + 1);
    }
    CRC32 sum = new CRC32();
    sum.update(json);
    if (json.length > LARGEST_MANIFEST || sum.getValue() != entry.getCrc()) {
      throw new Refused("store.backup-damaged", MANIFEST);
    }
    try {
      if (Manifest.formatVersion(json) > Manifest.FORMAT_VERSION) {
        throw new Refused("store.backup-newer", path);
      }
      return Manifest.parse(json);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new Refused("store.backup-no-manifest", path);
    }
  }

  private void checkFiles() throws IOException {
    List<? extends ZipEntry> entries = Collections.list(zip.entries());
    Set<String> unexpected = new HashSet<>();
    for (ZipEntry entry : entries) {
      if (!unexpected.add(entry.getName())) {
        throw new Refused("store.backup-extra-file", shown(entry.getName()));
      }
    }
    unexpected.remove(MANIFEST);
    for (Manifest.Part part : manifest.parts()) {
      if (!unexpected.remove(part.file())) {
        throw new Refused("store.backup-lacks-file", part.file());
      }
      if (entry(part).getSize() != part.bytes()) {
        throw new Refused("store.backup-damaged", part.file());
      }
    }
    if (!unexpected.isEmpty()) {
      throw new Refused("store.backup-extra-file", shown(new ArrayList<>(unexpected).getFirst()));
    }
    checkRatio();
  }

  /** What a stranger wrote, short and without anything that would upset a terminal. */
  private static String shown(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > 100 ? plain.substring(0, 100) : plain;
  }

  private void checkRatio() throws IOException {
    long size = Files.size(file);
    long sum = 0;
    for (Manifest.Part part : manifest.parts()) {
      if (part.bytes() > Long.MAX_VALUE - sum) {
        throw new Refused("store.backup-bomb", file);
      }
      sum += part.bytes();
    }
    if (sum > LARGE && sum / LARGEST_RATIO > size) {
      throw new Refused("store.backup-bomb", file);
    }
  }

  private ZipEntry entry(Manifest.Part part) {
    ZipEntry entry = zip.getEntry(part.file());
    if (entry == null) {
      throw new Refused("store.backup-lacks-file", part.file());
    }
    return entry;
  }

  Manifest manifest() {
    return manifest;
  }

  /** The rows of a part. Whoever reads to the end has read exactly what the manifest promised. */
  InputStream rows(Manifest.Part part) {
    try {
      return new CheckedInput(zip.getInputStream(entry(part)), part);
    } catch (IOException e) {
      throw new Refused("store.backup-damaged", part.file());
    }
  }

  /**
   * Reads all of it once.
   *
   * @throws Refused when a byte is not as it was written
   */
  void verify() {
    byte[] buffer = new byte[1 << 16];
    for (Manifest.Part part : manifest.parts()) {
      try (InputStream rows = rows(part)) {
        while (rows.read(buffer) >= 0) {
          // Only the end matters.
        }
      } catch (IOException e) {
        throw new Refused("store.backup-damaged", part.file());
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
