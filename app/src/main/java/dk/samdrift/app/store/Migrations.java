package dk.samdrift.app.store;

import dk.samdrift.app.language.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of all rooms to what this version of the program wants. */
public final class Migrations {

  private static final Migrations SHIPPED = new Migrations(List.of("classpath:db/migration"));

  private final List<String> locations;

  private Migrations(List<String> locations) {
    this.locations = List.copyOf(locations);
  }

  /**
   * One change of the tables.
   *
   * @param version its place in the order
   * @param checksum of its text
   */
  public record Step(String version, int checksum) {}

  /** Those of this program. */
  public static Migrations shipped() {
    return SHIPPED;
  }

  /** Those of another program, wherever its files lie. */
  public static Migrations at(List<String> locations) {
    return new Migrations(locations);
  }

  /**
   * Applies what is missing, as the owner of the tables.
   *
   * @throws Refused when the tables are of a newer version of the program
   */
  public static void apply(Database database) {
    SHIPPED.applyTo(database);
  }

  /** See {@link #apply}. */
  public void applyTo(Database database) {
    apply(configured(database).load());
  }

  /**
   * Applies what is missing up to a step and nothing after it.
   *
   * @param last the version of the step
   */
  public void applyTo(Database database, String last) {
    apply(configured(database).target(last).load());
  }

  private static void apply(Flyway flyway) {
    if (Arrays.stream(flyway.info().all()).anyMatch(Migrations::isUnknown)) {
      throw new Refused("store.newer-tables");
    }
    flyway.migrate();
  }

  /** All steps this program knows, in their order. */
  public List<Step> known(Database database) {
    return Arrays.stream(configured(database).load().info().all())
        .filter(migration -> migration.getVersion() != null && migration.getState().isResolved())
        .map(Migrations::step)
        .toList();
  }

  /** The steps that were applied to a database, in their order. */
  public List<Step> applied(Database database) {
    return Arrays.stream(configured(database).load().info().applied())
        .filter(migration -> migration.getVersion() != null)
        .map(Migrations::step)
        .toList();
  }

  private static Step step(MigrationInfo migration) {
    Integer checksum = migration.getChecksum();
    return new Step(migration.getVersion().getVersion(), checksum == null ? 0 : checksum);
  }

  private FluentConfiguration configured(Database database) {
    return Flyway.configure()
        .dataSource(database.owner().url(), database.owner().user(), database.owner().password())
        .locations(locations.toArray(new String[0]))
        .defaultSchema("store")
        .createSchemas(true)
        .table("migration")
        .placeholders(
            Map.of(
                "application", database.application().user(),
                "backup", database.backup().user()))
        .validateMigrationNaming(true)
        .ignoreMigrationPatterns("*:future", "*:missing");
  }

  private static boolean isUnknown(MigrationInfo migration) {
    return migration.getState().isApplied() && !migration.getState().isResolved();
  }
}
