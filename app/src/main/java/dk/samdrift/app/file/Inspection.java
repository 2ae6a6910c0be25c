package dk.samdrift.app.file;

import dk.samdrift.app.language.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, by its first bytes; for archives, text and images by all that matters. The name
 * decides nothing but what kind of text a text is, and must then fit.
 */
final class Inspection {

  private static final Set<String> PROGRAMS =
      Set.of(
          "apk", "app", "bat", "cmd", "com", "cpl", "dll", "exe", "hta", "iso", "jar", "js", "jse",
          "lnk", "mjs", "msi", "php", "pif", "ps1", "py", "reg", "scr", "sh", "url", "vbe", "vbs",
          "wsf");
  private static final Set<String> WEB_PAGES =
      Set.of("htm", "html", "mht", "mhtml", "shtml", "svg", "svgz", "xht", "xhtml", "xsl", "xslt");
  private static final Set<String> MACROS =
      Set.of("docm", "dotm", "potm", "ppam", "ppsm", "pptm", "xlam", "xlsb", "xlsm", "xltm");
  private static final Set<String> OLD_OFFICE = Set.of("doc", "dot", "pps", "ppt", "xls", "xlt");

  private static final List<String> PROGRAM_STARTS =
      List.of(
          "4d5a",
          "7f454c46",
          "cafebabe",
          "feedface",
          "feedfacf",
          "cefaedfe",
          "cffaedfe",
          "2321",
          "4c00000001140200");
  private static final String OLD_OFFICE_START = "d0cf11e0a1b11ae1";
  private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PASSWORD_MARK =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  // Readers of PDF look for its beginning so far.
  private static final int PDF_MAY_START = 1024;

  private final ByteBuffer content;
  private final String extension;
  private final String start;

  private Inspection(ByteBuffer content, String extension) {
    this.content = content;
    this.extension = extension;
    byte[] first = new byte[Math.min(16, content.limit())];
    content.get(0, first);
    start = HexFormat.of().formatHex(first);
  }

  /**
   * The type of a file whose name fits its content.
   *
   * @throws Refused when it is none that may be kept
   */
  static FileType typeOf(ByteBuffer content, FileName name) {
    String extension = name.extension();
    checkExtension(extension);
    FileType type = new Inspection(content, extension).type(new Unpacking());
    if (extension.isEmpty()) {
      throw new Refused("file.no-extension", type.label(), type.extensions().getFirst());
    }
    if (!type.extensions().contains(extension)) {
      throw new Refused("file.type-differs", "." + extension, type.label());
    }
    return type;
  }

  /** Refuses a name that says itself what nobody may hand in. */
  static void checkExtension(String extension) {
    if (PROGRAMS.contains(extension)) {
      throw new Refused("file.program");
    }
    if (WEB_PAGES.contains(extension)) {
      throw new Refused("file.web-page");
    }
    if (MACROS.contains(extension)) {
      throw new Refused("file.macro");
    }
  }

  /** What is inside an archive must be harmless too; of what type does not matter. */
  static void checkNested(ByteBuffer content, Unpacking unpacking) {
    new Inspection(content, "").type(unpacking);
  }

  /** Is it the beginning of a document that may hold macros nobody sees? */
  static boolean isOldOffice(byte[] first) {
    return HexFormat.of().formatHex(first).startsWith(OLD_OFFICE_START);
  }

  /** Is it the beginning of a program? */
  static boolean isProgram(byte[] first) {
    String hex = HexFormat.of().formatHex(first);
    return PROGRAM_STARTS.stream().anyMatch(hex::startsWith);
  }

  private FileType type(Unpacking unpacking) {
    if (PROGRAM_STARTS.stream().anyMatch(start::startsWith)) {
      throw new Refused("file.program");
    }
    if (start.startsWith(OLD_OFFICE_START)) {
      throw new Refused(
          Bytes.contains(content, PASSWORD_MARK) ? "file.encrypted" : "file.old-office");
    }
    refuseSecondKind();
    if (start.startsWith("504b0304")) {
      return Archive.typeOf(content, unpacking);
    }
    if (start.startsWith("504b0506")) {
      throw new Refused("file.empty");
    }
    FileType image = imageType();
    if (image != null) {
      ImageSize.of(content, image).check();
      return image;
    }
    return isPdf() ? FileType.PDF : textType();
  }

  private boolean isPdf() {
    return start.startsWith("255044462d312e") || start.startsWith("255044462d322e");
  }

  private void refuseSecondKind() {
    int pdf = Bytes.indexOf(content, PDF_START, PDF_MAY_START);
    boolean isArchiveBehind = !start.startsWith("504b") && ZipDirectory.isAtEndOf(content);
    if (pdf > 0 || isArchiveBehind) {
      throw new Refused("file.two-kinds");
    }
  }

  private @Nullable FileType imageType() {
    if (start.startsWith("89504e470d0a1a0a")) {
      return FileType.PNG;
    }
    if (start.startsWith("ffd8ff")) {
      return FileType.JPEG;
    }
    if (start.startsWith("474946383761") || start.startsWith("474946383961")) {
      return FileType.GIF;
    }
    boolean isWebp = start.startsWith("52494646") && start.startsWith("57454250", 16);
    return isWebp ? FileType.WEBP : null;
  }

  private FileType textType() {
    if (OLD_OFFICE.contains(extension)) {
      throw new Refused("file.old-office");
    }
    TextContent text = TextContent.of(content);
    return switch (extension) {
      case "ics" -> text.isCalendar() ? FileType.CALENDAR : plain(text);
      case "csv" -> text.isUtf8() ? FileType.CSV : FileType.CSV_WINDOWS;
      default -> plain(text);
    };
  }

  private static FileType plain(TextContent text) {
    return text.isUtf8() ? FileType.TEXT : FileType.TEXT_WINDOWS;
  }
}
