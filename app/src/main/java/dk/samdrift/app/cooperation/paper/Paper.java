package dk.samdrift.app.cooperation.paper;

import dk.samdrift.app.file.FileId;
import dk.samdrift.app.organisation.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a deliverable: a text or a file.
 *
 * @param number 1, 2, 3 ... of its deliverable
 * @param body the text; none when it is a file
 * @param file none when it is a text
 * @param sha256 of the bytes of either, in hexadecimal digits
 * @param remark what is new in it
 * @param sent when and by whom it was handed in; none when it was not
 */
public record Paper(
    UUID id,
    String deliverable,
    int number,
    @Nullable String body,
    @Nullable FileId file,
    String sha256,
    String remark,
    PersonId person,
    String personName,
    Instant at,
    @Nullable Sent sent) {

  private static final int SHORT = 8;

  /** It was handed in. */
  public record Sent(String byName, Instant at) {}

  /** A text with one kind of line ends and nothing around it. */
  public static String plain(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** The SHA-256 of a text's bytes. */
  public static String sha256(String body) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The beginning of the hash: enough for people to compare. */
  public String shortHash() {
    return sha256.substring(0, SHORT);
  }
}
