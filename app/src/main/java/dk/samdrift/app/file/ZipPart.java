package dk.samdrift.app.file;

import java.util.Locale;

/**
 * A file in an archive, as its directory tells.
 *
 * @param name with slashes between folders
 * @param method 0 when stored as it is, 8 when deflated
 * @param crc of the unpacked content
 * @param packedBytes in the archive
 * @param unpackedBytes as told; reading stops when there is more
 * @param headerAt where the part begins
 * @param contentAt where its content begins
 */
public record ZipPart(
    String name,
    int method,
    long crc,
    long packedBytes,
    long unpackedBytes,
    long headerAt,
    long contentAt) {

  /** The name to compare with, for case does not matter in Office files. */
  String lowerName() {
    return name.toLowerCase(Locale.ROOT);
  }

  boolean isFolder() {
    return name.endsWith("/");
  }
}
