package dk.samdrift.app.organisation.token;

import dk.samdrift.app.store.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of organisation.access_token. */
@Repository
@Transactional
public class AccessTokens {

  /** Reading is not to cost a change each time. */
  private static final Duration EXACTNESS = Duration.ofMinutes(5);

  private static final String TOKEN =
      """
      select access_token_id, program, may_change, made_at, made_by, last_day, used_at,
             withdrawn_at
        from organisation.access_token
      """;

  private final JdbcClient jdbc;

  AccessTokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds one. */
  public void add(AccessToken token) {
    jdbc.sql(
            """
            insert into organisation.access_token
                (access_token_id, program, may_change, made_at, made_by, last_day)
            values (:id, :program, :mayChange, :madeAt, :madeBy, :lastDay)
            """)
        .param("id", token.id())
        .param("program", token.program())
        .param("mayChange", token.mayChange())
        .param("madeAt", token.madeAt().atOffset(ZoneOffset.UTC))
        .param("madeBy", token.madeBy())
        .param("lastDay", token.lastDay())
        .update();
  }

  /** All there ever were, the newest first. */
  @Transactional(readOnly = true)
  public List<AccessToken> all() {
    return jdbc.sql(TOKEN + " order by made_at desc, access_token_id")
        .query(AccessTokens::read)
        .list();
  }

  /** One of them. */
  @Transactional(readOnly = true)
  public Optional<AccessToken> byId(UUID id) {
    return jdbc.sql(TOKEN + " where access_token_id = :id")
        .param("id", id)
        .query(AccessTokens::read)
        .optional();
  }

  /** Ends one now; false when that was done before. */
  boolean withdraw(UUID id, Instant now) {
    return jdbc.sql(
                """
                update organisation.access_token
                   set withdrawn_at = :now
                 where access_token_id = :id
                   and withdrawn_at is null
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update()
        == 1;
  }

  /** Remembers that one was used. */
  public void used(UUID id, Instant now) {
    jdbc.sql(
            """
            update organisation.access_token
               set used_at = :now
             where access_token_id = :id
               and (used_at is null or used_at < :before)
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("before", now.minus(EXACTNESS).atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  /** Whose it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID id) {
    return jdbc.sql(
            """
            select organisation_id
              from organisation.access_token
             where access_token_id = :id
            """)
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  private static AccessToken read(ResultSet row, int unusedNumber) throws SQLException {
    return new AccessToken(
        row.getObject("access_token_id", UUID.class),
        row.getString("program"),
        row.getBoolean("may_change"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by"),
        row.getObject("last_day", LocalDate.class),
        moment(row, "used_at"),
        moment(row, "withdrawn_at"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
    return found == null ? null : found.toInstant();
  }
}
