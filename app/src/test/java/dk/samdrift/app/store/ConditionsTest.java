package dk.samdrift.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each condition is broken on a database of the test's own. Roles belong to the whole server, so
 * each test breaks roles of its own too.
 */
class ConditionsTest {

  private static final AtomicInteger ROLES = new AtomicInteger();
  private static final Database ANY = TestStore.clone("any");

  @TempDir private Path temp = Path.of("");

  private final String suffix = "_" + ROLES.incrementAndGet();
  private final String owner = "owner" + suffix;
  private final String application = "application" + suffix;
  private final String backup = "backup" + suffix;

  /** A database that meets all conditions, with roles that are nobody else's. */
  private Database good() throws IOException {
    return made("template template0 encoding 'UTF8' locale_provider icu icu_locale 'da-DK'");
  }

  private Database made(String how) throws IOException {
    String name = "made" + suffix;
    breakIt(ANY, "drop database if exists " + name + " with (force)");
    for (String role : List.of(owner, application, backup)) {
      breakIt(
          ANY, "drop role if exists " + role, "create role " + role + " login password 'secret'");
    }
    breakIt(
        ANY,
        "create database " + name + " owner " + owner + " " + how,
        "revoke all on database " + name + " from public",
        "grant connect, temporary on database " + name + " to " + application + ", " + backup);
    return at(ANY.owner().url().replaceAll("/[^/]*$", "/" + name));
  }

  private Database at(String url) {
    return new Database(
        new DatabaseLogin(url, owner, "secret"),
        new DatabaseLogin(url, application, "secret"),
        new DatabaseLogin(url, backup, "secret"));
  }

  private static void breakIt(Database database, String... statements) throws IOException {
    for (String statement : statements) {
      TestStore.tell(TestStore.superuser(database), statement);
    }
  }

  private static List<String> keys(Database database) {
    return Conditions.unmet(database).stream().map(Refused::key).toList();
  }

  private static void assertUnmet(Database database, String key, String... mentioned) {
    List<Refused> unmet = Conditions.unmet(database);

    assertEquals(List.of(key), unmet.stream().map(Refused::key).toList());
    String sentence = unmet.getFirst().sentence();
    for (String word : mentioned) {
      assertTrue(sentence.contains(word), sentence);
    }
    assertFalse(sentence.matches(".*\\{\\d.*"), sentence);
  }

  /** A server with a safeguard taken off. */
  private void assertUnmetWith(String setting, String key) throws IOException {
    try (DataFolder folder = TestStore.folder(temp.resolve("data"));
        EmbeddedServer server = EmbeddedServer.start(folder, List.of(setting))) {
      assertUnmet(server.database(), key, setting.replaceAll("=.*", ""));
    }
  }

  @Test
  void a_good_database_is_found_good_before_and_after_its_tables_are_made() throws IOException {
    Database database = good();
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
    try (DataFolder folder = TestStore.folder(temp.resolve("data"));
        EmbeddedServer server = EmbeddedServer.start(folder, List.of("synchronous_commit=off"))) {
      assertEquals(
          List.of("store.synchronous-commit", "store.synchronous-commit"), keys(server.database()));
    }
  }

  @Test
  void saving_must_not_be_put_off_for_one_role() throws IOException {
    Database database = good();
    breakIt(database, "alter role " + application + " set synchronous_commit = off");

    assertUnmet(database, "store.synchronous-commit", application, "off");
  }

  @Test
  void saving_must_not_be_put_off_for_one_database() throws IOException {
    Database database = good();
    breakIt(database, "alter database made" + suffix + " set synchronous_commit = 'local'");

    assertEquals(List.of("store.synchronous-commit", "store.synchronous-commit"), keys(database));
  }

  // A server with and one without checksums, or of another version, would have to be installed;
  // here the role is told so by functions that it finds before those of the server.
  private Database toldOtherwise(String setting, String value) throws IOException {
    Database database = good();
    breakIt(
        database,
        "create schema shadow",
        "grant usage on schema shadow to public",
        """
        create function shadow.current_setting(name text) returns text language sql
        return case name when '%s' then '%s' else pg_catalog.current_setting(name) end
        """
            .formatted(setting, value),
        "alter role " + application + " set search_path = shadow, pg_catalog");
    return database;
  }

  @Test
  void the_server_must_notice_what_the_disk_spoils() throws IOException {
    assertUnmet(toldOtherwise("data_checksums", "off"), "store.checksums", "pg_checksums");
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
        made(
            "template template0 encoding 'LATIN1' locale_provider icu icu_locale 'da-DK'"
                + " locale 'C'");

    assertUnmet(database, "store.encoding", "LATIN1", "'UTF8'");
  }

  @Test
  void a_database_that_sorts_as_computers_do_is_refused() throws IOException {
    assertUnmet(
        made("template template0 encoding 'UTF8' locale_provider libc locale 'C'"),
        "store.locale",
        "'da-DK'");
  }

  @Test
  void a_database_that_sorts_as_germans_do_is_refused() throws IOException {
    assertUnmet(
        made("template template0 encoding 'UTF8' locale_provider icu icu_locale 'de-DE'"),
        "store.locale");
  }

  @Test
  void a_database_whose_danish_is_overruled_is_refused() throws IOException {
    assertUnmet(
        made(
            "template template0 encoding 'UTF8' locale_provider icu icu_locale 'da-DK'"
                + " icu_rules '&a < ø <<< Ø'"),
        "store.locale");
  }

  @Test
  void other_names_of_danish_are_danish() throws IOException {
    assertEquals(
        List.of(),
        keys(made("template template0 encoding 'UTF8' locale_provider icu icu_locale 'da'")));
  }

  @Test
  void a_danish_that_is_named_as_its_collation_is_danish() throws IOException {
    assertEquals(
        List.of(),
        keys(
            made(
                "template template0 encoding 'UTF8' locale_provider icu icu_locale"
                    + " 'da-DK-x-icu'")));
  }

  @Test
  void one_user_for_two_purposes_is_refused() throws IOException {
    Database good = good();
    DatabaseLogin login = good.owner();

    assertUnmet(new Database(login, login, login), "store.one-role");
    assertUnmet(new Database(login, good.application(), login), "store.one-role");
  }

  @Test
  void no_role_may_be_a_superuser() throws IOException {
    Database database = good();
    breakIt(database, "alter role " + owner + " superuser");

    assertUnmet(database, "store.superuser", "alter role " + owner + " nosuperuser");
  }

  @Test
  void no_role_may_see_past_row_security() throws IOException {
    Database database = good();
    breakIt(database, "alter role " + backup + " bypassrls");

    assertUnmet(database, "store.bypass", "alter role " + backup + " nobypassrls");
  }

  @Test
  void no_role_may_make_roles_or_databases_or_copy_them() throws IOException {
    Database database = good();
    for (String right : List.of("createrole", "createdb", "replication")) {
      breakIt(database, "alter role " + application + " " + right);

      assertUnmet(database, "store.creates-roles", application, "no" + right);
      breakIt(database, "alter role " + application + " no" + right);
    }
  }

  @Test
  void the_application_may_not_become_the_owner() throws IOException {
    Database database = good();
    breakIt(database, "grant " + owner + " to " + application);

    List<String> keys = keys(database);

    assertTrue(keys.contains("store.member-of"), keys.toString());
  }

  @Test
  void a_role_may_not_become_a_superuser_or_write_all_tables_or_run_programs() throws IOException {
    Database database = good();
    breakIt(
        database,
        "drop role if exists mighty" + suffix,
        "create role mighty" + suffix + " superuser");
    for (String role :
        List.of("mighty" + suffix, "pg_write_all_data", "pg_execute_server_program")) {
      breakIt(database, "grant " + role + " to " + application);

      assertUnmet(database, "store.member-of", application, "revoke " + role);
      breakIt(database, "revoke " + role + " from " + application);
    }
  }

  @Test
  void the_owner_must_be_able_to_make_tables() throws IOException {
    Database database = good();
    breakIt(database, "alter database made" + suffix + " owner to postgres");
    breakIt(database, "grant connect, temporary on database made" + suffix + " to " + owner);
    assertUnmet(database, "store.owner-cannot-create", owner);

    breakIt(
        database,
        "grant create on database made" + suffix + " to " + owner,
        "revoke temporary on database made" + suffix + " from " + owner);
    assertUnmet(database, "store.owner-cannot-create", owner);
  }

  @Test
  void the_application_may_make_no_schemas() throws IOException {
    Database database = good();
    breakIt(database, "grant create on database made" + suffix + " to " + application);

    assertUnmet(database, "store.may-create", "revoke create", application);
  }

  @Test
  void the_application_may_make_no_tables_in_a_schema() throws IOException {
    Database database = good();
    breakIt(database, "grant create on schema public to " + application);

    assertUnmet(database, "store.may-create-in", "public", application);
  }

  @Test
  void the_application_may_own_no_table() throws IOException {
    Database database = good();
    breakIt(
        database,
        "create table public.posting (id int)",
        "alter table public.posting owner to " + application);

    List<String> keys = keys(database);

    assertTrue(keys.contains("store.owns"), keys.toString());
  }

  @Test
  void the_application_may_not_own_a_function() throws IOException {
    Database database = good();
    breakIt(
        database,
        "create function public.f() returns int language sql return 1",
        "alter function public.f() owner to " + application);

    assertUnmet(database, "store.owns", application);
  }

  @Test
  void the_application_may_not_empty_a_table_at_one_stroke() throws IOException {
    Database database = good();
    breakIt(
        database,
        "create table public.posting (id int)",
        "grant select, insert, update, delete on public.posting to " + application);
    assertEquals(List.of(), keys(database));

    breakIt(database, "grant truncate on public.posting to " + application);
    assertUnmet(database, "store.too-many-rights", "posting", application);
  }

  @Test
  void the_backup_may_change_nothing() throws IOException {
    Database database = good();
    breakIt(
        database,
        "create table public.posting (id int)",
        "grant select on public.posting to " + backup);
    assertEquals(List.of(), keys(database));

    breakIt(database, "grant update (id) on public.posting to " + backup);
    assertUnmet(database, "store.backup-writes", "posting", backup);
  }

  @Test
  void row_security_may_not_be_switched_off_for_a_role() throws IOException {
    Database database = good();
    breakIt(database, "alter role " + backup + " set row_security = off");

    assertUnmet(database, "store.setting", backup, "row_security = on");
  }

  @Test
  void foreign_keys_may_not_be_switched_off_for_a_role() throws IOException {
    Database database = good();
    breakIt(database, "alter role " + owner + " set session_replication_role = replica");

    assertUnmet(database, "store.setting", owner, "session_replication_role = origin");
  }

  @Test
  void no_role_may_have_an_organisation_from_the_start() throws IOException {
    Database database = good();
    breakIt(database, "alter role " + application + " set samdrift.organisation = 'nordbo'");

    assertUnmet(database, "store.setting", application, "samdrift.organisation = ''");
  }

  @Test
  void a_server_that_cannot_be_written_to_is_refused() throws IOException {
    Database database = good();
    breakIt(database, "alter role " + application + " set default_transaction_read_only = on");

    assertUnmet(database, "store.read-only", application);
  }

  @Test
  void a_server_that_asks_for_no_password_is_refused() throws Exception {
    try (DataFolder folder = TestStore.folder(temp.resolve("data"));
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
    Database database = good();
    DatabaseLogin wrong = new DatabaseLogin(database.backup().url(), backup, "wrong");

    assertUnmet(
        new Database(database.owner(), database.application(), wrong),
        "store.wrong-password",
        backup);
  }

  @Test
  void a_role_that_may_not_log_in_or_connect_is_told() throws IOException {
    Database database = good();
    breakIt(database, "alter role " + backup + " nologin");
    assertUnmet(database, "store.not-let-in", backup);

    breakIt(
        database,
        "alter role " + backup + " login",
        "revoke connect on database made" + suffix + " from " + backup);
    assertUnmet(database, "store.may-not-connect", backup);
  }

  @Test
  void a_database_that_is_not_there_is_told() throws IOException {
    String url = good().owner().url().replaceAll("/[^/]*$", "/nowhere");

    assertEquals(
        List.of("store.no-such-database", "store.no-such-database", "store.no-such-database"),
        keys(at(url)));
  }

  @Test
  void a_server_that_does_not_answer_is_told() throws IOException {
    assertEquals(
        List.of("store.no-answer", "store.no-answer", "store.no-answer"),
        keys(at("jdbc:postgresql://127.0.0.1:1/samdrift")));
  }
}
