package dk.samdrift.app.identity;

import dk.samdrift.app.store.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The links that were sent to invite a person, without their secrets. */
@Repository
@Transactional
public class InvitationLinks {

  private final JdbcClient jdbc;

  InvitationLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One that was sent. */
  public record Sent(
      String email,
      Instant at,
      Instant until,
      Optional<Instant> used,
      Optional<Instant> withdrawn) {}

  /** The last one that was sent to a person. */
  @Transactional(readOnly = true)
  public Optional<Sent> last(OrganisationId organisation, UUID person) {
    return jdbc.sql(
            """
            select email, created_at, expires_at, used_at, withdrawn_at
              from identity.link
             where organisation_id = :organisation
               and person_id = :person
               and purpose = 'INVITATION'
             order by created_at desc, secret_hash
             limit 1
            """)
        .param("organisation", organisation.value())
        .param("person", person)
        .query(InvitationLinks::read)
        .optional();
  }

  /** Takes back what a person has not used; false when there was nothing. */
  public boolean withdraw(OrganisationId organisation, UUID person, Instant now) {
    return jdbc.sql(
                """
                update identity.link
                   set withdrawn_at = :now
                 where organisation_id = :organisation
                   and person_id = :person
                   and purpose = 'INVITATION'
                   and used_at is null
                   and withdrawn_at is null
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("organisation", organisation.value())
            .param("person", person)
            .update()
        > 0;
  }

  private static Sent read(ResultSet row, int unusedNumber) throws SQLException {
    return new Sent(
        row.getString("email"),
        moment(row, "created_at").orElseThrow(),
        moment(row, "expires_at").orElseThrow(),
        moment(row, "used_at"),
        moment(row, "withdrawn_at"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
