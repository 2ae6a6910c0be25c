package dk.samdrift.app.organisation.exchange;

import dk.samdrift.app.file.FileType;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with a file to be kept, not shown. */
public final class Saving {

  private Saving() {}

  /** A table that spreadsheets open with a double click. */
  public static ResponseEntity<byte[]> csv(String name, FileTable table) {
    return answer(name + ".csv", FileType.CSV, table.csv());
  }

  /** A workbook. */
  public static ResponseEntity<byte[]> xlsx(String name, FileTable table) {
    return answer(name + ".xlsx", FileType.XLSX, table.xlsx());
  }

  private static ResponseEntity<byte[]> answer(String name, FileType type, byte[] content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }
}
