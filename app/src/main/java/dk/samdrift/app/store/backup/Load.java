package dk.samdrift.app.store.backup;

import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Fills the tables from a backup, as their owner, in one transaction. Row security holds for the
 * owner too: what is in the file of an organisation can only become rows of that organisation.
 */
final class Load {

  // Triggers watch what people do; what is read back has been watched before.
  private static final String TRIGGERS =
      """
      select tgrelid::regclass::text, quote_ident(tgname),
             case tgenabled when 'A' then 'enable always' else 'enable' end
        from pg_trigger
        join pg_class on pg_class.oid = tgrelid
       where not tgisinternal and tgparentid = 0 and tgenabled in ('O', 'A')
         and relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'
         and relpersistence <> 't'
       order by 1, 2
      """;

  private final Connection connection;
  private final Archive archive;
  private final Empty empty;

  /** Sees once more that there is no organisation. */
  interface Empty {
    void check() throws SQLException;
  }

  Load(Connection connection, Archive archive, Empty empty) {
    this.connection = connection;
    this.archive = archive;
    this.empty = empty;
  }

  void load() throws SQLException {
    connection.setAutoCommit(false);
    try {
      Transfer.speakPlainly(connection);
      List<Table> tables = new Catalogue(connection).tablesInOrder();
      checkTables(tables);
      checkSequences();
      List<String[]> triggers = triggers();
      for (String[] trigger : triggers) {
        tell("alter table " + trigger[0] + " disable trigger " + trigger[1]);
      }
      empty(tables);
      tell("set constraints all deferred");
      for (Table table : tables) {
        fill(table);
      }
      setSequences();
      tell("set constraints all immediate");
      for (String[] trigger : triggers) {
        tell("alter table " + trigger[0] + " " + trigger[2] + " trigger " + trigger[1]);
      }
      connection.commit();
    } catch (SQLException e) {
      throw refused(e);
    } finally {
      connection.rollback();
    }
  }

  /** The database says no to rows that nobody can have had; the rest is our mistake. */
  private static RuntimeException refused(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.startsWith("53")) {
      return new Refused("store.restore-no-room");
    }
    boolean isRow = state.startsWith("22") || state.startsWith("23") || state.equals("42501");
    return isRow ? new Refused("store.backup-rows") : new IllegalStateException(e);
  }

  private void checkTables(List<Table> tables) {
    List<Manifest.Part> parts = new ArrayList<>(archive.manifest().parts());
    for (Table table : tables) {
      List<Manifest.Part> own = parts(table);
      int wanted = table.isTenant() ? archive.manifest().organisations().size() : 1;
      boolean isSame =
          own.size() == wanted
              && own.stream()
                  .allMatch(part ->
                      part.columns().equals(table.columns())
                          && part.organisation().isEmpty() != table.isTenant());
      if (!isSame) {
        throw new Refused("store.backup-other-tables", table.toString());
      }
      parts.removeAll(own);
    }
    if (!parts.isEmpty()) {
      throw new Refused("store.backup-other-tables", parts.getFirst().tableName());
    }
  }

  private List<Manifest.Part> parts(Table table) {
    return archive.manifest().parts().stream()
        .filter(part -> part.tableName().equals(table.toString()))
        .toList();
  }

  private void checkSequences() throws SQLException {
    List<String> there =
        new Catalogue(connection).sequences().stream().map(Load::sequenceName).toList();
    List<String> told = archive.manifest().sequences().stream().map(Load::sequenceName).toList();
    if (!there.equals(told)) {
      throw new Refused("store.backup-other-tables", String.join(", ", there));
    }
  }

  private static String sequenceName(Manifest.Sequence sequence) {
    return Table.quoted(sequence.schema()) + "." + Table.quoted(sequence.name());
  }

  /** Rows that migrations made are in the backup as well. */
  private void empty(List<Table> tables) throws SQLException {
    if (tables.stream().anyMatch(table -> table.toString().equals("organisation.organisation"))) {
      tell("lock table organisation.organisation in share row exclusive mode");
    }
    empty.check();
    if (!tables.isEmpty()) {
      tell("truncate " + tables.stream().map(Table::sql).collect(Collectors.joining(", ")));
    }
  }

  private List<String[]> triggers() throws SQLException {
    List<String[]> triggers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TRIGGERS)) {
      while (row.next()) {
        triggers.add(new String[] {row.getString(1), row.getString(2), row.getString(3)});
      }
    }
    return triggers;
  }

  private void fill(Table table) throws SQLException {
    // Only the names and types: what the table demands is checked when the rows arrive there.
    tell(
        "create temporary table arriving on commit drop as select %s from %s with no data"
            .formatted(table.sqlColumns(), table.sql()));
    for (Manifest.Part part : parts(table)) {
      Transfer.enter(connection, part.organisation());
      tell("truncate pg_temp.arriving");
      long copied = copy(part);
      try (Statement statement = connection.createStatement()) {
        long inserted =
            statement.executeLargeUpdate(
                "insert into %s (%s) overriding system value select %s from pg_temp.arriving"
                    .formatted(table.sql(), table.sqlColumns(), table.sqlColumns()));
        if (copied != part.rows() || inserted != part.rows()) {
          throw new Refused("store.backup-damaged", part.file());
        }
      }
    }
    tell("drop table pg_temp.arriving");
  }

  private long copy(Manifest.Part part) throws SQLException {
    try (InputStream rows = archive.rows(part)) {
      return new CopyManager(connection.unwrap(BaseConnection.class))
          .copyIn("copy pg_temp.arriving from stdin (format csv, header match)", rows);
    } catch (IOException e) {
      throw new Refused("store.backup-damaged", part.file());
    }
  }

  private void setSequences() throws SQLException {
    for (Manifest.Sequence sequence : archive.manifest().sequences()) {
      try (PreparedStatement statement =
          connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
        statement.setString(1, sequenceName(sequence));
        statement.setLong(2, sequence.value());
        statement.setBoolean(3, sequence.isCalled());
        statement.execute();
      }
    }
  }

  private void tell(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
