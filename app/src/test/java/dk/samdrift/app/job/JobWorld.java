package dk.samdrift.app.job;

import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A database that several nodes share, with a table to count in. */
final class JobWorld {

  private final Database database;

  JobWorld(String purpose) {
    database = TestStore.clone(purpose);
    tell("create table public.counted (mark text not null, number int not null)");
    tell("grant select, insert on public.counted to samdrift_app");
  }

  Database database() {
    return database;
  }

  OrganisationId organisation(String slug) {
    OrganisationId id = new OrganisationId(UUID.randomUUID());
    tell(
        "insert into organisation.organisation (organisation_id, slug, name) values ('%s', '%s', '%s')"
            .formatted(id, slug, slug));
    return id;
  }

  void tell(String sql) {
    try {
      TestStore.tell(TestStore.superuser(database), sql);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many rows there are of a mark, and how many numbers. */
  String counted(String mark) {
    return ask(
        "select count(*) || ' rows, ' || count(distinct number) || ' numbers'"
            + " from public.counted where mark = '"
            + mark
            + "'");
  }

  String ask(String sql) {
    try (Connection connection = TestStore.superuser(database).connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return String.valueOf(row.getString(1));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
