package dk.samdrift.app.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Caller;
import dk.samdrift.app.site.Caller.Reply;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.TestStore;
import dk.samdrift.app.store.Work;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

/** Every route, by everybody, with what belongs to somebody else: nothing seen, nothing changed. */
@Tag("slow")
class CrawlTest {

  private static final TwoOrganisations NORTH = TwoOrganisations.NORTH;
  private static final TwoOrganisations SOUTH = TwoOrganisations.SOUTH;

  /** Every table whose rows belong to organisations. */
  private static final String TENANT_TABLES =
      """
      select format('%I.%I', table_schema, table_name) as name
        from information_schema.columns
        join information_schema.tables using (table_schema, table_name)
       where column_name = 'organisation_id'
         and table_type = 'BASE TABLE'
         and table_schema || '.' || table_name <> 'organisation.organisation'
      """;

  private static final String LOCKED =
      """
         and (select relrowsecurity
                from pg_class
               where oid = to_regclass(format('%I.%I', table_schema, table_name)))
      """;

  private static List<Door> inside() {
    return Doors.all().stream().filter(Door::isInside).toList();
  }

  private static String path(Door door, String slug, TwoOrganisations owner) {
    return owner.fill(door.pattern().getPatternString().replace("{organisation}", slug));
  }

  private static Answer visit(Browser browser, Door door, String path) {
    return door.method().equals(HttpMethod.GET)
        ? browser.get(path)
        : browser.post(
            "/" + NORTH.organisation().slug(),
            path,
            "version",
            "1",
            "name",
            "tyv",
            "key",
            UUID.randomUUID().toString());
  }

  /** All rows of the south, as the database has them. */
  private static String southernRows() throws IOException {
    DatabaseLogin superuser = TestStore.superuser(Site.database());
    String all =
        """
        select md5(string_agg(query_to_xml(
                   format('select * from %%s one where organisation_id = %%L order by one::text',
                          name, '%s'),
                   true, true, '')::text, '' order by name))
          from (%s) tables
        """
            .formatted(SOUTH.organisation().id(), TENANT_TABLES);
    try (Connection connection = superuser.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(all)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> tables(DatabaseLogin superuser) throws IOException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = superuser.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TENANT_TABLES + LOCKED)) {
      while (row.next()) {
        tables.add(row.getString("name"));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return tables;
  }

  private static List<String> leaks(Browser browser, List<Door> doors) {
    List<String> leaks = new ArrayList<>();
    for (Door door : doors) {
      boolean namesThings =
          door.pattern().getPatternString().contains("/{organisation}/")
              && door.pattern().getPatternString().indexOf('{', 2) > 0;
      for (String slug : List.of(NORTH.organisation().slug(), SOUTH.organisation().slug())) {
        String path = path(door, slug, SOUTH);
        Answer answer = visit(browser, door, path);
        boolean isTheirs = namesThings || slug.equals(SOUTH.organisation().slug());
        if (answer.html().contains(SOUTH.marker())) {
          leaks.add(door.method() + " " + path + " shows something");
        }
        if (isTheirs && answer.status() != 404) {
          leaks.add(door.method() + " " + path + " answers " + answer.status());
        }
      }
    }
    return leaks;
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobody_sees_or_changes_what_belongs_to_another_organisation(Role role) throws IOException {
    String before = southernRows();

    assertEquals(List.of(), leaks(NORTH.as(role), inside()));
    assertEquals(before, southernRows());
  }

  @Test
  void the_door_holds_when_the_database_shows_all_rows() throws IOException {
    List<Door> withIds =
        inside().stream()
            .filter(door -> door.pattern().getPatternString().indexOf('{', 2) > 0)
            .toList();
    String before = southernRows();
    DatabaseLogin superuser = TestStore.superuser(Site.database());
    List<String> tables = tables(superuser);
    for (String table : tables) {
      TestStore.tell(superuser, "alter table " + table + " disable row level security");
    }
    try {
      assertEquals(List.of(), leaks(NORTH.as(Role.ADMINISTRATOR), withIds));
      assertEquals(before, southernRows());
    } finally {
      for (String table : tables) {
        TestStore.tell(superuser, "alter table " + table + " enable row level security");
      }
    }
  }

  private static List<Door> forPrograms() {
    return Doors.all().stream().filter(door -> door.who() instanceof Door.Who.Programs).toList();
  }

  private static List<String> leaks(Caller program, List<Door> doors, String slug) {
    List<String> leaks = new ArrayList<>();
    for (Door door : doors) {
      String path = path(door, slug, SOUTH);
      String json =
          "{\"number\": \"1\", \"name\": \"tyv\", \"from\": \"2026-01-01\", \"figures\": []}";
      Reply reply = program.with("If-Match", "\"1\"").send(door.method().name(), path, json);
      if (reply.status() != 404 || !reply.isProblem() || reply.text().contains(SOUTH.marker())) {
        leaks.add(door.method() + " " + path + " answers " + reply.status());
      }
    }
    return leaks;
  }

  @Test
  void no_program_sees_or_changes_what_belongs_to_another_organisation() throws IOException {
    Caller program = new Caller(NORTH.program(true));
    List<Door> withIds =
        forPrograms().stream()
            .filter(door -> door.pattern().getPatternString().indexOf('{', 8) > 0)
            .toList();
    String before = southernRows();

    assertFalse(withIds.isEmpty());
    assertEquals(List.of(), leaks(program, forPrograms(), SOUTH.organisation().slug()));
    assertEquals(List.of(), leaks(program, withIds, NORTH.organisation().slug()));
    DatabaseLogin superuser = TestStore.superuser(Site.database());
    TestStore.tell(superuser, "alter table organisation.member disable row level security");
    try {
      assertEquals(List.of(), leaks(program, withIds, NORTH.organisation().slug()));
    } finally {
      TestStore.tell(superuser, "alter table organisation.member enable row level security");
    }
    assertEquals(before, southernRows());
  }

  @Test
  void the_database_holds_when_nobody_watches_the_door() {
    Work.in(
        NORTH.organisation().id(),
        () -> {
          assertTrue(Site.bean(Persons.class).byId(NORTH.somebody()).isPresent());
          assertTrue(Site.bean(Persons.class).byId(SOUTH.somebody()).isEmpty());
          assertTrue(Site.bean(Grants.class).given(SOUTH.somebody()).isEmpty());
          assertTrue(Site.bean(Jobs.class).organisationOf(NORTH.job()).isPresent());
          assertTrue(Site.bean(Jobs.class).organisationOf(SOUTH.job()).isEmpty());
          assertFalse(Site.bean(Jobs.class).cancel(SOUTH.job()));
        });
  }

  @Test
  void who_lacks_the_role_is_told_so_and_who_is_not_signed_in_is_asked_to() {
    String persons = "/" + NORTH.organisation().slug() + "/organisation/persons";

    assertEquals(200, NORTH.as(Role.AUDITOR).get(persons).status());
    assertEquals(403, NORTH.as(Role.SITE_STAFF).get(persons).status());
    assertEquals(403, NORTH.as(Role.AUDITOR).get(persons + "/new").status());
    Answer stranger = new Browser().get(persons);
    assertEquals(302, stranger.status());
    assertTrue(stranger.location().startsWith("/sign-in"));
  }

  @Test
  void a_form_from_a_stranger_s_page_changes_nothing() {
    String persons = "/" + NORTH.organisation().slug() + "/organisation/persons";

    assertEquals(403, NORTH.as(Role.ADMINISTRATOR).forge(persons).status());
  }

  @Test
  void no_page_says_how_it_is_made() {
    Browser browser = NORTH.as(Role.ADMINISTRATOR);
    for (String path :
        List.of("/nowhere", "/%2e%2e/x", "/" + NORTH.organisation().slug() + "/x", "/error")) {
      Answer answer = browser.get(path);
      assertTrue(answer.status() >= 400, path);
      assertFalse(answer.html().contains("Exception"), path);
      assertFalse(answer.html().contains("springframework"), path);
    }
  }
}
