package dk.samdrift.bench.parse;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a bare parse must know of a file.
 *
 * @param headerBytes where the first record begins
 * @param summed the column that is added up, or -1
 * @param decimals of that column
 */
record CsvLayout(int headerBytes, int columns, int summed, int decimals) {
  private static final int NONE = -1;

  static CsvLayout of(Path file) throws IOException {
    byte[] header = header(file);
    List<String> names = List.of(new String(header, StandardCharsets.UTF_8).split(",", NONE));
    int decimals = names.contains("quantity") ? 3 : 2;
    int summed =
        names.stream()
            .filter(name -> List.of("amount", "hours", "quantity").contains(name))
            .mapToInt(names::indexOf)
            .findFirst()
            .orElse(NONE);
    return new CsvLayout(header.length + 1, names.size(), summed, decimals);
  }

  private static byte[] header(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
        header.write(next);
      }
      return header.toByteArray();
    }
  }
}
