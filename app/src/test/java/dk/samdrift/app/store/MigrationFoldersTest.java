package dk.samdrift.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A migration changes the schema that its folder is named after, and no other room's. */
class MigrationFoldersTest {

  private static final String SHIPPED = "classpath:db/migration";
  private static final Pattern FILE = Pattern.compile(".*/([a-z]+)/V([0-9_]+)__[^/]*\\.sql");

  /**
   * All that a schema holds and who may use it; foreign keys leave no mark on what they point at.
   */
  private static final String CONTENT =
      """
      select n.nspname, n.nspowner::regrole || coalesce(n.nspacl::text, '')
        from pg_namespace n
       where n.nspname !~ '^(pg_|information_schema$)'
      union all
      select c.relnamespace::regnamespace::text,
             concat_ws(' ', c.relname, c.relkind, c.relowner::regrole, c.relacl, c.relrowsecurity,
                       c.relforcerowsecurity, c.reloptions, pg_get_viewdef(c.oid))
        from pg_class c
      union all
      select c.relnamespace::regnamespace::text,
             concat_ws(' ', c.relname, a.attname, a.atttypid::regtype, a.atttypmod, a.attnotnull,
                       a.attacl, a.attgenerated, a.attidentity, pg_get_expr(d.adbin, d.adrelid))
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       where a.attnum > 0
      union all
      select connamespace::regnamespace::text,
             concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
        from pg_constraint
      union all
      select p.pronamespace::regnamespace::text, concat_ws(' ', p.oid::regprocedure, p.prosrc, p.proacl)
        from pg_proc p
      union all
      select c.relnamespace::regnamespace::text,
             concat_ws(' ', c.relname, p.polname, p.polcmd, p.polroles, pg_get_expr(p.polqual, p.polrelid),
                       pg_get_expr(p.polwithcheck, p.polrelid))
        from pg_policy p
        join pg_class c on c.oid = p.polrelid
      union all
      select c.relnamespace::regnamespace::text, concat_ws(' ', pg_get_triggerdef(t.oid), t.tgenabled)
        from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
       where not t.tgisinternal
      union all
      select t.typnamespace::regnamespace::text, concat_ws(' ', t.typname, t.typacl)
        from pg_type t
      union all
      select n.nspname, query_to_xml(format('select * from %I.%I', n.nspname, c.relname), true, true, '')::text
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r'
         and n.nspname !~ '^(pg_|information_schema$)'
         and c.oid is distinct from to_regclass('store.migration')
       order by 1, 2
      """;

  @TempDir private Path temp = Path.of("");

  private static Map<String, List<String>> content(Database database) throws Exception {
    try (Connection connection = TestStore.superuser(database).connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(CONTENT)) {
      Map<String, List<String>> content = new TreeMap<>();
      while (row.next()) {
        content.computeIfAbsent(row.getString(1), any -> new ArrayList<>()).add(row.getString(2));
      }
      return content;
    }
  }

  /** The folder of each migration, by its version. */
  private static Map<String, String> folders(String location) throws IOException {
    Map<String, String> folders = new TreeMap<>();
    String files = location.replace("filesystem:", "file:") + "/**/*.sql";
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
      Matcher name = FILE.matcher(file.getURL().toString());
      if (!name.matches()) {
        throw new IllegalStateException("not the name of a migration: " + file);
      }
      folders.put(name.group(2).replace('_', '.'), name.group(1));
    }
    return folders;
  }

  /** "version changes schema" of all that change another schema than their folder's. */
  private static List<String> strays(String location) throws Exception {
    Migrations migrations = Migrations.at(List.of(location));
    Map<String, String> folders = folders(location);
    Database database = TestStore.empty("folders");
    List<String> strays = new ArrayList<>();
    Map<String, List<String>> before = content(database);
    for (Migrations.Step step : migrations.known(database)) {
      migrations.applyTo(database, step.version());
      Map<String, List<String>> after = content(database);
      Set<String> schemas = new TreeSet<>(before.keySet());
      schemas.addAll(after.keySet());
      for (String schema : schemas) {
        boolean isChanged =
            !before.getOrDefault(schema, List.of()).equals(after.getOrDefault(schema, List.of()));
        // Large values live with PostgreSQL; the table of migrations comes with the first of them.
        boolean isTheirs =
            schema.startsWith("pg_") || (schema.equals("store") && !before.containsKey("store"));
        if (isChanged && !isTheirs && !schema.equals(folders.get(step.version()))) {
          strays.add(step.version() + " changes " + schema);
        }
      }
      before = after;
    }
    return strays;
  }

  @Test
  void a_migration_changes_only_the_schema_of_its_folder() throws Exception {
    assertEquals(List.of(), strays(SHIPPED));
  }

  @Test
  void one_that_reaches_into_another_schema_is_found() throws Exception {
    write("own/V1__make.sql", "create schema own; create table own.one (id int primary key);");
    write(
        "other/V2__point.sql",
        "create schema other; create table other.two (id int references own.one);");
    write("other/V3__add_a_column.sql", "alter table own.one add name text;");
    write("other/V4__add_a_row.sql", "insert into own.one (id) values (1);");
    write("other/V5__grant.sql", "grant select on own.one to ${application};");
    write("other/V6__change_a_row.sql", "update own.one set id = 2;");
    write("third/V7__make_elsewhere.sql", "create schema fourth;");

    assertEquals(
        List.of(
            "3 changes own", "4 changes own", "5 changes own", "6 changes own", "7 changes fourth"),
        strays("filesystem:" + temp));
  }

  private void write(String name, String sql) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, sql);
  }
}
