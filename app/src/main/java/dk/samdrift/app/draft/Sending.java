package dk.samdrift.app.draft;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Drafting;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * A form with its answers, as somebody sends it.
 *
 * @param token of the form as it was shown
 * @param sha256 of the answers, in hexadecimal digits
 */
public record Sending(UUID person, UUID token, String sha256) {

  /** What a request brings, when it is from a form that is to be dealt with once. */
  public static Optional<Sending> in(HttpServletRequest request, Insider insider) {
    String token = Parameters.first(request.getParameterMap(), Drafting.ONCE);
    if (!request.getMethod().equals("POST") || token.isEmpty()) {
      return Optional.empty();
    }
    try {
      UUID person = insider.person().value();
      return Optional.of(new Sending(person, UUID.fromString(token), sha256(request)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String sha256(HttpServletRequest request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        write(out, request.getRequestURI(), String.valueOf(request.getQueryString()));
        for (Map.Entry<String, String[]> one :
            new TreeMap<>(request.getParameterMap()).entrySet()) {
          if (!one.getKey().startsWith("_")) {
            write(out, one.getKey());
            write(out, one.getValue());
          }
        }
        if (request instanceof MultipartHttpServletRequest multipart) {
          for (MultipartFile file : new TreeMap<>(multipart.getFileMap()).values()) {
            write(out, file.getName(), String.valueOf(file.getOriginalFilename()));
            out.write(file.getBytes());
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutputStream out, String... texts) throws IOException {
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.write((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      out.write(bytes);
    }
  }
}
