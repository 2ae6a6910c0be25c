package dk.samdrift.app.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * One role's way into the database.
 *
 * @param url as the JDBC driver wants it
 * @param user the role
 * @param password of the role
 */
public record DatabaseLogin(String url, String user, String password) {

  /** Opens a connection. */
  public Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "Samdrift");
    return DriverManager.getConnection(url, properties);
  }

  /** Without the password, for logs. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
