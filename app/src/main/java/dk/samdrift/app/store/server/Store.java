package dk.samdrift.app.store.server;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.Conditions;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.Migrations;
import dk.samdrift.app.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A database that is fit to be used: reached or started, found to meet the conditions, its tables
 * brought up to date. Closed last of all.
 */
public final class Store implements AutoCloseable {

  private final StoreFolder folder;
  private final @Nullable EmbeddedServer server;
  private final Database database;

  private Store(StoreFolder folder, @Nullable EmbeddedServer server, Database database) {
    this.folder = folder;
    this.server = server;
    this.database = database;
  }

  /**
   * Opens it, with tables that are up to date.
   *
   * @param path the data folder
   * @param external a file that names a server of somebody's; none for one of our own
   * @param settings for a server of our own, over ours
   * @throws Refused when it is not fit
   * @throws UnfitDatabase when it does not meet the conditions
   */
  public static Store open(Path path, Optional<Path> external, List<String> settings)
      throws IOException {
    Store store = reach(path, external, settings);
    try {
      Migrations.apply(store.database);
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Opens it with the tables as they are: for a backup to be read into it. */
  public static Store reach(Path path, Optional<Path> external, List<String> settings)
      throws IOException {
    return reach(StoreFolder.open(path), external, settings);
  }

  static Store reach(StoreFolder folder, Optional<Path> external, List<String> settings)
      throws IOException {
    EmbeddedServer server = null;
    try {
      Database database;
      if (external.isPresent()) {
        database = ExternalServer.read(external.get());
      } else {
        server = EmbeddedServer.start(folder, settings);
        database = server.database();
      }
      List<Refused> unmet = Conditions.unmet(database);
      if (!unmet.isEmpty()) {
        throw new UnfitDatabase(unmet);
      }
      return new Store(folder, server, database);
    } catch (IOException | RuntimeException e) {
      if (server != null) {
        server.close();
      }
      folder.close();
      throw e;
    }
  }

  /** The ways into it. */
  public Database database() {
    return database;
  }

  /** The folder it was opened with. */
  public StoreFolder folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    try {
      if (server != null) {
        server.close();
      }
    } finally {
      folder.close();
    }
  }
}
