package dk.samdrift.app.file;

import dk.samdrift.app.language.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Unpacks an archive once, keeping nothing, to see what it is and that all in it is harmless. */
final class Archive {

  private static final int BUFFER = 1 << 16;
  private static final byte[] ARCHIVE_START = {'P', 'K', 3, 4};
  private static final byte[] MACRO_TYPE = "macroEnabled".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PASSWORD_MARK = "encryption-data".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern MACRO =
      Pattern.compile(
          "(.*/)?vba(project|data)[^/]*\\.(bin|xml)|(.*/)?(macrosheets|activex|basic|scripts)/.*");
  private static final Pattern XML = Pattern.compile(".*\\.(xml|rels|vml|rdf)");

  private final Unpacking unpacking;
  private final ZipGuard zip;
  private final Set<String> names;
  private final FileType type;

  private Archive(ByteBuffer content, Unpacking unpacking) {
    this.unpacking = unpacking;
    zip = ZipGuard.open(content, unpacking.limits());
    names = zip.parts().stream().map(ZipPart::lowerName).collect(Collectors.toSet());
    type = typeByNames();
  }

  /**
   * What an archive is.
   *
   * @throws Refused when anything in it may not be kept
   */
  static FileType typeOf(ByteBuffer content, Unpacking unpacking) {
    Archive archive = new Archive(content, unpacking);
    unpacking.enter(archive.zip);
    archive.check();
    unpacking.leave();
    return archive.type;
  }

  private void check() {
    if (isOffice() && names.stream().anyMatch(name -> MACRO.matcher(name).matches())) {
      throw new Refused("file.macro");
    }
    zip.parts().stream()
        .filter(part -> !part.isFolder())
        .sorted(Comparator.comparing(part -> !tellsMore(part)))
        .forEachOrdered(this::check);
  }

  private boolean isOffice() {
    return type != FileType.ZIP;
  }

  private FileType typeByNames() {
    if (names.contains("[content_types].xml")) {
      if (names.contains("xl/workbook.xml")) {
        return FileType.XLSX;
      }
      if (names.contains("word/document.xml")) {
        return FileType.DOCX;
      }
      if (names.contains("ppt/presentation.xml")) {
        return FileType.PPTX;
      }
    }
    ZipPart first = zip.parts().getFirst();
    if (first.lowerName().equals("mimetype") && first.unpackedBytes() < 100) {
      String told = new String(read(first), StandardCharsets.US_ASCII).strip();
      for (FileType type : List.of(FileType.ODS, FileType.ODT, FileType.ODP)) {
        if (type.mediaType().equals(told)) {
          return type;
        }
      }
    }
    return FileType.ZIP;
  }

  private void check(ZipPart part) {
    if (!isOffice()) {
      String name = part.lowerName();
      Inspection.checkExtension(name.substring(name.lastIndexOf('.') + 1));
    }
    byte[] buffer = new byte[BUFFER];
    try (InputStream content = zip.read(part)) {
      int read = content.readNBytes(buffer, 0, buffer.length);
      byte[] first = Arrays.copyOf(buffer, Math.min(16, read));
      if (Inspection.isProgram(first)) {
        throw new Refused("file.program");
      }
      if (!isOffice() && Inspection.isOldOffice(first)) {
        throw new Refused("file.old-office");
      }
      if (startsAsArchive(first)) {
        unpacking.checkNested(part);
        Inspection.checkNested(ByteBuffer.wrap(read(part)), unpacking);
        return;
      }
      drain(part, content, buffer, read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean startsAsArchive(byte[] first) {
    return first.length >= 4 && Arrays.equals(Arrays.copyOf(first, 4), ARCHIVE_START);
  }

  private byte[] read(ZipPart part) {
    try (InputStream content = zip.read(part)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void drain(ZipPart part, InputStream content, byte[] buffer, int alreadyRead)
      throws IOException {
    XmlScan scan = isOffice() && XML.matcher(part.lowerName()).matches() ? new XmlScan() : null;
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    int read = alreadyRead;
    while (read > 0) {
      if (scan != null) {
        scan.accept(buffer, read);
      }
      if (tellsMore(part)) {
        kept.write(buffer, 0, read);
      }
      read = content.readNBytes(buffer, 0, buffer.length);
    }
    if (scan != null) {
      scan.end();
    }
    ByteBuffer told = ByteBuffer.wrap(kept.toByteArray());
    if (Bytes.contains(told, MACRO_TYPE)) {
      throw new Refused("file.macro");
    }
    if (Bytes.contains(told, PASSWORD_MARK)) {
      throw new Refused("file.encrypted");
    }
  }

  /** The parts that say whether there are macros or passwords. */
  private boolean tellsMore(ZipPart part) {
    String name = part.lowerName();
    return isOffice()
        && (name.equals("[content_types].xml") || name.equals("meta-inf/manifest.xml"));
  }
}
