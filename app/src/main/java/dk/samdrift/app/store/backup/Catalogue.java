package dk.samdrift.app.store.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the database tells about itself: tables, what refers to what, sequences, organisations. */
final class Catalogue {

  private static final String OURS =
      """
             c.relpersistence <> 't'
         and not c.relispartition
         and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
         and (n.nspname, c.relname) <> ('store', 'migration')
         and not exists (select from pg_depend d
                          where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      """;

  private static final String TABLES =
      """
      select n.nspname, c.relname,
             (select array_agg(a.attname::text order by a.attnum)
                from pg_attribute a
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
             coalesce((select array_agg(a.attname::text order by k.place)
                         from pg_constraint p
                        cross join unnest(p.conkey) with ordinality as k (attnum, place)
                         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                        where p.conrelid = c.oid and p.contype = 'p'), '{}'),
             row_security_active(c.oid),
             exists (select from pg_attribute a
                      where a.attrelid = c.oid and a.attname = 'organisation_id' and a.attnotnull)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and
      """
          + OURS
          + " order by n.nspname collate \"C\", c.relname collate \"C\"";

  private static final String SEQUENCES =
      """
      select n.nspname, c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'S' and
      """
          + OURS
          + " order by n.nspname collate \"C\", c.relname collate \"C\"";

  // A reference that is checked at the end of the transaction only does not decide the order.
  private static final String REFERENCES =
      """
      select fn.nspname || '.' || f.relname, tn.nspname || '.' || t.relname
        from pg_constraint k
        join pg_class f on f.oid = k.conrelid
        join pg_namespace fn on fn.oid = f.relnamespace
        join pg_class t on t.oid = k.confrelid
        join pg_namespace tn on tn.oid = t.relnamespace
       where k.contype = 'f' and k.conparentid = 0 and k.conrelid <> k.confrelid and not k.condeferrable
      """;

  // Under row security the list could be shortened without anybody noticing, unless there is a
  // policy that lets the backup see all.
  private static final String LIST_MAY_BE_SHORT =
      """
      select row_security_active(c.oid)
             and (exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive)
                  or not exists (
                    select from pg_policy p
                     where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('r', '*')
                       and pg_get_expr(p.polqual, p.polrelid) = 'true'
                       and (p.polroles = '{0}'
                            or exists (select from unnest(p.polroles) as role
                                        where pg_has_role(current_user, role, 'USAGE')))))
        from pg_class c
       where c.oid = to_regclass('organisation.organisation')
      """;

  private final Connection connection;

  Catalogue(Connection connection) {
    this.connection = connection;
  }

  /** All tables, by name. */
  List<Table> tables() throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TABLES)) {
      while (row.next()) {
        boolean isTenant = row.getBoolean(5);
        Table table =
            new Table(row.getString(1), row.getString(2), texts(row, 3), texts(row, 4), isTenant);
        if (isTenant && !row.getBoolean(6)) {
          throw new IllegalStateException(table + " has row security and no organisation_id");
        }
        tables.add(table);
      }
    }
    return tables;
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  /** All tables, each after those it refers to. */
  List<Table> tablesInOrder() throws SQLException {
    Map<String, Table> waiting = new LinkedHashMap<>();
    tables().forEach(table -> waiting.put(table.toString(), table));
    List<Map.Entry<String, String>> references = references();
    List<Table> order = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<Table> free =
          waiting.values().stream()
              .filter(table ->
                  references.stream()
                      .noneMatch(reference ->
                          reference.getKey().equals(table.toString())
                              && waiting.containsKey(reference.getValue())))
              .toList();
      if (free.isEmpty()) {
        throw new IllegalStateException("tables that refer to each other: " + waiting.keySet());
      }
      free.forEach(table -> waiting.remove(table.toString()));
      order.addAll(free);
    }
    return order;
  }

  private List<Map.Entry<String, String>> references() throws SQLException {
    List<Map.Entry<String, String>> references = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(REFERENCES)) {
      while (row.next()) {
        references.add(Map.entry(row.getString(1), row.getString(2)));
      }
    }
    return references;
  }

  /** All sequences and how far they have counted. */
  List<Manifest.Sequence> sequences() throws SQLException {
    List<String[]> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SEQUENCES)) {
      while (row.next()) {
        names.add(new String[] {row.getString(1), row.getString(2)});
      }
    }
    List<Manifest.Sequence> sequences = new ArrayList<>();
    for (String[] name : names) {
      String sql = Table.quoted(name[0]) + "." + Table.quoted(name[1]);
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select last_value, is_called from " + sql)) {
        row.next();
        sequences.add(new Manifest.Sequence(name[0], name[1], row.getLong(1), row.getBoolean(2)));
      }
    }
    return sequences;
  }

  /** Every organisation there is, as the backup's role. */
  List<UUID> organisations() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LIST_MAY_BE_SHORT)) {
      if (!row.next()) {
        return List.of();
      }
      if (row.getBoolean(1)) {
        throw new IllegalStateException("the backup does not see every organisation");
      }
    }
    List<UUID> organisations = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select organisation_id from organisation.organisation order by organisation_id")) {
      while (row.next()) {
        organisations.add(row.getObject(1, UUID.class));
      }
    }
    return organisations;
  }
}
