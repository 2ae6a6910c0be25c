package dk.samdrift.app.store.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** What writing and reading back must do in the same way. */
final class Transfer {

  // A value must be written alike whatever the server, the role or the driver prefers.
  private static final String PLAINLY =
      """
      set local timezone = 'UTC';
      set local datestyle = 'ISO, YMD';
      set local intervalstyle = 'iso_8601';
      set local extra_float_digits = 1;
      set local bytea_output = 'hex';
      set local xmloption = 'content';
      set local search_path = pg_catalog;
      set local statement_timeout = 0;
      set local lock_timeout = '30s';
      """;

  private Transfer() {}

  static void speakPlainly(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(PLAINLY);
    }
  }

  /**
   * Turns to the rows of an organisation until the end of the transaction.
   *
   * @param organisation whose; empty for those that are everybody's
   */
  static void enter(Connection connection, String organisation) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select set_config('samdrift.organisation', ?, true)")) {
      statement.setString(1, organisation);
      statement.execute();
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
