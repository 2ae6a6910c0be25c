package dk.samdrift.app.identity;

import dk.samdrift.app.store.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secrets that programs show instead of signing in, and which organisation each belongs to.
 * What is looked up is a hash of 256 random bits: how long it takes tells nothing about them.
 */
@Repository
@Transactional
public class AccessKeys {

  /** Makes a secret known for what it is, also where it does not belong. */
  public static final String BEGINNING = "samdrift_";

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;

  AccessKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a secret belongs to. */
  public record Found(OrganisationId organisation, UUID token) {}

  /** A secret for a token. Nobody can ask for it again. */
  public String make(OrganisationId organisation, UUID token) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String secret = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    jdbc.sql(
            """
            insert into identity.access_key (secret_hash, organisation_id, access_token_id)
            values (:hash, :organisation, :token)
            """)
        .param("hash", hash(secret))
        .param("organisation", organisation.value())
        .param("token", token)
        .update();
    return secret;
  }

  /** What a secret belongs to, also when it is not good any more. */
  @Transactional(readOnly = true)
  public Optional<Found> find(String secret) {
    return jdbc.sql(
            """
            select organisation_id, access_token_id
              from identity.access_key
             where secret_hash = :hash
            """)
        .param("hash", hash(secret))
        .query((row, unusedNumber) ->
            new Found(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("access_token_id", UUID.class)))
        .optional();
  }

  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
