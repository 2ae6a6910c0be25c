package dk.samdrift.app.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made for tests, byte by byte where it matters. */
final class Samples {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private Samples() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] pdf() {
    return bytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
  }

  static byte[] png(int width, int height) {
    return join(
        latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"),
        ByteBuffer.allocate(8).putInt(width).putInt(height).array(),
        latin("\b\2\0\0\0\0\0\0\0\0\0\0\0IEND\u00aeB`\u0082"));
  }

  static byte[] jpeg(int width, int height) {
    return join(
        latin("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0\1\1\0\0\1\0\1\0\0\u00ff\u00c0\0\21\b"),
        ByteBuffer.allocate(4).putShort((short) height).putShort((short) width).array(),
        latin("\3\1\42\0\2\21\1\3\21\1\u00ff\u00d9"));
  }

  static byte[] gif(int width, int height) {
    return join(
        latin("GIF89a"),
        ByteBuffer.allocate(4)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putShort((short) width)
            .putShort((short) height)
            .array(),
        latin("\0\0\0;"));
  }

  static byte[] webp() {
    return join(
        latin("RIFF\36\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\u00ff\3\0\u00ff\2\0"), latin("\0\0\0"));
  }

  static Map<String, byte[]> xlsxParts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", bytes(XML + "<Types/>"));
    parts.put("_rels/.rels", bytes(XML + "<Relationships/>"));
    parts.put("xl/workbook.xml", bytes(XML + "<workbook/>"));
    parts.put("xl/worksheets/sheet1.xml", bytes(XML + "<worksheet>Æblegård</worksheet>"));
    return parts;
  }

  static Map<String, byte[]> docxParts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", bytes(XML + "<Types/>"));
    parts.put("word/document.xml", bytes("\uFEFF" + XML + "<document/>"));
    return parts;
  }

  static Map<String, byte[]> odsParts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"));
    parts.put("content.xml", bytes(XML + "<office:document-content/>"));
    parts.put("META-INF/manifest.xml", bytes(XML + "<manifest:manifest/>"));
    return parts;
  }

  static Map<String, byte[]> with(Map<String, byte[]> parts, String name, byte[] content) {
    Map<String, byte[]> more = new LinkedHashMap<>(parts);
    more.put(name, content);
    return more;
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String name, byte[] content) {
    return zip(Map.of(name, content));
  }

  /** Writes a number over the first directory entry of an archive. */
  static byte[] told(byte[] zip, int at, int value) {
    ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    int directory = bytes.getInt(zip.length - 6);
    bytes.putInt(directory + at, value);
    return bytes.array();
  }
}
