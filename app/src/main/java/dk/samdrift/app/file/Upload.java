package dk.samdrift.app.file;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A file that is being handed in: on the disk for as long as it is looked at, then gone. */
final class Upload implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final Arena arena = Arena.ofConfined();
  private final MessageDigest digest;
  private final long size;
  private final ByteBuffer content;

  private Upload(Path path, InputStream source, long mostBytes) throws IOException {
    this.path = path;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    size = copy(source, mostBytes);
    if (size == 0) {
      throw new Refused("file.empty");
    }
    try (FileChannel channel = FileChannel.open(path)) {
      content = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena).asByteBuffer();
    }
  }

  /**
   * Reads a file to its end, or to one byte past the limit.
   *
   * @throws Refused when it is empty or too big
   */
  static Upload of(InputStream source, long mostBytes) throws IOException {
    Path path = Files.createTempFile("samdrift-upload", null);
    try {
      return new Upload(path, source, mostBytes);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  private long copy(InputStream source, long mostBytes) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long copied = 0;
    try (OutputStream target = Files.newOutputStream(path)) {
      for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
        copied += read;
        if (copied > mostBytes) {
          throw new Refused("file.too-big", Formats.bytes(mostBytes));
        }
        digest.update(buffer, 0, read);
        target.write(buffer, 0, read);
      }
    }
    return copied;
  }

  long size() {
    return size;
  }

  byte[] sha256() throws IOException {
    try {
      return ((MessageDigest) digest.clone()).digest();
    } catch (CloneNotSupportedException e) {
      throw new IOException(e);
    }
  }

  /** All of it, to be read only as long as the upload is open. */
  ByteBuffer content() {
    return content.duplicate();
  }

  @Override
  public void close() throws IOException {
    arena.close();
    Files.deleteIfExists(path);
  }
}
