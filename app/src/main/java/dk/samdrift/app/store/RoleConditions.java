package dk.samdrift.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** What each of the three roles must be allowed, must not be allowed, and must have set. */
final class RoleConditions {

  private static final String ATTRIBUTES =
      """
      select rolsuper, rolbypassrls, rolcreaterole or rolcreatedb or rolreplication
        from pg_roles
       where rolname = current_user
      """;

  // Whoever is a member may become that role. A superuser counts as a member of all.
  private static final String MEMBERSHIP =
      """
      select string_agg(other.rolname, ', ' order by other.rolname)
        from pg_roles other, pg_roles self
       where self.rolname = current_user
         and not self.rolsuper
         and other.rolname <> current_user
         and (other.rolname = any (?)
              or other.rolsuper or other.rolbypassrls or other.rolcreaterole
              or other.rolname in ('pg_write_all_data', 'pg_execute_server_program',
                                   'pg_read_server_files', 'pg_write_server_files'))
         and pg_has_role(current_user, other.oid, 'MEMBER')
      """;

  // The values that hold for this role in this database, wherever they were set.
  private static final String SETTINGS =
      """
      select name, coalesce(current_setting(name, true), ''), wanted
        from (values ('row_security', 'on'),
                     ('session_replication_role', 'origin'),
                     ('ignore_checksum_failure', 'off'),
                     ('zero_damaged_pages', 'off'),
                     ('samdrift.organisation', '')) as setting (name, wanted)
       where coalesce(current_setting(name, true), '') <> wanted
       order by name
      """;

  private static final String MAY_CREATE =
      "select has_database_privilege(current_database(), 'CREATE')";

  private static final String MAY_MAKE_TEMPORARY =
      "select has_database_privilege(current_database(), 'TEMPORARY')";

  private static final String SCHEMAS_TO_CREATE_IN =
      """
      select string_agg(nspname, ', ' order by nspname)
        from pg_namespace
       where nspname !~ '^pg_' and has_schema_privilege(oid, 'CREATE')
      """;

  // An owner may do everything with what it owns, also past its row security. Temporary tables of
  // a session that is under way are nobody's business.
  private static final String OWNED =
      """
      select count(*)
        from pg_shdepend
       where deptype = 'o'
         and refclassid = 'pg_authid'::regclass
         and refobjid = (select oid from pg_roles where rolname = current_user)
         and dbid = (select oid from pg_database where datname = current_database())
         and not exists (select from pg_class where oid = objid and relpersistence = 't')
      """;

  private static final String TABLES_WITH =
      """
      select string_agg(oid::regclass::text, ', ' order by oid::regclass::text)
        from pg_class
       where relkind in ('r', 'p', 'v', 'm', 'f')
         and relpersistence <> 't'
         and relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'
         and (has_table_privilege(oid, ?) or has_any_column_privilege(oid, ?))
      """;

  /** Notes what is not so. */
  interface Demand {
    void that(boolean isMet, String key, Object... values);
  }

  private final Set<String> users;
  private final Demand demand;

  RoleConditions(Set<String> users, Demand demand) {
    this.users = users;
    this.demand = demand;
  }

  void checkApplication(Connection connection) throws SQLException {
    checkRole(connection);
    checkWrites(connection);
    checkMakesNothing(connection);
    // Emptying a table is not held back by row security, and a trigger runs with others' rights.
    String tables = text(connection, TABLES_WITH, "TRUNCATE, TRIGGER, REFERENCES", "REFERENCES");
    demand.that(tables.isEmpty(), "store.too-many-rights", user(connection), tables);
  }

  void checkBackup(Connection connection) throws SQLException {
    checkRole(connection);
    checkMakesNothing(connection);
    String tables =
        text(
            connection,
            TABLES_WITH,
            "INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER, REFERENCES",
            "INSERT, UPDATE, REFERENCES");
    demand.that(tables.isEmpty(), "store.backup-writes", user(connection), tables);
  }

  void checkOwner(Connection connection) throws SQLException {
    checkRole(connection);
    checkWrites(connection);
    boolean mayCreate = isTrue(connection, MAY_CREATE) && isTrue(connection, MAY_MAKE_TEMPORARY);
    demand.that(mayCreate, "store.owner-cannot-create", user(connection));
  }

  private void checkRole(Connection connection) throws SQLException {
    String user = user(connection);
    try (PreparedStatement query = connection.prepareStatement(ATTRIBUTES);
        ResultSet row = query.executeQuery()) {
      row.next();
      demand.that(!row.getBoolean(1), "store.superuser", user);
      demand.that(!row.getBoolean(2), "store.bypass", user);
      demand.that(!row.getBoolean(3), "store.creates-roles", user);
    }
    String roles = text(connection, MEMBERSHIP, (Object) users.toArray(new String[0]));
    demand.that(roles.isEmpty(), "store.member-of", user, roles);
    try (PreparedStatement query = connection.prepareStatement(SETTINGS);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        String wanted = row.getString(3).isEmpty() ? "''" : row.getString(3);
        demand.that(false, "store.setting", user, row.getString(1), row.getString(2), wanted);
      }
    }
  }

  private void checkWrites(Connection connection) throws SQLException {
    String waits = text(connection, "select current_setting('synchronous_commit')");
    // With "local" a server that takes over may lack what was acknowledged.
    boolean isKept = Set.of("on", "remote_apply", "remote_write").contains(waits);
    demand.that(isKept, "store.synchronous-commit", user(connection), waits);
    String readOnly = text(connection, "select current_setting('transaction_read_only')");
    demand.that(readOnly.equals("off"), "store.read-only", user(connection));
  }

  private void checkMakesNothing(Connection connection) throws SQLException {
    String user = user(connection);
    demand.that(!isTrue(connection, MAY_CREATE), "store.may-create", user);
    String schemas = text(connection, SCHEMAS_TO_CREATE_IN);
    demand.that(schemas.isEmpty(), "store.may-create-in", user, schemas);
    demand.that(text(connection, OWNED).equals("0"), "store.owns", user);
  }

  private static String user(Connection connection) throws SQLException {
    return connection.getMetaData().getUserName();
  }

  private static boolean isTrue(Connection connection, String question) throws SQLException {
    return text(connection, question).equals("t");
  }

  private static String text(Connection connection, String question, Object... values)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(question)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        row.next();
        String text = row.getString(1);
        return text == null ? "" : text;
      }
    }
  }
}
