package dk.samdrift.app.file;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How large an image would be when it is shown, by what its header says. */
record ImageSize(long width, long height) {

  /** Since November 2026: no side longer, no more points than a good camera's. */
  private static final long LONGEST_SIDE = 30_000;

  private static final long MOST_POINTS = 100_000_000;
  private static final int WEBP_LOSSY = 0x56503820;
  private static final int WEBP_LOSSLESS = 0x5650384c;
  private static final int WEBP_EXTENDED = 0x56503858;

  static ImageSize of(ByteBuffer content, FileType type) {
    ByteBuffer bytes = content.duplicate();
    try {
      return switch (type) {
        case PNG -> ofPng(bytes);
        case JPEG -> ofJpeg(bytes);
        case GIF -> ofGif(bytes.order(ByteOrder.LITTLE_ENDIAN));
        case WEBP -> ofWebp(bytes);
        default -> throw new IllegalStateException("no image: " + type);
      };
    } catch (IndexOutOfBoundsException e) {
      throw new Refused("file.damaged");
    }
  }

  void check() {
    if (width <= 0 || height <= 0) {
      throw new Refused("file.damaged");
    }
    if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_POINTS) {
      throw new Refused("file.image-too-large", Formats.count(width), Formats.count(height));
    }
  }

  private static ImageSize ofPng(ByteBuffer bytes) {
    boolean isHeader = bytes.getInt(12) == 0x49484452;
    return isHeader
        ? new ImageSize(
            Integer.toUnsignedLong(bytes.getInt(16)), Integer.toUnsignedLong(bytes.getInt(20)))
        : new ImageSize(0, 0);
  }

  private static ImageSize ofGif(ByteBuffer bytes) {
    return new ImageSize(
        Short.toUnsignedInt(bytes.getShort(6)), Short.toUnsignedInt(bytes.getShort(8)));
  }

  /** Goes from one segment to the next until the one that tells the frame. */
  private static ImageSize ofJpeg(ByteBuffer bytes) {
    int at = 2;
    while ((bytes.get(at) & 0xff) == 0xff) {
      int marker = bytes.get(at + 1) & 0xff;
      if (marker == 0xff) {
        at++;
      } else if (isFrame(marker)) {
        return new ImageSize(
            Short.toUnsignedInt(bytes.getShort(at + 7)),
            Short.toUnsignedInt(bytes.getShort(at + 5)));
      } else if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
        at += 2;
      } else {
        at += 2 + Math.max(2, Short.toUnsignedInt(bytes.getShort(at + 2)));
      }
    }
    return new ImageSize(0, 0);
  }

  private static boolean isFrame(int marker) {
    boolean isOther = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
    return marker >= 0xc0 && marker <= 0xcf && !isOther;
  }

  private static ImageSize ofWebp(ByteBuffer bytes) {
    int kind = bytes.getInt(12);
    ByteBuffer little = bytes.order(ByteOrder.LITTLE_ENDIAN);
    return switch (kind) {
      case WEBP_LOSSY -> new ImageSize(little.getShort(26) & 0x3fff, little.getShort(28) & 0x3fff);
      case WEBP_LOSSLESS -> {
        int sizes = little.getInt(21);
        yield new ImageSize((sizes & 0x3fff) + 1L, (sizes >>> 14 & 0x3fff) + 1L);
      }
      case WEBP_EXTENDED ->
          new ImageSize((little.getInt(24) & 0xffffff) + 1L, (little.getInt(27) & 0xffffff) + 1L);
      default -> new ImageSize(0, 0);
    };
  }
}
