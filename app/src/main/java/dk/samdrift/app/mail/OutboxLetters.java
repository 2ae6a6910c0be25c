package dk.samdrift.app.mail;

import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.ui.table.TableQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters as they are read. The table has no row-level security, so every query here asks for an
 * organisation; letters about signing in belong to none and are shown to no administrator.
 */
@Repository
@Transactional(readOnly = true)
public class OutboxLetters {

  private static final String LETTER =
      """
      select id, put_at, recipient, recipient_name, subject, state, attempts, due_at,
             handed_over_at, coalesce(reason, '') as reason, is_secret, body is null as is_wiped,
             case when not is_secret or :showsSecrets then body end as body
        from mail.letter
      """;

  private static final String FOUND =
      """
       where organisation_id = :organisation
         and state = any(:states)
         and (recipient ilike :pattern or recipient_name ilike :pattern or subject ilike :pattern)
      """;

  private static final String ORDER =
      """
       order by case when :column = 'to' and not :descending then recipient end,
                case when :column = 'to' and :descending then recipient end desc,
                case when :column = 'subject' and not :descending then subject end,
                case when :column = 'subject' and :descending then subject end desc,
                case when :column = 'put' and not :descending then put_at end,
                put_at desc, id desc
       limit :limit offset :offset
      """;

  private final JdbcClient jdbc;
  private final MailSettings settings;

  /** With the settings that say whether somebody must read what is secret. */
  public OutboxLetters(JdbcClient jdbc, MailSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  /** How many letters of the organisation that is worked for fit. */
  public long count(TableQuery query, Set<LetterState> states) {
    return jdbc.sql("select count(*) from mail.letter" + FOUND)
        .param("organisation", organisation())
        .param("states", names(states))
        .param("pattern", query.pattern())
        .query(Long.class)
        .single();
  }

  /** A page of them, without what is secret. */
  public List<OutboxLetter> page(TableQuery query, Set<LetterState> states) {
    return jdbc.sql(LETTER + FOUND + ORDER)
        .param("showsSecrets", false)
        .param("organisation", organisation())
        .param("states", names(states))
        .param("pattern", query.pattern())
        .param("column", query.sort().column())
        .param("descending", query.sort().isDescending())
        .param("limit", TableQuery.PAGE_SIZE)
        .param("offset", query.offset())
        .query(OutboxLetters::read)
        .list();
  }

  /**
   * One letter of the organisation that is worked for.
   *
   * @param opensSecrets is what is secret asked for? Given only where there is no mail server,
   *     since then somebody has to hand the link over
   */
  public Optional<OutboxLetter> byId(LetterId id, boolean opensSecrets) {
    return jdbc.sql(LETTER + " where id = :id and organisation_id = :organisation")
        .param("showsSecrets", opensSecrets && settings.server().isEmpty())
        .param("id", id.value())
        .param("organisation", organisation())
        .query(OutboxLetters::read)
        .optional();
  }

  /** How it was tried to send a letter, the last time first. */
  public List<Attempt> attempts(LetterId id) {
    return jdbc.sql(
            """
            select attempt.begun_at, attempt.outcome, coalesce(attempt.reason, '') as reason
              from mail.attempt
              join mail.letter on letter.id = attempt.letter_id
             where letter.id = :id
               and letter.organisation_id = :organisation
             order by attempt.number desc
             limit 20
            """)
        .param("id", id.value())
        .param("organisation", organisation())
        .query((row, unusedNumber) ->
            new Attempt(
                moment(row, "begun_at").orElseThrow(),
                Optional.ofNullable(row.getString("outcome")).map(LetterState::valueOf),
                row.getString("reason")))
        .list();
  }

  /** Whose letter it is; the door asks before it lets anybody to it. */
  public Optional<OrganisationId> organisationOf(LetterId id) {
    return jdbc.sql(
            """
            select organisation_id
              from mail.letter
             where id = :id
               and organisation_id is not null
            """)
        .param("id", id.value())
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  /**
   * Letters of no organisation since a moment, oldest first: for whoever runs the installation,
   * never for administrators, since a login may reach into several organisations.
   */
  public List<OutboxLetter> ofNobody(Instant since) {
    return jdbc.sql(
            LETTER
                + """
                 where organisation_id is null
                   and put_at >= :since
                 order by put_at, id
                 limit 100
                """)
        .param("showsSecrets", settings.server().isEmpty())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(OutboxLetters::read)
        .list();
  }

  private static UUID organisation() {
    return Work.current().orElseThrow().value();
  }

  private static String[] names(Set<LetterState> states) {
    return states.stream().map(Enum::name).toArray(String[]::new);
  }

  private static OutboxLetter read(ResultSet row, int unusedNumber) throws SQLException {
    return new OutboxLetter(
        new LetterId(Objects.requireNonNull(row.getObject("id", UUID.class))),
        moment(row, "put_at").orElseThrow(),
        row.getString("recipient"),
        row.getString("recipient_name"),
        row.getString("subject"),
        Optional.ofNullable(row.getString("body")),
        row.getBoolean("is_secret"),
        row.getBoolean("is_wiped"),
        LetterState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        moment(row, "due_at").orElseThrow(),
        moment(row, "handed_over_at"),
        row.getString("reason"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return Optional.ofNullable(value).map(OffsetDateTime::toInstant);
  }
}
