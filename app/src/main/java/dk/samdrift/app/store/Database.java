package dk.samdrift.app.store;

/**
 * The database and the roles that use it. Each may do only its own: the owner changes tables, the
 * application changes rows of one organisation at a time, the backup reads.
 *
 * @param owner owns schemas and tables, runs migrations and restores
 * @param application what pages and jobs use; neither superuser nor allowed past row security
 * @param backup reads everything, one organisation at a time
 */
public record Database(DatabaseLogin owner, DatabaseLogin application, DatabaseLogin backup) {

  /** The names of the roles on a server of our own. */
  public static final String OWNER = "samdrift_owner";

  /** See {@link #OWNER}. */
  public static final String APPLICATION = "samdrift_app";

  /** See {@link #OWNER}. */
  public static final String BACKUP = "samdrift_backup";

  /** The name of the database on a server of our own. */
  public static final String NAME = "samdrift";
}
