package dk.samdrift.app.cooperation.start;

import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.existing: what was there when a running cooperation was registered. */
@Repository
@Transactional
public class ExistingPapers {

  private final JdbcClient jdbc;

  ExistingPapers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps which deliverables of the playbook there are, and where. */
  void add(UUID cooperation, Map<String, String> remarks) {
    remarks.forEach((deliverable, remark) ->
        jdbc.sql(
                """
                insert into cooperation.existing (cooperation_id, deliverable, remark)
                values (:cooperation, :deliverable, :remark)
                """)
            .param("cooperation", cooperation)
            .param("deliverable", deliverable)
            .param("remark", remark)
            .update());
  }

  /** Where the deliverables are that were there already. */
  @Transactional(readOnly = true)
  public Map<String, String> of(UUID cooperation) {
    Map<String, String> remarks = new LinkedHashMap<>();
    jdbc.sql(
            """
            select deliverable, remark
              from cooperation.existing
             where cooperation_id = :cooperation
             order by deliverable
            """)
        .param("cooperation", cooperation)
        .query((ResultSet row) -> {
          remarks.put(row.getString("deliverable"), row.getString("remark"));
        });
    return remarks;
  }
}
