package dk.samdrift.app.file;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what is in an archive from the directory at its end, believing nothing. */
final class ZipDirectory {

  static final int STORED = 0;
  static final int DEFLATED = 8;

  private static final int PART = 0x04034b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int PART_BYTES = 30;
  private static final int ENTRY_BYTES = 46;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENCRYPTED_METHOD = 99;
  private static final int UNIX = 3;
  private static final int LINK = 0xa000;
  private static final int FORMAT_OF_FILE = 0xf000;
  // What Windows packs names with when it does not use UTF-8.
  private static final Charset OLD_NAMES = Charset.forName("IBM850");
  private static final Pattern TRICK =
      Pattern.compile("^/|^[A-Za-z]:|\\\\|\\p{Cntrl}|(^|/)\\.\\.(/|$)|^$");

  private final ByteBuffer bytes;
  private final int end;
  private final List<ZipPart> parts = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private ZipDirectory(ByteBuffer archive) {
    bytes = archive.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    end = end(bytes);
  }

  /** Does an archive end exactly where these bytes end? */
  static boolean isAtEndOf(ByteBuffer content) {
    return end(content.duplicate().order(ByteOrder.LITTLE_ENDIAN)) >= 0;
  }

  private static int end(ByteBuffer bytes) {
    int size = bytes.limit();
    for (int i = size - END_BYTES; i >= Math.max(0, size - END_BYTES - LONGEST_COMMENT); i--) {
      if (bytes.getInt(i) == END && i + END_BYTES + unsigned(bytes.getShort(i + 20)) == size) {
        return i;
      }
    }
    return -1;
  }

  static List<ZipPart> read(ByteBuffer archive, ZipLimits limits) {
    ZipDirectory directory = new ZipDirectory(archive);
    try {
      directory.read(limits);
    } catch (IndexOutOfBoundsException e) {
      throw new Refused("file.damaged");
    }
    return List.copyOf(directory.parts);
  }

  private static int unsigned(short value) {
    return Short.toUnsignedInt(value);
  }

  private static long unsigned(int value) {
    return Integer.toUnsignedLong(value);
  }

  private static void demand(boolean isMet, String key, Object... values) {
    if (!isMet) {
      throw new Refused(key, values);
    }
  }

  private void read(ZipLimits limits) {
    demand(end >= 0, "file.damaged");
    int count = unsigned(bytes.getShort(end + 10));
    demand(count <= limits.parts(), "file.archive-too-many", Formats.count(limits.parts()));
    demand(count > 0 && bytes.getInt(end + 4) == 0, "file.damaged");
    demand(unsigned(bytes.getShort(end + 8)) == count, "file.damaged");
    long start = unsigned(bytes.getInt(end + 16));
    demand(start + unsigned(bytes.getInt(end + 12)) <= end, "file.damaged");
    int at = (int) start;
    for (int i = 0; i < count; i++) {
      at = readEntry(at);
    }
    demand(at <= end, "file.damaged");
    checkOverlaps(start);
  }

  private int readEntry(int at) {
    demand(bytes.getInt(at) == DIRECTORY_ENTRY, "file.damaged");
    int flags = unsigned(bytes.getShort(at + 8));
    int method = unsigned(bytes.getShort(at + 10));
    demand((flags & 1) == 0 && method != ENCRYPTED_METHOD, "file.encrypted");
    demand(method == STORED || method == DEFLATED, "file.archive-method");
    int nameBytes = unsigned(bytes.getShort(at + 28));
    String name = name(at + ENTRY_BYTES, nameBytes);
    demand(!TRICK.matcher(name).find() && !isLink(at), "file.archive-path", visible(name));
    long packed = unsigned(bytes.getInt(at + 20));
    long unpacked = unsigned(bytes.getInt(at + 24));
    long headerAt = unsigned(bytes.getInt(at + 42));
    demand(method != STORED || packed == unpacked, "file.archive-length", name);
    long contentAt = contentAt((int) headerAt, method, at, nameBytes);
    long crc = unsigned(bytes.getInt(at + 16));
    ZipPart part = new ZipPart(name, method, crc, packed, unpacked, headerAt, contentAt);
    demand(names.add(part.lowerName()), "file.archive-twice", name);
    parts.add(part);
    return at
        + ENTRY_BYTES
        + nameBytes
        + unsigned(bytes.getShort(at + 30))
        + unsigned(bytes.getShort(at + 32));
  }

  private boolean isLink(int at) {
    int system = bytes.get(at + 5);
    return system == UNIX && (bytes.getInt(at + 38) >>> 16 & FORMAT_OF_FILE) == LINK;
  }

  /** The part's own header must tell the same name and method as the directory. */
  private long contentAt(int headerAt, int method, int directoryAt, int nameBytes) {
    demand(bytes.getInt(headerAt) == PART, "file.damaged");
    demand(unsigned(bytes.getShort(headerAt + 8)) == method, "file.damaged");
    demand(unsigned(bytes.getShort(headerAt + 26)) == nameBytes, "file.damaged");
    ByteBuffer own = bytes.slice(headerAt + PART_BYTES, nameBytes);
    demand(own.equals(bytes.slice(directoryAt + ENTRY_BYTES, nameBytes)), "file.damaged");
    return (long) headerAt + PART_BYTES + nameBytes + unsigned(bytes.getShort(headerAt + 28));
  }

  private String name(int at, int length) {
    ByteBuffer name = bytes.slice(at, length);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(name).toString();
    } catch (CharacterCodingException e) {
      return OLD_NAMES.decode(bytes.slice(at, length)).toString();
    }
  }

  private static String visible(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  private void checkOverlaps(long directoryAt) {
    List<ZipPart> inOrder =
        parts.stream().sorted(Comparator.comparingLong(ZipPart::headerAt)).toList();
    demand(inOrder.getFirst().headerAt() == 0, "file.two-kinds");
    for (int i = 0; i < inOrder.size(); i++) {
      ZipPart part = inOrder.get(i);
      long next = i + 1 < inOrder.size() ? inOrder.get(i + 1).headerAt() : directoryAt;
      demand(part.contentAt() + part.packedBytes() <= next, "file.archive-overlap");
    }
  }
}
