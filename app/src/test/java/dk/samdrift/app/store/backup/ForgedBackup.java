package dk.samdrift.app.store.backup;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes files that look much like a good backup.
 *
 * @param good the backup
 * @param folder for what is made
 */
record ForgedBackup(Path good, Path folder) {

  Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(good.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream input = zip.getInputStream(entry)) {
          files.put(entry.getName(), input.readAllBytes());
        }
      }
    }
    return files;
  }

  Path zipped(Map<String, byte[]> files) throws IOException {
    Path file = folder.resolve("made.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  /** The good backup with another text for a part of its manifest. */
  Path withManifest(String from, String to) throws IOException {
    Map<String, byte[]> files = files();
    String manifest =
        new String(requireNonNull(files.get(Archive.MANIFEST)), StandardCharsets.UTF_8);
    String changed = manifest.replaceFirst(from, to);
    assertFalse(changed.equals(manifest), from);
    files.put(Archive.MANIFEST, changed.getBytes(StandardCharsets.UTF_8));
    return zipped(files);
  }

  /** The good backup with other rows, and a manifest that vouches for them. */
  Path withRows(String name, String from, String to) throws IOException {
    Map<String, byte[]> files = files();
    byte[] rows = requireNonNull(files.get(name));
    String changed = new String(rows, StandardCharsets.UTF_8).replace(from, to);
    byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
    assertFalse(Arrays.equals(bytes, rows), from);
    String manifest =
        new String(requireNonNull(files.get(Archive.MANIFEST)), StandardCharsets.UTF_8)
            .replaceFirst(
                "\"bytes\" : " + rows.length + ",(\\s*)\"sha256\" : \"" + hash(rows) + "\"",
                "\"bytes\" : " + bytes.length + ",$1\"sha256\" : \"" + hash(bytes) + "\"");
    files.put(name, bytes);
    files.put(Archive.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
    return zipped(files);
  }

  static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(Transfer.sha256().digest(bytes));
  }
}
