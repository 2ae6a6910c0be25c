package dk.samdrift.app.store;

import dk.samdrift.app.language.Refused;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a database must be like before anything is entrusted to it, on a server of our own and on
 * somebody's: nothing acknowledged is lost, Danish is sorted as Danes do, and no role may more than
 * its own.
 */
public final class Conditions {

  private static final int OLDEST = 15;
  private static final int NEWEST = 18;

  private static final String SERVER =
      """
      select current_setting('server_version_num')::int / 10000,
             current_setting('fsync'),
             current_setting('synchronous_commit'),
             current_setting('full_page_writes'),
             current_setting('data_checksums'),
             current_setting('server_encoding')
      """;

  // The column of the locale has another name from version 17.
  private static final String LOCALE =
      """
      select datlocprovider = 'i'
             and coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale', '')
                 ~* '^da([-_]dk)?$'
        from pg_database d
       where datname = current_database()
      """;

  private static final String ROLE =
      """
      select rolsuper, rolbypassrls, rolcreaterole or rolcreatedb or rolreplication
        from pg_roles
       where rolname = current_user
      """;

  private static final String MEMBERSHIP =
      """
      select count(*)
        from pg_roles other
       where other.rolname = any (?)
         and other.rolname <> current_user
         and pg_has_role(current_user, other.oid, 'MEMBER')
      """;

  private static final String MAY_CREATE =
      "select has_database_privilege(current_database(), 'CREATE')";

  private final Database database;
  private final List<Refused> unmet = new ArrayList<>();

  private Conditions(Database database) {
    this.database = database;
  }

  /** All that is not as it must be, each with a sentence that says what to do. */
  public static List<Refused> unmet(Database database) {
    Conditions conditions = new Conditions(database);
    conditions.check();
    return List.copyOf(conditions.unmet);
  }

  private void check() {
    if (distinctUsers().size() < 3) {
      demand(false, "store.one-role");
      return;
    }
    checkAs(database.application(), this::checkServer);
    checkAs(database.application(), this::checkRole);
    checkAs(database.application(), connection -> checkMayCreate(connection, false));
    checkAs(database.backup(), this::checkRole);
    checkAs(database.backup(), connection -> checkMayCreate(connection, false));
    checkAs(database.owner(), this::checkRole);
    checkAs(database.owner(), connection -> checkMayCreate(connection, true));
  }

  private Set<String> distinctUsers() {
    return Set.copyOf(
        List.of(database.owner().user(), database.application().user(), database.backup().user()));
  }

  /** A look at the database by one role. */
  private interface Look {
    void at(Connection connection) throws SQLException;
  }

  private void checkAs(DatabaseLogin login, Look look) {
    try (Connection connection = login.connect()) {
      look.at(connection);
    } catch (SQLException e) {
      demand(
          false, "store.no-connection", login.user(), login.url(), String.valueOf(e.getMessage()));
    }
  }

  private void demand(boolean isMet, String key, Object... values) {
    if (!isMet && unmet.stream().noneMatch(other -> other.key().equals(key))) {
      unmet.add(new Refused(key, values));
    }
  }

  private void checkServer(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SERVER);
        ResultSet row = query.executeQuery()) {
      row.next();
      int version = row.getInt(1);
      demand(version >= OLDEST && version <= NEWEST, "store.version", version, OLDEST, NEWEST);
      demand(row.getString(2).equals("on"), "store.fsync");
      demand(!row.getString(3).equals("off"), "store.synchronous-commit");
      demand(row.getString(4).equals("on"), "store.full-page-writes");
      demand(row.getString(5).equals("on"), "store.checksums");
      demand(row.getString(6).equals("UTF8"), "store.encoding", row.getString(6));
    }
    try (PreparedStatement query = connection.prepareStatement(LOCALE);
        ResultSet row = query.executeQuery()) {
      row.next();
      demand(row.getBoolean(1), "store.locale");
    }
  }

  private void checkRole(Connection connection) throws SQLException {
    String user = connection.getMetaData().getUserName();
    try (PreparedStatement query = connection.prepareStatement(ROLE);
        ResultSet row = query.executeQuery()) {
      row.next();
      demand(!row.getBoolean(1), "store.superuser", user);
      demand(!row.getBoolean(2), "store.bypass", user);
      demand(!row.getBoolean(3), "store.creates-roles", user);
    }
    try (PreparedStatement query = connection.prepareStatement(MEMBERSHIP)) {
      query.setArray(1, connection.createArrayOf("text", distinctUsers().toArray()));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        demand(row.getInt(1) == 0, "store.member-of", user);
      }
    }
  }

  private void checkMayCreate(Connection connection, boolean isExpected) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(MAY_CREATE);
        ResultSet row = query.executeQuery()) {
      row.next();
      String key = isExpected ? "store.owner-cannot-create" : "store.may-create";
      demand(row.getBoolean(1) == isExpected, key, connection.getMetaData().getUserName());
    }
  }
}
