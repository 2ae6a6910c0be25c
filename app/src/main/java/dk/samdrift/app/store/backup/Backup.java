package dk.samdrift.app.store.backup;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.Migrations;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Writes all that the database holds to one file, as it was at one moment: a CSV file for each
 * table, for each organisation by itself, and a manifest. Whoever has the file can read it without
 * the program.
 */
public final class Backup {

  private static final String APPLIED =
      """
      select version, checksum
        from store.migration
       where success and version is not null
       order by installed_rank
      """;

  private final Connection connection;
  private final ZipOutputStream zip;
  private final List<Manifest.Part> parts = new ArrayList<>();

  private Backup(Connection connection, ZipOutputStream zip) {
    this.connection = connection;
    this.zip = zip;
  }

  /**
   * Writes it aside, reads it back, and puts it in place when it is whole.
   *
   * @param file that is not there yet
   * @param at the time to be noted in it
   * @throws Refused when it cannot be written
   */
  public static Manifest write(Database database, Path file, Instant at) {
    Path target = file.toAbsolutePath().normalize();
    Path folder = target.getParent();
    if (Files.exists(target) || folder == null) {
      throw new Refused("store.backup-exists", target);
    }
    Path fresh = aside(folder, target);
    try {
      Manifest manifest = write(database, at, fresh);
      try (Archive archive = Archive.open(fresh)) {
        archive.verify();
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      flush(folder, StandardOpenOption.READ);
      return manifest;
    } catch (IOException e) {
      throw notWritten(target, e);
    } catch (SQLException e) {
      throw e.getCause() instanceof IOException cause
          ? notWritten(target, cause)
          : new IllegalStateException(target.toString(), e);
    } finally {
      fresh.toFile().delete();
    }
  }

  private static Path aside(Path folder, Path target) {
    try {
      return Files.createTempFile(
          folder,
          ".samdrift-unfinished-",
          ".zip",
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (IOException e) {
      throw notWritten(target, e);
    }
  }

  private static Refused notWritten(Path target, IOException e) {
    boolean isFull = String.valueOf(e.getMessage()).contains("No space left on device");
    return new Refused(isFull ? "store.backup-disk-full" : "store.backup-not-writable", target);
  }

  private static void flush(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  private static Manifest write(Database database, Instant at, Path file)
      throws IOException, SQLException {
    try (Connection connection = database.backup().connect();
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        OutputStream output = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        ZipOutputStream zip = new ZipOutputStream(output)) {
      zip.setLevel(Deflater.BEST_SPEED);
      // The snapshot is that of the first question, and nothing can be changed by mistake.
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      Transfer.speakPlainly(connection);
      Manifest manifest = new Backup(connection, zip).write(at);
      connection.rollback();
      zip.finish();
      output.flush();
      channel.force(true);
      return manifest;
    }
  }

  private Manifest write(Instant at) throws IOException, SQLException {
    Catalogue catalogue = new Catalogue(connection);
    List<Migrations.Step> applied = applied();
    List<UUID> organisations = catalogue.organisations();
    for (Table table : catalogue.tables()) {
      if (!table.isTenant()) {
        write(table, "", at);
      }
      for (UUID organisation : table.isTenant() ? organisations : List.<UUID>of()) {
        write(table, organisation.toString(), at);
      }
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            Manifest.FORMAT_VERSION,
            at,
            applied,
            organisations,
            catalogue.sequences(),
            parts);
    begin(Archive.MANIFEST, at);
    zip.write(manifest.json());
    zip.closeEntry();
    return manifest;
  }

  private List<Migrations.Step> applied() throws SQLException {
    List<Migrations.Step> applied = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(APPLIED)) {
      while (row.next()) {
        applied.add(new Migrations.Step(row.getString(1), row.getInt(2)));
      }
    }
    return applied;
  }

  private void write(Table table, String organisation, Instant at)
      throws IOException, SQLException {
    Transfer.enter(connection, organisation);
    CopyManager copy = new CopyManager(connection.unwrap(BaseConnection.class));
    Manifest.Part draft =
        new Manifest.Part(
            table.schema(), table.name(), organisation, table.columns(), 0, 0, "0".repeat(64));
    begin(draft.file(), at);
    HashedOutput output = new HashedOutput(zip);
    long rows = copy.copyOut("copy (" + table.query() + ") to stdout (format csv, header)", output);
    zip.closeEntry();
    parts.add(
        new Manifest.Part(
            table.schema(),
            table.name(),
            organisation,
            table.columns(),
            rows,
            output.bytes(),
            output.sha256()));
  }

  private void begin(String name, Instant at) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(at.toEpochMilli());
    zip.putNextEntry(entry);
  }
}
