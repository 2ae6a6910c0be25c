package dk.samdrift.app.ledger;

import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How things stand in the books of a cooperation. */
@Repository
@Transactional(readOnly = true)
public class Standing {

  private final JdbcClient jdbc;

  Standing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What counts among the postings dated in a year.
   *
   * @param oere their sum
   */
  public record Booked(long oere, long postings) {}

  /** A word that is another whenever a batch came or was reversed. */
  public String of(UUID cooperation) {
    return jdbc.sql(
            """
            select count(*) || '+' || count(reversal.batch_id)
              from ledger.batch
              left join ledger.reversal using (organisation_id, batch_id)
             where cooperation_id = :cooperation
            """)
        .param("cooperation", cooperation)
        .query(String.class)
        .single();
  }

  /** What is booked in a year, added up by the database: to be held against a settlement. */
  public Booked booked(UUID cooperation, int year) {
    return jdbc.sql(
            """
            select coalesce(sum(amount), 0) as oere, count(*) as postings
              from ledger.posting
             where cooperation_id = :cooperation
               and year = :year
               and not exists (select from ledger.reversal
                                where reversal.batch_id = posting.batch_id)
            """)
        .param("cooperation", cooperation)
        .param("year", year)
        .query((row, unusedNumber) ->
            new Booked(
                row.getObject("oere", BigDecimal.class).longValueExact(), row.getLong("postings")))
        .single();
  }
}
