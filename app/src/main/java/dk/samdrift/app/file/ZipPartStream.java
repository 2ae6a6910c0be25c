package dk.samdrift.app.file;

import dk.samdrift.app.language.Refused;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks one part and never gives more than the directory told. */
final class ZipPartStream extends InputStream {

  private final ZipPart part;
  private final ByteBuffer packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] one = new byte[1];
  private long given;
  private boolean isAtEnd;

  ZipPartStream(ZipPart part, ByteBuffer packed) {
    this.part = part;
    this.packed = packed;
    inflater.setInput(packed);
  }

  @Override
  public int read() {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) {
    if (length == 0) {
      return 0;
    }
    int count = isAtEnd ? -1 : unpack(target, from, length);
    if (count < 0) {
      return end();
    }
    given += count;
    if (given > part.unpackedBytes()) {
      throw new Refused("file.archive-length", part.name());
    }
    crc.update(target, from, count);
    return count;
  }

  private int unpack(byte[] target, int from, int length) {
    if (part.method() == ZipDirectory.STORED) {
      int count = Math.min(length, packed.remaining());
      packed.get(target, from, count);
      return count == 0 ? -1 : count;
    }
    try {
      int count = inflater.inflate(target, from, length);
      if (count > 0) {
        return count;
      }
      if (!inflater.finished()) {
        throw new Refused("file.damaged");
      }
      return -1;
    } catch (DataFormatException e) {
      throw new Refused("file.damaged");
    }
  }

  private int end() {
    isAtEnd = true;
    if (given != part.unpackedBytes()) {
      throw new Refused("file.archive-length", part.name());
    }
    if (crc.getValue() != part.crc()) {
      throw new Refused("file.damaged");
    }
    return -1;
  }

  @Override
  public void close() {
    isAtEnd = true;
    inflater.end();
  }
}
