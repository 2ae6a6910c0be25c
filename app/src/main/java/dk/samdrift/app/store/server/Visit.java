package dk.samdrift.app.store.server;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A look at the database of an installation, whether or not the program runs on it meanwhile. Where
 * it does, its server is asked; where not, the server is started and stopped again. Nothing is made
 * where nothing is.
 */
public final class Visit implements AutoCloseable {

  private final Database database;
  private final @Nullable Store held;

  private Visit(Database database, @Nullable Store held) {
    this.database = database;
    this.held = held;
  }

  /**
   * Begins it.
   *
   * @param path the data folder
   * @param external a file that names a server of somebody's; none for one of our own
   * @throws Refused when there is nothing to look at, or it cannot be reached
   */
  public static Visit to(Path path, Optional<Path> external) throws IOException {
    if (external.isPresent()) {
      return new Visit(answering(ExternalServer.read(external.get()), path), null);
    }
    Path folder = path.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder.resolve("database"))) {
      throw new Refused("store.nothing-here", folder);
    }
    Optional<StoreFolder> unheld = StoreFolder.openUnheld(folder);
    if (unheld.isPresent()) {
      Store store = Store.reach(unheld.get(), Optional.empty(), List.of());
      return new Visit(store.database(), store);
    }
    return new Visit(answering(running(folder.toRealPath()), folder), null);
  }

  private static Database running(Path folder) throws IOException {
    int port =
        ServerProcess.seenOn(folder.resolve("database"))
            .orElseThrow(() -> new Refused("store.not-answering", folder))
            .port();
    Properties passwords = StoreFolder.passwordsIn(folder);
    return new Database(
        login(port, Database.OWNER, passwords),
        login(port, Database.APPLICATION, passwords),
        login(port, Database.BACKUP, passwords));
  }

  private static DatabaseLogin login(int port, String role, Properties passwords) {
    return new DatabaseLogin(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + Database.NAME,
        role,
        passwords.getProperty(role, ""));
  }

  private static Database answering(Database database, Path folder) {
    try {
      database.backup().connect().close();
      return database;
    } catch (SQLException e) {
      throw new Refused("store.not-answering", folder);
    }
  }

  /** The ways into it. */
  public Database database() {
    return database;
  }

  @Override
  public void close() throws IOException {
    if (held != null) {
      held.close();
    }
  }
}
