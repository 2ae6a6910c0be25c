package dk.samdrift.app.cooperation.start;

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
}
