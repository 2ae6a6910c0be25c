package dk.samdrift.app.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file on its way to somebody.
 *
 * @param file what it is
 * @param content to be read once and closed; may be read outside a transaction
 */
public record Download(StoredFile file, InputStream content) implements AutoCloseable {

  // RFC 5987, attr-char.
  private static final String PLAIN = "!#$&+-.^_`|~";

  /** What to tell the browser: to save it under its name, and to take it for nothing else. */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", file.type().mediaType());
    headers.put("Content-Length", Long.toString(file.size()));
    headers.put("Content-Disposition", disposition(file.name()));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cache-Control", "private, no-store");
    return headers;
  }

  static String disposition(String name) {
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii(name), encoded(name));
  }

  /** For programs that know no better: letters without rings and strokes. */
  private static String ascii(String name) {
    String danish =
        name.replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa")
            .replace("Æ", "Ae")
            .replace("Ø", "Oe")
            .replace("Å", "Aa");
    return Normalizer.normalize(danish, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^ -~]|[\"\\\\%;]", "_");
  }

  private static String encoded(String name) {
    StringBuilder text = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean isPlain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      text.append(isPlain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
