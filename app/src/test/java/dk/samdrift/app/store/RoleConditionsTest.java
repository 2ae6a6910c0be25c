package dk.samdrift.app.store;

import static dk.samdrift.app.store.BreakableDatabase.assertUnmet;
import static dk.samdrift.app.store.BreakableDatabase.breakIt;
import static dk.samdrift.app.store.BreakableDatabase.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the three roles may and may not; each condition is broken. */
@Tag("slow")
class RoleConditionsTest {

  private final BreakableDatabase world = new BreakableDatabase();

  @Test
  void saving_must_not_be_put_off_for_one_role() throws IOException {
    Database database = world.good();
    breakIt(database, "alter role " + world.application + " set synchronous_commit = off");

    assertUnmet(database, "store.synchronous-commit", world.application, "off");
  }

  @Test
  void saving_must_not_be_put_off_for_one_database() throws IOException {
    Database database = world.good();
    breakIt(database, "alter database made" + world.suffix + " set synchronous_commit = 'local'");

    assertEquals(List.of("store.synchronous-commit", "store.synchronous-commit"), keys(database));
  }

  @Test
  void one_user_for_two_purposes_is_refused() throws IOException {
    Database good = world.good();
    DatabaseLogin login = good.owner();

    assertUnmet(new Database(login, login, login), "store.one-role");
    assertUnmet(new Database(login, good.application(), login), "store.one-role");
  }

  @Test
  void no_role_may_be_a_superuser() throws IOException {
    Database database = world.good();
    breakIt(database, "alter role " + world.owner + " superuser");

    assertUnmet(database, "store.superuser", "alter role " + world.owner + " nosuperuser");
  }

  @Test
  void no_role_may_see_past_row_security() throws IOException {
    Database database = world.good();
    breakIt(database, "alter role " + world.backup + " bypassrls");

    assertUnmet(database, "store.bypass", "alter role " + world.backup + " nobypassrls");
  }

  @Test
  void no_role_may_make_roles_or_databases_or_copy_them() throws IOException {
    Database database = world.good();
    for (String right : List.of("createrole", "createdb", "replication")) {
      breakIt(database, "alter role " + world.application + " " + right);

      assertUnmet(database, "store.creates-roles", world.application, "no" + right);
      breakIt(database, "alter role " + world.application + " no" + right);
    }
  }

  @Test
  void the_application_may_not_become_the_owner() throws IOException {
    Database database = world.good();
    breakIt(database, "grant " + world.owner + " to " + world.application);

    List<String> keys = keys(database);

    assertTrue(keys.contains("store.member-of"), keys.toString());
  }

  @Test
  void a_role_may_not_become_a_superuser_or_write_all_tables_or_run_programs() throws IOException {
    Database database = world.good();
    breakIt(
        database,
        "drop role if exists mighty" + world.suffix,
        "create role mighty" + world.suffix + " superuser");
    for (String role :
        List.of("mighty" + world.suffix, "pg_write_all_data", "pg_execute_server_program")) {
      breakIt(database, "grant " + role + " to " + world.application);

      assertUnmet(database, "store.member-of", world.application, "revoke " + role);
      breakIt(database, "revoke " + role + " from " + world.application);
    }
  }

  @Test
  void the_owner_must_be_able_to_make_tables() throws IOException {
    Database database = world.good();
    breakIt(database, "alter database made" + world.suffix + " owner to postgres");
    breakIt(
        database,
        "grant connect, temporary on database made" + world.suffix + " to " + world.owner);
    assertUnmet(database, "store.owner-cannot-create", world.owner);

    breakIt(
        database,
        "grant create on database made" + world.suffix + " to " + world.owner,
        "revoke temporary on database made" + world.suffix + " from " + world.owner);
    assertUnmet(database, "store.owner-cannot-create", world.owner);
  }

  @Test
  void the_application_may_make_no_schemas() throws IOException {
    Database database = world.good();
    breakIt(database, "grant create on database made" + world.suffix + " to " + world.application);

    assertUnmet(database, "store.may-create", "revoke create", world.application);
  }

  @Test
  void the_application_may_make_no_tables_in_a_schema() throws IOException {
    Database database = world.good();
    breakIt(database, "grant create on schema public to " + world.application);

    assertUnmet(database, "store.may-create-in", "public", world.application);
  }

  @Test
  void the_application_may_own_no_table() throws IOException {
    Database database = world.good();
    breakIt(
        database,
        "create table public.posting (id int)",
        "alter table public.posting owner to " + world.application);

    List<String> keys = keys(database);

    assertTrue(keys.contains("store.owns"), keys.toString());
  }

  @Test
  void the_application_may_not_own_a_function() throws IOException {
    Database database = world.good();
    breakIt(
        database,
        "create function public.f() returns int language sql return 1",
        "alter function public.f() owner to " + world.application);

    assertUnmet(database, "store.owns", world.application);
  }

  @Test
  void the_application_may_not_empty_a_table_at_one_stroke() throws IOException {
    Database database = world.good();
    breakIt(
        database,
        "create table public.posting (id int)",
        "grant select, insert, update, delete on public.posting to " + world.application);
    assertEquals(List.of(), keys(database));

    breakIt(database, "grant truncate on public.posting to " + world.application);
    assertUnmet(database, "store.too-many-rights", "posting", world.application);
  }

  @Test
  void the_backup_may_change_nothing() throws IOException {
    Database database = world.good();
    breakIt(
        database,
        "create table public.posting (id int)",
        "grant select on public.posting to " + world.backup);
    assertEquals(List.of(), keys(database));

    breakIt(database, "grant update (id) on public.posting to " + world.backup);
    assertUnmet(database, "store.backup-writes", "posting", world.backup);
  }

  @Test
  void row_security_may_not_be_switched_off_for_a_role() throws IOException {
    Database database = world.good();
    breakIt(database, "alter role " + world.backup + " set row_security = off");

    assertUnmet(database, "store.setting", world.backup, "row_security = on");
  }

  @Test
  void foreign_keys_may_not_be_switched_off_for_a_role() throws IOException {
    Database database = world.good();
    breakIt(database, "alter role " + world.owner + " set session_replication_role = replica");

    assertUnmet(database, "store.setting", world.owner, "session_replication_role = origin");
  }

  @Test
  void no_role_may_have_an_organisation_from_the_start() throws IOException {
    Database database = world.good();
    breakIt(database, "alter role " + world.application + " set samdrift.organisation = 'nordbo'");

    assertUnmet(database, "store.setting", world.application, "samdrift.organisation = ''");
  }

  @Test
  void a_server_that_cannot_be_written_to_is_refused() throws IOException {
    Database database = world.good();
    breakIt(
        database, "alter role " + world.application + " set default_transaction_read_only = on");

    assertUnmet(database, "store.read-only", world.application);
  }
}
