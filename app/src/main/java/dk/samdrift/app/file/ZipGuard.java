package dk.samdrift.app.file;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * An archive that is safe to read: judged by its directory before anything is unpacked, and held to
 * what the directory told while it is.
 */
public final class ZipGuard {

  private final ByteBuffer archive;
  private final List<ZipPart> parts;

  private ZipGuard(ByteBuffer archive, List<ZipPart> parts) {
    this.archive = archive;
    this.parts = parts;
  }

  /**
   * Judges an archive.
   *
   * @param archive all its bytes
   * @throws Refused when it is beyond a limit, damaged, encrypted or full of tricks
   */
  public static ZipGuard open(ByteBuffer archive, ZipLimits limits) {
    List<ZipPart> parts = ZipDirectory.read(archive, limits);
    long unpacked = 0;
    long packed = 0;
    for (ZipPart part : parts) {
      unpacked += part.unpackedBytes();
      packed += part.packedBytes();
    }
    if (unpacked > limits.ratioFromBytes() && unpacked / limits.ratio() > packed) {
      throw new Refused("file.archive-bomb", limits.ratio());
    }
    if (unpacked > limits.unpackedBytes()) {
      throw new Refused("file.archive-too-big", Formats.bytes(limits.unpackedBytes()));
    }
    return new ZipGuard(archive, parts);
  }

  /** What is in it. */
  public List<ZipPart> parts() {
    return parts;
  }

  /** How much there is to unpack. */
  public long unpackedBytes() {
    return parts.stream().mapToLong(ZipPart::unpackedBytes).sum();
  }

  /** A part's content; reading it is refused when it is not as long as told or is damaged. */
  public InputStream read(ZipPart part) {
    ByteBuffer packed =
        archive.slice(Math.toIntExact(part.contentAt()), Math.toIntExact(part.packedBytes()));
    return new ZipPartStream(part, packed);
  }
}
