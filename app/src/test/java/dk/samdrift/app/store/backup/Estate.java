package dk.samdrift.app.store.backup;

import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.Migrations;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small world of two organisations, Nordbo and Sydbo, in tables that have everything a room may
 * think of: the tables of a room that does not exist.
 */
final class Estate {

  static final String NORDBO = "01980000-0000-7000-8000-000000000001";
  static final String SYDBO = "01980000-0000-7000-8000-000000000002";

  private static final String FIRST =
      """
      create schema estate;
      grant usage on schema estate to ${application};

      create table estate.login (
          id bigint generated always as identity primary key,
          email text not null unique);
      insert into estate.login (email) values ('made.by@migration');

      create table estate.access (
          login_id bigint not null references estate.login,
          organisation_id uuid not null references organisation.organisation,
          role text not null,
          primary key (login_id, organisation_id));

      create sequence estate.voucher start 100;

      create table estate.zone (
          organisation_id uuid not null default organisation.current() references organisation.organisation,
          id uuid not null,
          parent_id uuid,
          caretaker_id uuid,
          name text not null,
          note text,
          loud_name text not null generated always as (upper(name)) stored,
          drawing bytea,
          facts jsonb,
          area numeric,
          ratio double precision,
          flags text[],
          seen_at timestamptz,
          primary key (organisation_id, id),
          foreign key (organisation_id, parent_id) references estate.zone);

      create table estate.caretaker (
          organisation_id uuid not null default organisation.current() references organisation.organisation,
          id uuid not null,
          zone_id uuid not null,
          primary key (organisation_id, id),
          foreign key (organisation_id, zone_id) references estate.zone);
      alter table estate.zone add foreign key (organisation_id, caretaker_id) references estate.caretaker
          deferrable initially immediate;

      create table estate.booking (
          organisation_id uuid not null default organisation.current() references organisation.organisation,
          id bigint generated always as identity,
          zone_id uuid not null,
          "order" text not null,
          primary key (organisation_id, id),
          foreign key (organisation_id, zone_id) references estate.zone);

      create table estate.remark (
          organisation_id uuid not null default organisation.current() references organisation.organisation,
          body text);

      create function estate.refuse() returns trigger language plpgsql as $$
          begin raise exception 'the year is closed'; end $$;
      create trigger closed before insert or update or delete on estate.booking
          for each row execute function estate.refuse();
      alter table estate.booking disable trigger closed;
      """;

  private static final String SECOND =
      """
      alter table estate.login add column name text not null default 'uden navn';
      create table estate.later (id int primary key);
      insert into estate.later values (7);
      """;

  private static final String ROWS =
      """
      select set_config('samdrift.organisation', '%1$s', false);
      insert into organisation.organisation (organisation_id, slug, name) values ('%1$s', '%2$s', '%3$s');
      insert into estate.login (email) values ('%2$s@example.dk');
      insert into estate.access
          select id, '%1$s', 'auditor' from estate.login where email = '%2$s@example.dk';
      insert into estate.zone (id, name, note, drawing, facts, area, ratio, flags, seen_at) values
          ('00000000-0000-0000-0000-00000000000f', 'Blok "A", ''ø'' og; \\. ', '', '\\x00ff10',
           '{"æ": [1, 2.50, null], "q": "\\"x\\""}', 1234567890.1234567890, 0.1, '{a,"b c",null}',
           '2026-03-29 02:30:00.123456+01'),
          ('00000000-0000-0000-0000-000000000001', E'to\\nlinjer\\r\\n\\tog \\\\N 😀', null, '', 'null',
           'NaN', '-infinity', '{}', 'infinity');
      update estate.zone set parent_id = '00000000-0000-0000-0000-00000000000f'
       where id = '00000000-0000-0000-0000-000000000001';
      insert into estate.caretaker values
          ('%1$s', '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0000-000000000001');
      update estate.zone set caretaker_id = '00000000-0000-0000-0000-0000000000aa';
      insert into estate.booking (zone_id, "order")
          select '00000000-0000-0000-0000-000000000001', n || '. i %3$s' from generate_series(1, 3) n;
      delete from estate.booking where "order" like '3.%%';
      insert into estate.remark (body) values ('%3$s'), ('%3$s'), (''), (null);
      select nextval('estate.voucher');
      """;

  private final Path older;
  private final Path newer;

  Estate(Path folder) throws IOException {
    older = Files.createDirectories(folder.resolve("older/estate"));
    newer = Files.createDirectories(folder.resolve("newer/estate"));
    StringBuilder first = new StringBuilder(FIRST);
    for (String table : List.of("zone", "caretaker", "booking", "remark")) {
      first.append(
          """
          alter table estate.%1$s enable row level security;
          alter table estate.%1$s force row level security;
          create policy own on estate.%1$s using (organisation_id = (select organisation.current()));
          """
              .formatted(table));
    }
    first.append("alter table estate.booking enable always trigger closed;\n");
    for (Path program : List.of(older, newer)) {
      Files.writeString(program.resolve("V20990101_0100__make_estate.sql"), first);
    }
    Files.writeString(newer.resolve("V20990101_0200__name_logins.sql"), SECOND);
  }

  /** The tables as an older program knows them. */
  Migrations olderProgram() {
    return Migrations.at(List.of("classpath:db/migration", "filesystem:" + older.getParent()));
  }

  /** The tables of the program that came after it. */
  Migrations newerProgram() {
    return Migrations.at(List.of("classpath:db/migration", "filesystem:" + newer.getParent()));
  }

  /** A database of a program with everything in it. */
  static Database full(Migrations program) throws IOException {
    Database database = TestStore.clone("estate");
    program.applyTo(database);
    TestStore.tell(database.owner(), "alter table estate.booking disable trigger closed");
    TestStore.tell(database.owner(), ROWS.formatted(NORDBO, "nordbo", "Nordbo"));
    TestStore.tell(database.owner(), ROWS.formatted(SYDBO, "sydbo", "Sydbo"));
    TestStore.tell(database.owner(), "alter table estate.booking enable always trigger closed");
    return database;
  }

  /** All rows of all tables, as nobody but a superuser sees them, and how far sequences are. */
  static Map<String, String> content(Database database) throws IOException, SQLException {
    Map<String, String> content = new TreeMap<>();
    DatabaseLogin superuser = TestStore.superuser(database);
    for (String table :
        List.of(
            "organisation.organisation",
            "estate.login",
            "estate.access",
            "estate.zone",
            "estate.caretaker",
            "estate.booking",
            "estate.remark")) {
      content.put(table, rows(superuser, "select t::text from " + table + " t order by 1"));
    }
    content.put(
        "sequences",
        rows(
            superuser,
            "select concat(schemaname, sequencename, last_value) from pg_sequences order by 1"));
    content.put(
        "triggers",
        rows(
            superuser,
            "select tgname || tgenabled::text from pg_trigger where not tgisinternal order by 1"));
    return content;
  }

  static String rows(DatabaseLogin login, String query) throws SQLException {
    StringBuilder rows = new StringBuilder();
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        rows.append(row.getString(1)).append('\n');
      }
    }
    return rows.toString();
  }
}
