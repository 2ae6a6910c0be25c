package dk.samdrift.app.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every table belongs to organisations and shows each of them its own rows only. */
class CatalogueTest {

  /** Tables without an organisation, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("organisation.organisation", "the register: found before anybody is inside"),
          Map.entry("identity.login", "a login may belong to several organisations"),
          Map.entry("identity.entry", "says which ones, before anybody is inside"),
          Map.entry("identity.access_key", "says whose a program's secret is, before it is inside"),
          Map.entry("identity.link", "opened by somebody who is not inside yet"),
          Map.entry("identity.wrong_try", "signing in happens outside"),
          Map.entry("identity.password_request", "whoever asks is not signed in"),
          Map.entry("identity.session", "signing in happens outside"),
          Map.entry("identity.session_attributes", "signing in happens outside"),
          Map.entry("mail.letter", "letters about signing in belong to no organisation"),
          Map.entry("mail.attempt", "of letters"),
          Map.entry("store.migration", "of the tables themselves"),
          Map.entry(
              "job.execution",
              "a node looks for work before it works for anybody; ids and moments only"));

  private static final String TABLES =
      """
      select n.nspname || '.' || c.relname as name,
             c.relrowsecurity and c.relforcerowsecurity as is_secured,
             exists (select from pg_attribute a
                      where a.attrelid = c.oid and a.attname = 'organisation_id'
                        and a.attnotnull and not a.attisdropped) as has_organisation,
             exists (select from pg_policy p where p.polrelid = c.oid
                        and pg_get_expr(p.polqual, p.polrelid) like '%organisation.current()%') as has_policy,
             not exists (select from pg_index i
                           join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                          where i.indrelid = c.oid and i.indisunique
                            and a.attname <> 'organisation_id') as begins_with_organisation
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p')
         and n.nspname not in ('pg_catalog', 'information_schema')
       order by name
      """;

  @Test
  void every_table_shows_an_organisation_its_own_rows_only() throws SQLException, IOException {
    Database database = TestStore.clone("catalogue");
    Map<String, List<Boolean>> wrong = new TreeMap<>();
    Set<String> met = new TreeSet<>();
    try (Connection connection = TestStore.superuser(database).connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TABLES)) {
      while (row.next()) {
        String name = row.getString("name");
        List<Boolean> found =
            List.of(
                row.getBoolean("is_secured"),
                row.getBoolean("has_organisation"),
                row.getBoolean("has_policy"),
                row.getBoolean("begins_with_organisation"));
        if (EXCEPTIONS.containsKey(name)) {
          met.add(name);
        } else if (found.contains(false)) {
          wrong.put(name, found);
        }
      }
    }

    assertEquals(Map.of(), wrong);
    assertEquals(new TreeSet<>(EXCEPTIONS.keySet()), met);
  }
}
