package dk.samdrift.app.ledger;

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
}
