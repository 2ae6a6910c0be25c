package dk.samdrift.app.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of draft.sent: a form that is sent twice with the same answers is dealt with once. */
@Repository
@Transactional
public class SentForms {

  /** Longer than anybody presses a button again, shorter than it takes to mean it. */
  static final Duration KEPT = Duration.ofMinutes(10);

  private final JdbcClient jdbc;

  SentForms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Takes it on, until the transaction ends: who sends the same meanwhile waits.
   *
   * @return where it led to when it was dealt with before; nothing when it is new
   */
  public Optional<String> begin(Sending sending, Instant now) {
    int begun =
        about(
                sending,
                """
                insert into draft.sent (person_id, token, sha256, at)
                values (:person, :token, :sha256, :now)
                on conflict (organisation_id, person_id, token, sha256)
                do update set at = :now where sent.at <= :since
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("since", now.minus(KEPT).atOffset(ZoneOffset.UTC))
            .update();
    return begun == 1
        ? Optional.empty()
        : Optional.of(
            about(sending, "select leads_to from draft.sent" + THIS).query(String.class).single());
  }

  /** It was dealt with. */
  public void end(Sending sending, String leadsTo) {
    about(sending, "update draft.sent set leads_to = :leadsTo" + THIS)
        .param("leadsTo", leadsTo)
        .update();
  }

  /** It was not, and may be sent again. */
  public void release(Sending sending) {
    about(sending, "delete from draft.sent" + THIS).update();
  }

  /** Forgets what nobody sends again. */
  public void forgetOld(Instant now) {
    jdbc.sql("delete from draft.sent where at <= :since")
        .param("since", now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
  }

  private static final String THIS =
      " where person_id = :person and token = :token and sha256 = :sha256";

  private StatementSpec about(Sending sending, String sql) {
    return jdbc.sql(sql)
        .param("person", sending.person())
        .param("token", sending.token())
        .param("sha256", HexFormat.of().parseHex(sending.sha256()));
  }
}
