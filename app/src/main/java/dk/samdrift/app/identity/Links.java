package dk.samdrift.app.identity;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that let somebody in without a password, each good once and for some time. Only a hash of
 * the secret is kept: 256 random bits need no slow hash.
 */
@Repository
@Transactional
public class Links {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;

  Links(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a link is for, and how long it is good. */
  public enum Purpose {
    /** Becomes one of an organisation's persons. */
    INVITATION(Duration.ofDays(14)),
    /** Chooses a new password. */
    PASSWORD(Duration.ofHours(2)),
    /** Makes the first organisation and its first administrator. */
    SETUP(Duration.ofDays(1));

    private final Duration good;

    Purpose(Duration good) {
      this.good = good;
    }

    /** Until when a link is good that is made now. */
    public Instant until(Instant now) {
      return now.plus(good);
    }
  }

  /** Why a link is not good. */
  public enum Fate {
    /** It was used. */
    USED,
    /** Too much time has passed. */
    EXPIRED,
    /** It was taken back, or a newer one took its place. */
    WITHDRAWN,
    /** There never was one, or not all of it was copied. */
    UNKNOWN
  }

  /**
   * A link that is good.
   *
   * @param email whom it was sent to; null for the set-up
   * @param organisation of an invitation
   * @param person of an invitation
   */
  public record Link(
      Purpose purpose,
      @Nullable String email,
      @Nullable OrganisationId organisation,
      @Nullable UUID person) {}

  /** A secret for the address of a link. */
  public String make(Link link, Instant now) {
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    OrganisationId organisation = link.organisation();
    jdbc.sql(
            """
            insert into identity.link
                (secret_hash, purpose, email, organisation_id, person_id, created_at, expires_at)
            values (:hash, :purpose, :email, :organisation, :person, :now, :expires)
            """)
        .param("hash", hash(secret))
        .param("purpose", link.purpose().name())
        .param("email", link.email())
        .param("organisation", organisation == null ? null : organisation.value())
        .param("person", link.person())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expires", link.purpose().until(now).atOffset(ZoneOffset.UTC))
        .update();
    return secret;
  }

  /** What a secret is good for now. */
  @Transactional(readOnly = true)
  public Optional<Link> look(String secret, Purpose purpose, Instant now) {
    return jdbc.sql(
            """
            select purpose, email, organisation_id, person_id
              from identity.link
             where secret_hash = :hash
               and purpose = :purpose
               and used_at is null
               and withdrawn_at is null
               and expires_at > :now
            """)
        .param("hash", hash(secret))
        .param("purpose", purpose.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Links::read)
        .optional();
  }

  /**
   * Uses a link up, in the same transaction as what it is used for. Two at once: one is refused.
   *
   * @throws Refused when it is not good any more
   */
  public Link use(String secret, Purpose purpose, Instant now) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    Link link = look(secret, purpose, now).orElseThrow(() -> new Refused("identity.link.used"));
    int used =
        jdbc.sql(
                """
                update identity.link
                   set used_at = :now
                 where secret_hash = :hash
                   and used_at is null
                   and withdrawn_at is null
                """)
            .param("now", at)
            .param("hash", hash(secret))
            .update();
    if (used == 0) {
      throw new Refused("identity.link.used");
    }
    return link;
  }

  /** Why a secret is not good for something, or that nobody knows it. */
  @Transactional(readOnly = true)
  public Fate fate(String secret, Purpose purpose) {
    return jdbc.sql(
            """
            select case when used_at is not null then 'USED'
                        when withdrawn_at is not null then 'WITHDRAWN'
                        else 'EXPIRED' end
              from identity.link
             where secret_hash = :hash
               and purpose = :purpose
            """)
        .param("hash", hash(secret))
        .param("purpose", purpose.name())
        .query(Fate.class)
        .optional()
        .orElse(Fate.UNKNOWN);
  }

  /** Takes back the links to a new password that were sent to an address. */
  void withdrawPasswordLinks(String email, Instant now) {
    jdbc.sql(
            """
            update identity.link
               set withdrawn_at = :now
             where email = :email
               and purpose = 'PASSWORD'
               and used_at is null
               and withdrawn_at is null
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("email", email)
        .update();
  }

  private static Link read(ResultSet row, int unusedNumber) throws SQLException {
    UUID organisation = row.getObject("organisation_id", UUID.class);
    return new Link(
        Purpose.valueOf(row.getString("purpose")),
        row.getString("email"),
        organisation == null ? null : new OrganisationId(organisation),
        row.getObject("person_id", UUID.class));
  }

  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
