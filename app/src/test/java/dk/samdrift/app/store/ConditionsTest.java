package dk.samdrift.app.store;

import static dk.samdrift.app.store.BreakableDatabase.assertUnmet;
import static dk.samdrift.app.store.BreakableDatabase.breakIt;
import static dk.samdrift.app.store.BreakableDatabase.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.store.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server and the database must be like; each condition is broken. */
@Tag("slow")
class ConditionsTest {

  @TempDir private Path temp = Path.of("");

  private final BreakableDatabase world = new BreakableDatabase();

  /** A server with a safeguard taken off. */
  private void assertUnmetWith(String setting, String key) throws IOException {
    try (StoreFolder folder = TestStore.folder(temp.resolve("data"));
        EmbeddedServer server = EmbeddedServer.start(folder, List.of(setting))) {
      assertUnmet(server.database(), key, setting.replaceAll("=.*", ""));
    }
  }

  @Test
  void a_good_database_is_found_good_before_and_after_its_tables_are_made() throws IOException {
    Database database = world.good();
    assertEquals(List.of(), Conditions.unmet(database));

    Migrations.apply(database);
    assertEquals(List.of(), Conditions.unmet(database));
  }

  @Test
  void the_server_must_write_to_the_disk() throws IOException {
    assertUnmetWith("fsync=off", "store.fsync");
  }

  @Test
  void the_server_must_write_whole_pages() throws IOException {
    assertUnmetWith("full_page_writes=off", "store.full-page-writes");
  }

  @Test
  void the_server_must_have_saved_what_it_acknowledges() throws IOException {
    try (StoreFolder folder = TestStore.folder(temp.resolve("data"));
        EmbeddedServer server = EmbeddedServer.start(folder, List.of("synchronous_commit=off"))) {
      assertEquals(
          List.of("store.synchronous-commit", "store.synchronous-commit"), keys(server.database()));
    }
  }

  // A server with and one without checksums, or of another version, would have to be installed;
  // here the role is told so by functions that it finds before those of the server.
  private Database toldOtherwise(String setting, String value) throws IOException {
    Database database = world.good();
    breakIt(
        database,
        "create schema shadow",
        "grant usage on schema shadow to public",
        """
        create function shadow.current_setting(name text) returns text language sql
        return case name when '%s' then '%s' else pg_catalog.current_setting(name) end
        """
            .formatted(setting, value),
        "alter role " + world.application + " set search_path = shadow, pg_catalog");
    return database;
  }

  @Test
  void the_server_must_notice_what_the_disk_spoils() throws IOException {
    assertUnmet(toldOtherwise("data_checksums", "off"), "store.checksums", "pg_checksums");
  }

  @Test
  void a_server_without_what_finds_misspelt_words_is_refused() throws IOException {
    Database database = world.good();
    breakIt(
        database,
        "create schema shadow",
        "grant usage on schema shadow to public",
        "create view shadow.pg_available_extensions as select ''::name as name",
        "grant select on shadow.pg_available_extensions to public",
        "alter role " + world.application + " set search_path = shadow, pg_catalog");

    assertUnmet(database, "store.trigrams-missing", "pg_trgm", "postgresql-contrib");
  }

  @Test
  void what_finds_misspelt_words_must_not_lie_where_it_is_not_looked_for() throws IOException {
    Database database = world.good();
    breakIt(database, "create schema tools", "create extension pg_trgm with schema tools");

    assertUnmet(database, "store.trigrams-elsewhere", "tools", "drop extension pg_trgm");
  }

  @Test
  void a_server_older_than_15_is_refused() throws IOException {
    assertUnmet(toldOtherwise("server_version_num", "140017"), "store.version", "14", "15", "18");
  }

  @Test
  void a_server_newer_than_18_is_refused() throws IOException {
    assertUnmet(toldOtherwise("server_version_num", "190000"), "store.version", "19", "15", "18");
  }

  @Test
  void every_version_between_is_taken() throws IOException {
    for (String version : List.of("150001", "160000", "170009", "189999")) {
      assertEquals(List.of(), keys(toldOtherwise("server_version_num", version)), version);
    }
  }

  @Test
  void a_database_that_does_not_know_all_letters_is_refused() throws IOException {
    Database database =
        world.made(
            "template template0 encoding 'LATIN1' locale_provider icu icu_locale 'da-DK'"
                + " locale 'C'");

    assertUnmet(database, "store.encoding", "LATIN1", "'UTF8'");
  }

  @Test
  void a_database_that_sorts_as_computers_do_is_refused() throws IOException {
    assertUnmet(
        world.made("template template0 encoding 'UTF8' locale_provider libc locale 'C'"),
        "store.locale",
        "'da-DK'");
  }

  @Test
  void a_database_that_sorts_as_germans_do_is_refused() throws IOException {
    assertUnmet(
        world.made("template template0 encoding 'UTF8' locale_provider icu icu_locale 'de-DE'"),
        "store.locale");
  }

  @Test
  void a_database_whose_danish_is_overruled_is_refused() throws IOException {
    assertUnmet(
        world.made(
            "template template0 encoding 'UTF8' locale_provider icu icu_locale 'da-DK'"
                + " icu_rules '&a < ø <<< Ø'"),
        "store.locale");
  }

  @Test
  void other_names_of_danish_are_danish() throws IOException {
    assertEquals(
        List.of(),
        keys(world.made("template template0 encoding 'UTF8' locale_provider icu icu_locale 'da'")));
  }

  @Test
  void a_danish_that_is_named_as_its_collation_is_danish() throws IOException {
    assertEquals(
        List.of(),
        keys(
            world.made(
                "template template0 encoding 'UTF8' locale_provider icu icu_locale"
                    + " 'da-DK-x-icu'")));
  }

  @Test
  void a_server_that_asks_for_no_password_is_refused() throws Exception {
    try (StoreFolder folder = TestStore.folder(temp.resolve("data"));
        EmbeddedServer server = EmbeddedServer.start(folder, List.of())) {
      assertEquals(List.of(), keys(server.database()));
      Files.writeString(
          folder.resolve("database").resolve("pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
      TestStore.tell(server.superuser(), "select pg_reload_conf()");
      Thread.sleep(500);

      assertUnmet(server.database(), "store.trusted-login", Database.APPLICATION, "scram-sha-256");
    }
  }

  @Test
  void a_wrong_password_is_told_for_the_role_it_belongs_to() throws IOException {
    Database database = world.good();
    DatabaseLogin wrong = new DatabaseLogin(database.backup().url(), world.backup, "wrong");

    assertUnmet(
        new Database(database.owner(), database.application(), wrong),
        "store.wrong-password",
        world.backup);
  }

  @Test
  void a_role_that_may_not_log_in_or_connect_is_told() throws IOException {
    Database database = world.good();
    breakIt(database, "alter role " + world.backup + " nologin");
    assertUnmet(database, "store.not-let-in", world.backup);

    breakIt(
        database,
        "alter role " + world.backup + " login",
        "revoke connect on database made" + world.suffix + " from " + world.backup);
    assertUnmet(database, "store.may-not-connect", world.backup);
  }

  @Test
  void a_database_that_is_not_there_is_told() throws IOException {
    String url = world.good().owner().url().replaceAll("/[^/]*$", "/nowhere");

    assertEquals(
        List.of("store.no-such-database", "store.no-such-database", "store.no-such-database"),
        keys(world.at(url)));
  }

  @Test
  void a_server_that_does_not_answer_is_told() throws IOException {
    assertEquals(
        List.of("store.no-answer", "store.no-answer", "store.no-answer"),
        keys(world.at("jdbc:postgresql://127.0.0.1:1/samdrift")));
  }
}
