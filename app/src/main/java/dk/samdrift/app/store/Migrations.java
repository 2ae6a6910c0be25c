package dk.samdrift.app.store;

import dk.samdrift.app.language.Refused;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables of all rooms to what this version of the program wants. */
public final class Migrations {

  private Migrations() {}

  /**
   * Applies what is missing, as the owner of the tables.
   *
   * @throws Refused when the tables are of a newer version of the program
   */
  public static void apply(Database database) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(
                database.owner().url(), database.owner().user(), database.owner().password())
            .locations("classpath:db/migration")
            .defaultSchema("store")
            .createSchemas(true)
            .table("migration")
            .placeholders(
                Map.of(
                    "application", database.application().user(),
                    "backup", database.backup().user()))
            .validateMigrationNaming(true)
            .ignoreMigrationPatterns("*:future", "*:missing")
            .load();
    if (Arrays.stream(flyway.info().all()).anyMatch(Migrations::isUnknown)) {
      throw new Refused("store.newer-tables");
    }
    flyway.migrate();
  }

  private static boolean isUnknown(MigrationInfo migration) {
    return migration.getState().isApplied() && !migration.getState().isResolved();
  }
}
