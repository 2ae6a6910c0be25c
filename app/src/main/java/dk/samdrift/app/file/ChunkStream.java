package dk.samdrift.app.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file's content, a chunk at a time, which at its end must have the sum it had at first. */
final class ChunkStream extends InputStream {

  private final StoredFile file;
  private final IntFunction<Optional<byte[]>> chunks;
  private final MessageDigest digest;
  private byte[] chunk = {};
  private int next;
  private int at;
  private boolean isAtEnd;

  ChunkStream(StoredFile file, IntFunction<Optional<byte[]>> chunks) {
    this.file = file;
    this.chunks = chunks;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == chunk.length && !fetch()) {
      return -1;
    }
    int count = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, target, from, count);
    at += count;
    return count;
  }

  private boolean fetch() throws IOException {
    if (isAtEnd) {
      return false;
    }
    Optional<byte[]> fetched = chunks.apply(next++);
    if (fetched.isEmpty()) {
      isAtEnd = true;
      check();
      return false;
    }
    chunk = fetched.get();
    at = 0;
    digest.update(chunk);
    return true;
  }

  private void check() throws IOException {
    if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
      throw new IOException("file " + file.id() + " is not what was stored");
    }
  }
}
