package dk.samdrift.bench.database;

import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.store.Database;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.JdbcTemplate;

/** What PostgreSQL needs for saying and taking the rows of books, all columns of them as text. */
final class Copying {

  private static final List<String> TABLES =
      List.of("posting", "hours", "quantity", "contribution");

  private static final String IDS = "source_id";

  private final Invented invented;
  private final Database database;

  Copying(Invented invented, Database database) {
    this.invented = invented;
    this.database = database;
  }

  /** So many rows in so much time. */
  record Took(long rows, long nanos) {

    static final Took NOTHING = new Took(0, 0);

    Took plus(Took other) {
      return new Took(rows + other.rows, nanos + other.nanos);
    }
  }

  /** Copies what a settlement of a year reads to nowhere, in the application's name. */
  Took out(UUID cooperation, Year year) {
    return invented.inside(() -> {
      Took took = Took.NOTHING;
      for (String table : TABLES) {
        String copy = "copy (" + select(table, cooperation, year) + ") to stdout";
        took =
            took.plus(
                with(manager -> {
                  long begun = System.nanoTime();
                  long rows = manager.copyOut(copy, OutputStream.nullOutputStream());
                  return new Took(rows, System.nanoTime() - begun);
                }));
      }
      return took;
    });
  }

  private static String select(String table, UUID cooperation, Year year) {
    String reaching =
        table.equals("posting")
            ? " or (service_to >= '%s' and day < '%s')".formatted(year.first(), year.first())
            : "";
    return "select * from ledger.%s where cooperation_id = '%s' and (year = %d%s)"
        .formatted(table, cooperation, year.year(), reaching);
  }

  private interface Copy {
    Took with(CopyManager manager) throws SQLException, IOException;
  }

  private Took with(Copy copy) {
    return invented
        .bean(JdbcTemplate.class)
        .<Took>execute((Connection connection) -> took(connection, copy));
  }

  private static Took took(Connection connection, Copy copy) throws SQLException {
    try {
      return copy.with(connection.unwrap(PGConnection.class).getCopyAPI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Copies all rows of a cooperation, and the ids of sources that keep them from counting twice,
   * into tables that have the same indexes and checks as those of the books, but neither triggers
   * nor row-level security. An id is not a row of its own.
   */
  Took in(UUID cooperation) {
    Map<String, ByteArrayOutputStream> rows = new HashMap<>();
    TABLES.forEach(table -> rows.put(table, new ByteArrayOutputStream()));
    rows.put(IDS, new ByteArrayOutputStream());
    invented.inside(() -> {
      rows.forEach((table, bytes) -> {
        String copy =
            "copy (select * from ledger.%s where cooperation_id = '%s') to stdout"
                .formatted(table, cooperation);
        Took unusedTook =
            with(manager -> {
              manager.copyOut(copy, bytes);
              return Took.NOTHING;
            });
      });
      return true;
    });
    try (Connection connection = database.owner().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists plain");
      Took took = Took.NOTHING;
      for (String table : rows.keySet()) {
        statement.execute(
            """
            create table if not exists plain.%s
                (like ledger.%s including indexes including constraints)
            """
                .formatted(table, table));
        byte[] all = Objects.requireNonNull(rows.get(table)).toByteArray();
        took =
            took.plus(
                took(
                    connection,
                    manager -> {
                      long begun = System.nanoTime();
                      long count =
                          manager.copyIn(
                              "copy plain." + table + " from stdin", new ByteArrayInputStream(all));
                      long nanos = System.nanoTime() - begun;
                      return new Took(table.equals(IDS) ? 0 : count, nanos);
                    }));
      }
      return took;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Removes those tables. */
  void clear() {
    try (Connection connection = database.owner().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists plain cascade");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
