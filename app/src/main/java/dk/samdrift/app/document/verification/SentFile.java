package dk.samdrift.app.document.verification;

import dk.samdrift.app.history.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a file to say whether it was issued. It is read once, piece by piece, as
 * bytes; nothing in it is opened or kept.
 *
 * @param sum of all of it
 * @param code that stands in it, where one does
 */
record SentFile(Hash sum, Optional<Code> code) {

  private static final int PIECE = 1 << 16;

  /** An address may lie across the end of a piece. */
  private static final int OVERLAP = 512;

  private static final Pattern ADDRESS =
      Pattern.compile("/verify/([a-z0-9-]{1,40})/([0-9a-f]{16})</dc:identifier>");

  static SentFile read(InputStream source) throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE + OVERLAP];
    int kept = 0;
    Code found = null;
    for (int read = source.readNBytes(piece, kept, PIECE); read > 0; ) {
      digest.update(piece, kept, read);
      int length = kept + read;
      found = found == null ? codeIn(piece, length) : found;
      kept = Math.min(OVERLAP, length);
      System.arraycopy(piece, length - kept, piece, 0, kept);
      read = source.readNBytes(piece, kept, PIECE);
    }
    Hash sum = new Hash(HexFormat.of().formatHex(digest.digest()));
    return new SentFile(sum, Optional.ofNullable(found));
  }

  private static @Nullable Code codeIn(byte[] piece, int length) {
    Matcher matcher = ADDRESS.matcher(new String(piece, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? new Code(matcher.group(1), matcher.group(2)) : null;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
