package dk.samdrift.app.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of how many people hours tell. What few have worked, and what follows from it, is told to those
 * only who keep the accounts or audit them (process.md section 2).
 */
@Repository
@Transactional(readOnly = true)
public class Workforce {

  /** The least group of employees whose wages and hours may be told, as a total. */
  public static final int LEAST = 3;

  private final JdbcClient jdbc;

  Workforce(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Have so few written hours in a year that these may not be told?
   *
   * @param task what they worked on; empty for all there is
   */
  public boolean isFew(Book book, Year year, String task) {
    return jdbc.sql(
            """
            select count(distinct employee) < :least
              from ledger.hours h
             where cooperation_id = :cooperation
               and year = :year
               and (:task = '' or task = :task)
               and not exists (select from ledger.reversal v where v.batch_id = h.batch_id)
            """)
        .param("least", LEAST)
        .param("cooperation", book.cooperation())
        .param("year", year.year())
        .param("task", task)
        .query(Boolean.class)
        .single();
  }
}
