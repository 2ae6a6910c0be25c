package dk.samdrift.engine.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which engine this is; written into every result. */
public final class EngineVersion {

  /** The version the engine was built as. */
  public static final String VERSION = read();

  private EngineVersion() {}

  private static String read() {
    Properties properties = new Properties();
    try (InputStream file = EngineVersion.class.getResourceAsStream("engine.properties")) {
      if (file == null) {
        throw new IllegalStateException("engine.properties is not in the program");
      }
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
