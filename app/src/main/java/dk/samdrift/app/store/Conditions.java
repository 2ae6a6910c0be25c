package dk.samdrift.app.store;

import dk.samdrift.app.language.Refused;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
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

  /** From this version on a role can see how it was let in. */
  private static final int TELLS_LOGIN = 16;

  private static final String SERVER =
      """
      select current_setting('server_version_num')::int / 10000,
             current_setting('fsync'),
             current_setting('full_page_writes'),
             current_setting('data_checksums'),
             current_setting('server_encoding')
      """;

  // The column of the locale has another name from version 17. What is asked last tells of rules
  // that were put over those of the language.
  private static final String LOCALE =
      """
      select datlocprovider = 'i'
             and coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale', '')
                 ~* '^da([-_]|$)'
             and 'Zealand' < 'Ærø' and 'Ærø' < 'Øster' and 'Øster' < 'Aabenraa'
             and 'Aabenraa' <> 'aabenraa'
        from pg_database d
       where datname = current_database()
      """;

  // A server may know of it without having it, and an administrator may have put it elsewhere.
  private static final String TRIGRAMS =
      """
      select exists (select from pg_available_extensions where name = 'pg_trgm'),
             coalesce((select extnamespace::regnamespace::text
                         from pg_extension
                        where extname = 'pg_trgm'), 'store')
      """;

  private static final String LOGIN = "select system_user is null";

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
    Set<String> users = users();
    if (users.size() < 3) {
      demand(false, "store.one-role");
      return;
    }
    RoleConditions roles = new RoleConditions(users, this::demand);
    checkAs(
        database.application(),
        connection -> {
          checkServer(connection);
          roles.checkApplication(connection);
        });
    checkAs(database.backup(), roles::checkBackup);
    checkAs(database.owner(), roles::checkOwner);
  }

  private Set<String> users() {
    return new HashSet<>(
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
      unmet.add(notReached(login, e));
    }
  }

  private static Refused notReached(DatabaseLogin login, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return switch (state) {
      case "28P01" -> new Refused("store.wrong-password", login.user());
      case "28000" -> new Refused("store.not-let-in", login.user(), login.url());
      case "3D000" -> new Refused("store.no-such-database", login.url());
      case "42501" -> new Refused("store.may-not-connect", login.user());
      case "53300" -> new Refused("store.too-many-connections", login.url());
      case "08001", "08004", "08006" -> new Refused("store.no-answer", login.url());
      default ->
          new Refused(
              "store.no-connection", login.user(), login.url(), state + " " + e.getMessage());
    };
  }

  private void demand(boolean isMet, String key, Object... values) {
    if (!isMet) {
      unmet.add(new Refused(key, values));
    }
  }

  private void checkServer(Connection connection) throws SQLException {
    int version;
    try (PreparedStatement query = connection.prepareStatement(SERVER);
        ResultSet row = query.executeQuery()) {
      row.next();
      version = row.getInt(1);
      demand(
          version >= OLDEST && version <= NEWEST,
          "store.version",
          Integer.toString(version),
          Integer.toString(OLDEST),
          Integer.toString(NEWEST));
      demand(row.getString(2).equals("on"), "store.fsync");
      demand(row.getString(3).equals("on"), "store.full-page-writes");
      demand(row.getString(4).equals("on"), "store.checksums");
      demand(row.getString(5).equals("UTF8"), "store.encoding", row.getString(5));
    }
    demand(isTrue(connection, LOCALE), "store.locale");
    checkTrigrams(connection);
    if (version >= TELLS_LOGIN) {
      String user = connection.getMetaData().getUserName();
      demand(!isTrue(connection, LOGIN), "store.trusted-login", user);
    }
  }

  private void checkTrigrams(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(TRIGRAMS);
        ResultSet row = query.executeQuery()) {
      row.next();
      demand(row.getBoolean(1), "store.trigrams-missing");
      demand(row.getString(2).equals("store"), "store.trigrams-elsewhere", row.getString(2));
    }
  }

  private static boolean isTrue(Connection connection, String question) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(question);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
