package dk.samdrift.app.identity;

import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of identity.login, and in which organisations a login is which person. */
@Repository
@Transactional
public class Logins {

  private final JdbcClient jdbc;

  Logins(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The login that signs in with an address. */
  @Transactional(readOnly = true)
  public Optional<Login> byEmail(String email) {
    return jdbc.sql(
            """
            select login_id, email, name, password_hash
              from identity.login
             where email = :email
            """)
        .param("email", EmailAddress.canonical(email))
        .query(Logins::read)
        .optional();
  }

  private static Login read(ResultSet row, int unusedNumber) throws SQLException {
    return new Login(
        new LoginId(row.getObject("login_id", UUID.class)),
        row.getString("email"),
        row.getString("name"),
        row.getString("password_hash"));
  }

  /** A new login, which has no password yet. */
  public LoginId create(String email, String name, Instant now) {
    LoginId id = new LoginId(NewId.next());
    jdbc.sql(
            """
            insert into identity.login (login_id, email, name, created_at)
            values (:id, :email, :name, :now)
            """)
        .param("id", id.value())
        .param("email", EmailAddress.canonical(email))
        .param("name", name)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  /** Keeps the hash of a password. */
  void setPassword(LoginId id, String hash, Instant now) {
    jdbc.sql(
            """
            update identity.login
               set password_hash = :hash, password_set_at = :now
             where login_id = :id
            """)
        .param("hash", hash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .update();
  }

  /** Lets a login into an organisation, as one of its persons. */
  public void admit(LoginId id, OrganisationId organisation, UUID person) {
    jdbc.sql(
            """
            insert into identity.entry (login_id, organisation_id, person_id)
            values (:login, :organisation, :person)
            """)
        .param("login", id.value())
        .param("organisation", organisation.value())
        .param("person", person)
        .update();
  }

  /** The login of a person of an organisation. */
  @Transactional(readOnly = true)
  public Optional<Login> ofPerson(OrganisationId organisation, UUID person) {
    return jdbc.sql(
            """
            select login_id, email, name, password_hash
              from identity.entry
              join identity.login using (login_id)
             where entry.organisation_id = :organisation
               and entry.person_id = :person
            """)
        .param("organisation", organisation.value())
        .param("person", person)
        .query(Logins::read)
        .optional();
  }

  /** The addresses that the persons of an organisation sign in with, by persons. */
  @Transactional(readOnly = true)
  public Map<UUID, String> emails(OrganisationId organisation) {
    Map<UUID, String> emails = new TreeMap<>();
    jdbc.sql(
            """
            select entry.person_id, login.email
              from identity.entry
              join identity.login using (login_id)
             where entry.organisation_id = :organisation
             order by entry.person_id
            """)
        .param("organisation", organisation.value())
        .query(row -> {
          emails.put(row.getObject("person_id", UUID.class), row.getString("email"));
        });
    return emails;
  }

  /** Where a login may go in, by name. */
  @Transactional(readOnly = true)
  public List<Entry> entries(LoginId id) {
    return jdbc.sql(
            """
            select organisation.organisation_id, organisation.slug, organisation.name, entry.person_id
              from identity.entry
              join organisation.organisation using (organisation_id)
             where entry.login_id = :id
             order by organisation.name, organisation.organisation_id
            """)
        .param("id", id.value())
        .query((row, unusedNumber) ->
            new Entry(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getObject("person_id", UUID.class)))
        .list();
  }
}
