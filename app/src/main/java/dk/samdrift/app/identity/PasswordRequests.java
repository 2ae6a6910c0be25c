package dk.samdrift.app.identity;

import dk.samdrift.app.mail.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has asked for a new password, how often and from where. */
@Repository
@Transactional
class PasswordRequests {

  private static final Duration COUNTED = Duration.ofHours(1);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int MOST_FOR_EMAIL = 3;

  /** Many people may share one address of the net. */
  private static final int MOST_FROM_ADDRESS = 30;

  private final JdbcClient jdbc;

  PasswordRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Has somebody at an address of the net asked too often? */
  @Transactional(readOnly = true)
  public boolean areTooMany(String address, Instant now) {
    return jdbc.sql(
            """
            select count(*) >= :most
              from identity.password_request
             where address = :address
               and at > :since
            """)
        .param("most", MOST_FROM_ADDRESS)
        .param("address", cut(address, 64))
        .param("since", now.minus(COUNTED).atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** Remembers that somebody has asked, whoever it is. */
  public void ask(String email, String address, Instant now) {
    jdbc.sql(
            """
            insert into identity.password_request (email, address, at, is_answered)
            values (:email, :address, :now, false)
            """)
        .param("email", cut(EmailAddress.canonical(email), 254))
        .param("address", cut(address, 64))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Takes what is not answered yet, so that no other node answers it as well; leaves out what was
   * asked too often for one address of mail.
   *
   * @return the addresses of mail to be answered, each once
   */
  public List<String> take(Instant now) {
    jdbc.sql("delete from identity.password_request where at < :long_ago")
        .param("long_ago", now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql(
            """
            with taken as (
                update identity.password_request
                   set is_answered = true
                 where password_request_id in (select password_request_id
                                                 from identity.password_request
                                                where not is_answered
                                                order by password_request_id
                                                limit 100
                                                  for update skip locked)
                returning email, password_request_id)
            select distinct taken.email
              from taken
             where (select count(*)
                      from identity.password_request earlier
                     where earlier.email = taken.email
                       and earlier.at > :since
                       and earlier.password_request_id < taken.password_request_id) < :most
             order by taken.email
            """)
        .param("since", now.minus(COUNTED).atOffset(ZoneOffset.UTC))
        .param("most", MOST_FOR_EMAIL)
        .query(String.class)
        .list();
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
