package dk.samdrift.app.organisation;

import dk.samdrift.app.language.Spelling;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of organisation.person. */
@Repository
@Transactional
public class Persons {

  private final JdbcClient jdbc;

  Persons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A person by id. */
  @Transactional(readOnly = true)
  public Optional<Person> byId(PersonId id) {
    return jdbc.sql(
            """
            select person_id, name, email, phone, left_on, version
              from organisation.person
             where person_id = :id
            """)
        .param("id", id.value())
        .query(Persons::read)
        .optional();
  }

  /** A person that the door has found to be there. */
  @Transactional(readOnly = true)
  public Person get(PersonId id) {
    return byId(id).orElseThrow(() -> new IllegalStateException("no person " + id));
  }

  /** Several of them, by name. */
  @Transactional(readOnly = true)
  public List<Person> get(Collection<PersonId> ids) {
    return jdbc.sql(
            """
            select person_id, name, email, phone, left_on, version
              from organisation.person
             where person_id = any(:ids)
             order by name, person_id
            """)
        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(Persons::read)
        .list();
  }

  /** So many whose names or addresses of mail hold all words of a search, by name. */
  @Transactional(readOnly = true)
  public List<Person> found(String search, int limit) {
    return jdbc.sql(
            """
            select person_id, name, email, phone, left_on, version
              from organisation.person
             where replace(lower(concat_ws(' ', name, email)), 'aa', 'å') like all (:patterns)
             order by name, person_id
             limit :limit
            """)
        .param("patterns", Spelling.patterns(search))
        .param("limit", limit)
        .query(Persons::read)
        .list();
  }

  /** So many whose names are nearly what is searched for, the likest first. */
  @Transactional(readOnly = true)
  public List<Person> near(String search, int limit) {
    return jdbc.sql(
            """
            select person_id, name, email, phone, left_on, version
              from organisation.person
             where store.word_similarity(:plain, replace(lower(name), 'aa', 'å')) >= :least
             order by store.word_similarity(:plain, replace(lower(name), 'aa', 'å')) desc,
                      name, person_id
             limit :limit
            """)
        .param("plain", Spelling.plain(search))
        .param("least", Spelling.NEAR)
        .param("limit", limit)
        .query(Persons::read)
        .list();
  }

  /** What a person is called. */
  @Transactional(readOnly = true)
  public String name(PersonId id) {
    return byId(id).map(Person::name).orElse("");
  }

  /** Is there somebody with an address of mail? */
  @Transactional(readOnly = true)
  public boolean has(String email) {
    return jdbc.sql("select exists (select from organisation.person where email = :email)")
        .param("email", email)
        .query(Boolean.class)
        .single();
  }

  /** Whose person it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(PersonId id) {
    return jdbc.sql(
            """
            select organisation_id
              from organisation.person
             where person_id = :id
            """)
        .param("id", id.value())
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  /** Adds a person. */
  public PersonId add(String name, @Nullable String email, @Nullable String phone) {
    PersonId id = new PersonId(NewId.next());
    jdbc.sql(
            """
            insert into organisation.person (person_id, name, email, phone)
            values (:id, :name, :email, :phone)
            """)
        .param("id", id.value())
        .param("name", name)
        .param("email", email)
        .param("phone", phone)
        .update();
    return id;
  }

  /** Others who change this person, or give roles, wait until the transaction ends. */
  public void lock(PersonId id) {
    jdbc.sql(
            """
            select person_id
              from organisation.person
             where person_id = :id
               for update
            """)
        .param("id", id.value())
        .query(UUID.class)
        .single();
  }

  /** Changes a person who is still as seen; false when somebody else was faster. */
  public boolean change(Person person) {
    return jdbc.sql(
                """
                update organisation.person
                   set name = :name, email = :email, phone = :phone, left_on = :left,
                       version = version + 1
                 where person_id = :id
                   and version = :version
                """)
            .param("name", person.name())
            .param("email", person.email())
            .param("phone", person.phone())
            .param("left", person.leftOn())
            .param("id", person.id().value())
            .param("version", person.version())
            .update()
        == 1;
  }

  private static Person read(ResultSet row, int unusedNumber) throws SQLException {
    return new Person(
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        row.getString("phone"),
        row.getObject("left_on", LocalDate.class),
        row.getInt("version"));
  }
}
