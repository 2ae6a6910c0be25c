package dk.samdrift.app.cooperation.paper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.samdrift.app.decision.Version;
import dk.samdrift.app.file.FileId;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.store.NewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.paper, cooperation.submission and cooperation.existing. */
@Repository
@Transactional
public class Papers {

  private static final String PAPER =
      """
      select paper.paper_id, deliverable, number, body, file_id, sha256, remark, paper.person_id,
             paper.person_name, paper.at, submission.person_name as sent_by,
             submission.at as sent_at
        from cooperation.paper
        left join cooperation.submission using (organisation_id, paper_id)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Papers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What a new version holds. */
  public record Content(@Nullable String body, @Nullable FileId file, String sha256) {

    /** A text that has its plain form. */
    public static Content of(String body) {
      return new Content(body, null, Paper.sha256(body));
    }
  }

  /**
   * Lets nobody else write, hand in or approve versions of a deliverable until the transaction
   * ends.
   */
  public void lock(UUID cooperation, String deliverable) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "paper " + cooperation + " " + deliverable)
        .query((row, unusedNumber) -> true)
        .single();
  }

  /** Keeps a new version with the next number. */
  public void add(
      UUID cooperation, String deliverable, Content content, String remark, Actor actor) {
    FileId file = content.file();
    jdbc.sql(
            """
            insert into cooperation.paper
                (paper_id, cooperation_id, deliverable, number, body, file_id, sha256, remark,
                 person_id, person_name, at)
            select :id, :cooperation, :deliverable, coalesce(max(number), 0) + 1, :body, :file,
                   :sha256, :remark, :person, :name, :at
              from cooperation.paper
             where cooperation_id = :cooperation
               and deliverable = :deliverable
            """)
        .param("id", NewId.next())
        .param("cooperation", cooperation)
        .param("deliverable", deliverable)
        .param("body", content.body())
        .param("file", file == null ? null : file.value())
        .param("sha256", HexFormat.of().parseHex(content.sha256()))
        .param("remark", remark)
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", now())
        .update();
  }

  /** Hands a version in; once is enough. */
  public void send(Paper paper, Actor actor) {
    jdbc.sql(
            """
            insert into cooperation.submission (paper_id, person_id, person_name, at)
            values (:id, :person, :name, :at)
            """)
        .param("id", paper.id())
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", now())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** All versions of a deliverable, the newest first. */
  @Transactional(readOnly = true)
  public List<Paper> of(UUID cooperation, String deliverable) {
    return jdbc.sql(
            PAPER
                + """
                 where cooperation_id = :cooperation
                   and deliverable = :deliverable
                 order by number desc
                """)
        .param("cooperation", cooperation)
        .param("deliverable", deliverable)
        .query(Papers::read)
        .list();
  }

  /** All versions of all deliverables of a cooperation, each with the newest first. */
  @Transactional(readOnly = true)
  public Map<String, List<Paper>> of(UUID cooperation) {
    return jdbc
        .sql(PAPER + " where cooperation_id = :cooperation order by deliverable, number desc")
        .param("cooperation", cooperation)
        .query(Papers::read)
        .list()
        .stream()
        .collect(groupingBy(Paper::deliverable));
  }

  /** What was there already when a running cooperation was told of, and what was said of it. */
  @Transactional(readOnly = true)
  public Map<String, String> existing(UUID cooperation) {
    record Row(String deliverable, String remark) {}
    return jdbc
        .sql(
            """
            select deliverable, remark
              from cooperation.existing
             where cooperation_id = :cooperation
            """)
        .param("cooperation", cooperation)
        .query(Row.class)
        .list()
        .stream()
        .collect(toMap(Row::deliverable, Row::remark));
  }

  /** The version that can be approved: the newest, when it has been handed in. */
  public static Optional<Version> approvable(UUID cooperation, List<Paper> versions) {
    return versions.stream()
        .findFirst()
        .filter(newest -> newest.sent() != null)
        .map(newest ->
            new Version(
                cooperation,
                newest.deliverable(),
                newest.number(),
                newest.sha256(),
                versions.stream()
                    .map(one -> one.person().value())
                    .collect(Collectors.toUnmodifiableSet())));
  }

  private static Paper read(ResultSet row, int unusedNumber) throws SQLException {
    UUID file = row.getObject("file_id", UUID.class);
    OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
    return new Paper(
        row.getObject("paper_id", UUID.class),
        row.getString("deliverable"),
        row.getInt("number"),
        row.getString("body"),
        file == null ? null : new FileId(file),
        HexFormat.of().formatHex(row.getBytes("sha256")),
        row.getString("remark"),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("person_name"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        sent == null ? null : new Paper.Sent(row.getString("sent_by"), sent.toInstant()));
  }
}
