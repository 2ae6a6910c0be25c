package dk.samdrift.app.store.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.DatabaseLogin;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.function.Executable;

/** What tests ask a server, or get to hear instead of one. */
final class Asked {

  private Asked() {}

  static String ask(DatabaseLogin login, String query) throws SQLException {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }

  static void assertWorks(EmbeddedServer server) throws Exception {
    assertEquals("1", ask(server.database().application(), "select 1"));
  }

  /** The key of a refusal whose sentence is fit to be read. */
  static String refusal(Executable work) {
    Refused refused = assertThrows(Refused.class, work);
    assertFalse(refused.sentence().matches("(?s).*(\\{\\d|Exception|null).*"), refused.sentence());
    return refused.key();
  }
}
