package dk.samdrift.app.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.samdrift.app.decision.Approval.Verdict;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.store.NewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of decision.approval. */
@Repository
@Transactional
public class Approvals {

  private final JdbcClient jdbc;
  private final History history;
  private final Clock clock;

  Approvals(JdbcClient jdbc, History history, Clock clock) {
    this.jdbc = jdbc;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Keeps what somebody said.
   *
   * @param what it is called, for the history
   * @throws Refused when somebody would approve what they wrote, or says no without a reason
   */
  public void say(
      String question, Version version, Voice voice, Verdict verdict, String remark, String what) {
    UUID person = voice.insider().person().value();
    if (verdict == Verdict.APPROVED && version.authors().contains(person)) {
      throw new Refused("decision.own-work");
    }
    if (verdict == Verdict.REJECTED && remark.isBlank()) {
      throw new Refused("decision.no-without-reason");
    }
    insert(question, version, voice, verdict, remark.strip());
    history.note(
        voice.insider().actor(),
        "decision.history." + verdict.name().toLowerCase(Locale.ROOT),
        List.of(what, Integer.toString(version.number()), voice.role().words(), version.sha256()),
        Subject.of("cooperation", version.cooperation()));
  }

  private void insert(
      String question, Version version, Voice voice, Verdict verdict, String remark) {
    jdbc.sql(
            """
            insert into decision.approval
                (approval_id, cooperation_id, question, subject, number, sha256, verdict, role,
                 member_id, person_id, person_name, authors, remark, at)
            values (:id, :cooperation, :question, :subject, :number, :sha256, :verdict, :role,
                    :member, :person, :name, :authors, :remark, :at)
            """)
        .param("id", NewId.next())
        .param("cooperation", version.cooperation())
        .param("question", question)
        .param("subject", version.subject())
        .param("number", version.number())
        .param("sha256", HexFormat.of().parseHex(version.sha256()))
        .param("verdict", verdict.name())
        .param("role", voice.role().name())
        .param("member", voice.member())
        .param("person", voice.insider().person().value())
        .param("name", voice.insider().name())
        .param("authors", version.authors().toArray(UUID[]::new))
        .param("remark", remark)
        .param("at", now())
        .update();
  }

  /** All that was said in a cooperation, the newest first. */
  @Transactional(readOnly = true)
  public List<Approval> of(UUID cooperation) {
    return jdbc.sql(
            """
            select approval_id, question, subject, number, sha256, verdict, role, member_id,
                   person_id, person_name, remark, at
              from decision.approval
             where cooperation_id = :cooperation
             order by at desc, approval_id desc
            """)
        .param("cooperation", cooperation)
        .query(Approvals::read)
        .list();
  }

  /** All that was said in some cooperations, by cooperation, the newest first. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Approval>> of(Collection<UUID> cooperations) {
    return latest(cooperations, Integer.MAX_VALUE).stream()
        .collect(groupingBy(Latest::cooperation, mapping(Latest::approval, toList())));
  }

  /** What was said in a cooperation. */
  public record Latest(UUID cooperation, Approval approval) {}

  /** What was said last in some cooperations, the newest first. */
  @Transactional(readOnly = true)
  public List<Latest> latest(Collection<UUID> cooperations, int limit) {
    return jdbc.sql(
            """
            select cooperation_id, approval_id, question, subject, number, sha256, verdict, role,
                   member_id, person_id, person_name, remark, at
              from decision.approval
             where cooperation_id = any(:cooperations)
             order by at desc, approval_id desc
             limit :limit
            """)
        .param("cooperations", cooperations.toArray(UUID[]::new))
        .param("limit", limit)
        .query((row, number) ->
            new Latest(row.getObject("cooperation_id", UUID.class), read(row, number)))
        .list();
  }

  private OffsetDateTime now() {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Approval read(ResultSet row, int unusedNumber) throws SQLException {
    return new Approval(
        row.getObject("approval_id", UUID.class),
        row.getString("question"),
        row.getString("subject"),
        row.getInt("number"),
        HexFormat.of().formatHex(row.getBytes("sha256")),
        Verdict.valueOf(row.getString("verdict")),
        Role.valueOf(row.getString("role")),
        row.getObject("member_id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("person_name"),
        row.getString("remark"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
