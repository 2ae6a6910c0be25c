package dk.samdrift.app.intake;

import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** Work that stands still in the middle, because somebody else holds what it needs. */
final class Waiting implements AutoCloseable {

  private final Connection holder;
  private final String table;

  private Waiting(Connection holder, String table) {
    this.holder = holder;
    this.table = table;
  }

  /** Lets nobody write into a table until the end. */
  static Waiting holding(String table) throws IOException, SQLException {
    Connection holder = TestStore.superuser(Site.database()).connect();
    holder.setAutoCommit(false);
    try (PreparedStatement lock =
        holder.prepareStatement("lock table " + table + " in exclusive mode")) {
      lock.execute();
    }
    return new Waiting(holder, table);
  }

  /** Comes back when somebody waits for the table that is held. */
  void met() {
    on(table);
  }

  /** Comes back when somebody waits in a statement that names something. */
  static void on(String name) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    try (Connection watcher = TestStore.superuser(Site.database()).connect();
        PreparedStatement question =
            watcher.prepareStatement(
                """
                select exists (select
                                 from pg_stat_activity
                                where datname = current_database()
                                  and wait_event_type = 'Lock'
                                  and query like ?)
                """)) {
      question.setString(1, "%" + name + "%");
      while (!isSo(question)) {
        if (System.nanoTime() > end) {
          throw new AssertionError("nobody waits for " + name);
        }
        Thread.sleep(20);
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(name, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean isSo(PreparedStatement question) throws SQLException {
    try (ResultSet row = question.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }

  @Override
  public void close() throws SQLException {
    holder.close();
  }
}
