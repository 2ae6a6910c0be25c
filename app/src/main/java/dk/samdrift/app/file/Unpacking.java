package dk.samdrift.app.file;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;

/** How far unpacking has come, in an archive and all that are inside it, against one limit. */
final class Unpacking {

  private static final ZipLimits LIMITS = ZipLimits.SINCE_NOVEMBER_2026;

  // An archive inside another is unpacked into memory.
  private static final long MOST_NESTED_BYTES = 20_000_000;

  private long bytes;
  private int depth;

  ZipLimits limits() {
    return LIMITS;
  }

  void enter(ZipGuard zip) {
    depth++;
    bytes += zip.unpackedBytes();
    if (depth > LIMITS.depth()) {
      throw new Refused("file.archive-nested");
    }
    if (bytes > LIMITS.unpackedBytes()) {
      throw new Refused("file.archive-too-big", Formats.bytes(LIMITS.unpackedBytes()));
    }
  }

  void leave() {
    depth--;
  }

  void checkNested(ZipPart part) {
    if (part.unpackedBytes() > MOST_NESTED_BYTES) {
      throw new Refused("file.archive-nested");
    }
  }
}
