package dk.samdrift.app.store.server;

import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.StoreFolder;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Our roles and our database on a server of our own, made when they are not there. */
final class Roles {

  private Roles() {}

  static void make(DatabaseLogin superuser, StoreFolder folder) throws IOException, SQLException {
    try (Connection connection = superuser.connect();
        Statement statement = connection.createStatement()) {
      for (String role : List.of(Database.OWNER, Database.APPLICATION, Database.BACKUP)) {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
          statement.execute(
              "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                  .formatted(role, folder.password(role)));
        }
      }
      String name = Database.NAME;
      if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
        statement.execute("create database %s owner %s".formatted(name, Database.OWNER));
      }
      statement.execute("revoke all on database %s from public".formatted(name));
      statement.execute(
          "grant connect, temporary on database %s to %s, %s"
              .formatted(name, Database.APPLICATION, Database.BACKUP));
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet answer = statement.executeQuery(query)) {
      return answer.next();
    }
  }
}
