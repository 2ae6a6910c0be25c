package dk.samdrift.app.store.backup;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads a backup into a database that holds no organisation yet. A backup of an older program is
 * read into the tables of that program, which are then brought up to date: this is the way to a new
 * version of the program and to another server.
 */
public final class Restore {

  private final Archive archive;
  private final Path file;
  private final Database database;
  private final Migrations migrations;

  private Restore(Archive archive, Path file, Database database, Migrations migrations) {
    this.archive = archive;
    this.file = file;
    this.database = database;
    this.migrations = migrations;
  }

  /**
   * Reads all of it or nothing.
   *
   * @throws Refused when the file is not whole or not ours, or there is something in the database
   */
  public static Manifest read(Path file, Database database) {
    return read(file, database, Migrations.shipped());
  }

  static Manifest read(Path file, Database database, Migrations migrations) {
    Path path = file.toAbsolutePath().normalize();
    try (Archive archive = Archive.open(path)) {
      new Restore(archive, path, database, migrations).read();
      return archive.manifest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(path.toString(), e);
    }
  }

  private void read() throws SQLException {
    List<Migrations.Step> steps = archive.manifest().migrations();
    checkSteps(steps);
    checkEmpty();
    List<Migrations.Step> applied = migrations.applied(database);
    if (!startsWith(steps, applied)) {
      throw new Refused("store.restore-newer-tables", file);
    }
    archive.verify();

    migrations.applyTo(database, steps.getLast().version());
    try (Connection owner = database.owner().connect()) {
      new Load(owner, archive, this::checkEmpty).load();
    }
    migrations.applyTo(database);
  }

  private void checkSteps(List<Migrations.Step> steps) {
    List<Migrations.Step> known = migrations.known(database);
    if (startsWith(known, steps)) {
      return;
    }
    List<String> versions = known.stream().map(Migrations.Step::version).toList();
    boolean isNewer = steps.stream().anyMatch(step -> !versions.contains(step.version()));
    throw new Refused(isNewer ? "store.backup-newer" : "store.backup-other-program", file);
  }

  private static boolean startsWith(List<Migrations.Step> steps, List<Migrations.Step> first) {
    return steps.size() >= first.size() && steps.subList(0, first.size()).equals(first);
  }

  private void checkEmpty() throws SQLException {
    try (Connection backup = database.backup().connect()) {
      if (!new Catalogue(backup).organisations().isEmpty()) {
        throw new Refused("store.restore-not-empty");
      }
    }
  }
}
