package dk.samdrift.app.identity;

import dk.samdrift.app.mail.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes guessing slow: after some wrong tries for an address of mail, or from an address of the
 * net, each further one must wait twice as long. Nobody is locked out for good, and whether the
 * login exists makes no difference.
 */
@Repository
@Transactional
public class WrongTries {

  private static final Duration REMEMBERED = Duration.ofHours(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final int FREE_FOR_EMAIL = 5;

  /** Many people may share one address of the net. */
  private static final int FREE_FOR_ADDRESS = 50;

  private final JdbcClient jdbc;

  WrongTries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How long the next try has to wait; zero when it need not. */
  @Transactional(readOnly = true)
  public Duration wait(String email, String address, Instant now) {
    String byEmail =
        """
        select count(*) as count, max(at) as last
          from identity.wrong_try
         where email = :value
           and at > :since
        """;
    String byAddress =
        """
        select count(*) as count, max(at) as last
          from identity.wrong_try
         where address = :value
           and at > :since
        """;
    return longer(
        wait(byEmail, cut(email, 254), FREE_FOR_EMAIL, now),
        wait(byAddress, cut(address, 64), FREE_FOR_ADDRESS, now));
  }

  private Duration wait(String query, String value, int free, Instant now) {
    Found found =
        jdbc.sql(query)
            .param("value", value)
            .param("since", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
            .query((row, unusedNumber) ->
                new Found(row.getInt("count"), row.getObject("last", OffsetDateTime.class)))
            .single();
    if (found.count() < free || found.last() == null) {
      return Duration.ZERO;
    }
    Duration wait = Duration.ofSeconds(1L << Math.min(20, found.count() - free + 1));
    Duration bounded = wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    return longer(Duration.ZERO, Duration.between(now, found.last().toInstant().plus(bounded)));
  }

  private record Found(int count, @Nullable OffsetDateTime last) {}

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  /** Remembers one, also when the rest of the work is undone. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void note(String email, String address, Instant now) {
    jdbc.sql(
            """
            insert into identity.wrong_try (email, address, at)
            values (:email, :address, :now)
            """)
        .param("email", cut(email, 254))
        .param("address", cut(address, 64))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Forgets those of an address of mail, since somebody knew the password. */
  public void forget(String email, Instant now) {
    jdbc.sql(
            """
            delete from identity.wrong_try
             where email = :email or at < :since
            """)
        .param("email", cut(email, 254))
        .param("since", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String cut(String text, int length) {
    String canonical = EmailAddress.canonical(text);
    return canonical.length() <= length ? canonical : canonical.substring(0, length);
  }
}
