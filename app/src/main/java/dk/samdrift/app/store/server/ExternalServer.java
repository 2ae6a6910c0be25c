package dk.samdrift.app.store.server;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/** The file that names a server of somebody's and our three roles on it. */
final class ExternalServer {

  private static final String URL = "url";

  private static final List<String> ROLES = List.of("owner", "application", "backup");

  private final Path file;
  private final Properties properties;

  private ExternalServer(Path file, Properties properties) {
    this.file = file;
    this.properties = properties;
  }

  /**
   * Reads it.
   *
   * @throws Refused when it is not there, or says too little or too much
   */
  static Database read(Path file) {
    ExternalServer server = new ExternalServer(file, load(file));
    server.checkNames();
    return new Database(server.login("owner"), server.login("application"), server.login("backup"));
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Files.readString(file)));
      return properties;
    } catch (NoSuchFileException e) {
      throw new Refused("store.settings-missing", file);
    } catch (CharacterCodingException | IllegalArgumentException e) {
      throw new Refused("store.settings-garbled", file);
    } catch (IOException e) {
      throw new Refused("store.settings-unreadable", file);
    }
  }

  /** A name that is not known is a slip of the pen: what was meant would be left out silently. */
  private void checkNames() {
    TreeSet<String> unknown = new TreeSet<>(properties.stringPropertyNames());
    unknown.remove(URL);
    for (String role : ROLES) {
      unknown.remove(role + ".user");
      unknown.remove(role + ".password");
    }
    if (!unknown.isEmpty()) {
      throw new Refused("store.setting-unknown", file, String.join(", ", unknown));
    }
  }

  private DatabaseLogin login(String role) {
    String url = needed(URL);
    if (!url.startsWith("jdbc:postgresql://")) {
      throw new Refused("store.setting-url", file);
    }
    return new DatabaseLogin(url, needed(role + ".user"), needed(role + ".password"));
  }

  private String needed(String name) {
    String value = properties.getProperty(name, "").strip();
    if (value.isEmpty()) {
      throw new Refused("store.setting-missing", file, name);
    }
    return value;
  }
}
