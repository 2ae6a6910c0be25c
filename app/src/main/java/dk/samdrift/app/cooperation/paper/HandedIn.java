package dk.samdrift.app.cooperation.paper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.samdrift.app.decision.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The newest versions that have been handed in, of many cooperations at once. */
@Repository
@Transactional(readOnly = true)
public class HandedIn {

  private final JdbcClient jdbc;

  HandedIn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A version that can be approved, and when it was handed in. */
  public record Paper(Version version, Instant at) {}

  /** By cooperation and deliverable; nothing where the newest version was not handed in. */
  public Map<UUID, Map<String, Paper>> of(Collection<UUID> cooperations) {
    return jdbc
        .sql(
            """
            with newest as (
              select distinct on (cooperation_id, deliverable)
                     organisation_id, cooperation_id, deliverable, paper_id, number, sha256
                from cooperation.paper
               where cooperation_id = any(:cooperations)
               order by cooperation_id, deliverable, number desc)
            select cooperation_id, deliverable, number, sha256, submission.at,
                   array(select distinct person_id
                           from cooperation.paper written
                          where written.cooperation_id = newest.cooperation_id
                            and written.deliverable = newest.deliverable) as authors
              from newest
              join cooperation.submission using (organisation_id, paper_id)
             order by cooperation_id, deliverable
            """)
        .param("cooperations", cooperations.toArray(UUID[]::new))
        .query(HandedIn::read)
        .list()
        .stream()
        .collect(
            groupingBy(
                one -> one.version().cooperation(), toMap(one -> one.version().subject(), p -> p)));
  }

  private static Paper read(ResultSet row, int unusedNumber) throws SQLException {
    return new Paper(
        new Version(
            row.getObject("cooperation_id", UUID.class),
            row.getString("deliverable"),
            row.getInt("number"),
            HexFormat.of().formatHex(row.getBytes("sha256")),
            Set.of((UUID[]) row.getArray("authors").getArray())),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
