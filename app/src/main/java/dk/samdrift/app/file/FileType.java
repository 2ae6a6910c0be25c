package dk.samdrift.app.file;

import static dk.samdrift.app.language.Messages.msg;

import java.util.List;
import java.util.Locale;

/** What a file can be. Found by its content, and what a browser is told when it fetches it. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  ZIP("application/zip", "zip"),
  CALENDAR("text/calendar; charset=utf-8", "ics"),
  CSV("text/csv; charset=utf-8", "csv"),
  CSV_WINDOWS("text/csv; charset=windows-1252", "csv"),
  TEXT("text/plain; charset=utf-8", "txt"),
  TEXT_WINDOWS("text/plain; charset=windows-1252", "txt");

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** As a browser is told. */
  public String mediaType() {
    return mediaType;
  }

  /** What its name may end with, in lower case and without a dot. */
  public List<String> extensions() {
    return extensions;
  }

  /** As users are told. */
  public String label() {
    return msg("file.type." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
