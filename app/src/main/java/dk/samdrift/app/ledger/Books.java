package dk.samdrift.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of ledger.book. A cooperation has books from the first time somebody needs them. */
@Repository
@Transactional
public class Books {

  private final JdbcClient jdbc;

  Books(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a cooperation, if it has any. */
  @Transactional(readOnly = true)
  public Optional<Book> find(UUID cooperation) {
    return jdbc.sql(
            """
            select cooperation_id, code, start_month, version
              from ledger.book
             where cooperation_id = :cooperation
            """)
        .param("cooperation", cooperation)
        .query(Books::read)
        .optional();
  }

  /** Those of a cooperation that has some. */
  @Transactional(readOnly = true)
  public Book get(UUID cooperation) {
    return find(cooperation)
        .orElseThrow(() -> new IllegalStateException("no books of " + cooperation));
  }

  /** Begins books, unless there are some; false when another cooperation is called so. */
  public boolean begin(UUID cooperation, String code, int startMonth) {
    jdbc.sql(
            """
            insert into ledger.book (cooperation_id, code, start_month)
            values (:cooperation, :code, :startMonth)
            on conflict do nothing
            """)
        .param("cooperation", cooperation)
        .param("code", code)
        .param("startMonth", startMonth)
        .update();
    return find(cooperation).isPresent();
  }

  /**
   * Those of a cooperation; the first time they are needed they begin with the usual: a code made
   * of its number, and the calendar year.
   */
  public Book needed(UUID cooperation, int number) {
    Optional<Book> found = find(cooperation);
    for (int i = 1; found.isEmpty(); i++) {
      begin(cooperation, code(number, i), 1);
      found = find(cooperation);
    }
    return found.get();
  }

  /** Those of a cooperation, or what they would begin with; nothing is stored. */
  @Transactional(readOnly = true)
  public Book usual(UUID cooperation, int number) {
    return find(cooperation).orElseGet(() -> new Book(cooperation, code(number, 1), 1, 0));
  }

  private static String code(int number, int attempt) {
    return attempt == 1 ? "S" + number : "S" + number + "-" + attempt;
  }

  /** Is a cooperation other than this one called so? */
  @Transactional(readOnly = true)
  public boolean isTaken(String code, UUID cooperation) {
    return jdbc.sql(
            """
            select exists (select
                             from ledger.book
                            where code = :code
                              and cooperation_id <> :cooperation)
            """)
        .param("code", code)
        .param("cooperation", cooperation)
        .query(Boolean.class)
        .single();
  }

  /** Changes books that are still as seen; false when somebody else was faster. */
  public boolean change(Book book) {
    return jdbc.sql(
                """
                update ledger.book
                   set code = :code, start_month = :startMonth, version = version + 1
                 where cooperation_id = :cooperation
                   and version = :version
                """)
            .param("code", book.code())
            .param("startMonth", book.startMonth())
            .param("cooperation", book.cooperation())
            .param("version", book.version())
            .update()
        == 1;
  }

  /**
   * Until the end of the transaction nobody else writes records into these books, so that what was
   * looked for before writing is still so.
   */
  public void hold(UUID cooperation) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('ledger' || cast(:id as text), 0))")
        .param("id", cooperation)
        .query((row, unusedNumber) -> true)
        .single();
  }

  private static Book read(ResultSet row, int unusedNumber) throws SQLException {
    return new Book(
        row.getObject("cooperation_id", UUID.class),
        row.getString("code"),
        row.getInt("start_month"),
        row.getInt("version"));
  }
}
