package dk.samdrift.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of what pages load. Ours carry a piece of their hash, so browsers may keep them. */
public final class Assets {

  /** The style sheet. */
  public static final String STYLE = "/ui/samdrift.css";

  /** The style of charts, long texts and the road; {@link #STYLE} comes after it. */
  public static final String CONTENT = "/ui/content.css";

  /** Our own script. */
  public static final String SCRIPT = "/ui/samdrift.js";

  /** What is shown in the browser's tab. */
  public static final String ICON = "/ui/samdrift.svg";

  /** The design system's behaviour. */
  public static final String DESIGN_SYSTEM = "/vendor/dkfds-11.2.0/js/dkfds.min.js";

  /** The font that nearly every word needs. */
  public static final String FONT = "/vendor/dkfds-11.2.0/fonts/IBMPlexSans-Regular-Latin1.woff2";

  /** The script that replaces parts of pages. */
  public static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private static final List<String> FOLDERS = List.of("/ui/", "/vendor/", "/webjars/");
  private static final Map<String, String> HREFS = new ConcurrentHashMap<>();

  private Assets() {}

  /** Does an address lead to a file, which is the same for everybody? */
  public static boolean isFile(String path) {
    return FOLDERS.stream().anyMatch(path::startsWith);
  }

  /** The address of a file of ours that changes from version to version. */
  public static String href(String path) {
    return HREFS.computeIfAbsent(path, file -> file + "?v=" + hash(file));
  }

  private static String hash(String path) {
    try (InputStream file = Assets.class.getResourceAsStream("/static" + path)) {
      if (file == null) {
        throw new IllegalStateException("no file " + path);
      }
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
