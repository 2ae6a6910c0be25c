package dk.samdrift.app.organisation.board;

import dk.samdrift.app.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons who can be meant by what was typed. */
@Repository
class Candidates {

  /** More than these are not offered; one must write more of the name. */
  static final int MOST = 20;

  private final JdbcClient jdbc;

  Candidates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody who can be meant. */
  record Candidate(PersonId id, String name, String email) {

    /** Is exactly this person's name or address what was typed? */
    boolean isExactly(String typed) {
      return name.equalsIgnoreCase(typed) || email.equalsIgnoreCase(typed);
    }
  }

  /**
   * Those who are there, with a name or an address that contains a text; one more than the most.
   */
  List<Candidate> find(String typed, LocalDate today) {
    String text = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (text.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select person_id, name, coalesce(email, '') as email
              from organisation.person
             where (position(lower(:text) in lower(name)) > 0
                    or position(lower(:text) in email) > 0)
               and (left_on is null or left_on > :today)
             order by lower(name) = lower(:text) or email = lower(:text) desc nulls last,
                      name, person_id
             limit :limit
            """)
        .param("text", text)
        .param("today", today)
        .param("limit", MOST + 1)
        .query((row, unusedNumber) ->
            new Candidate(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("email")))
        .list();
  }
}
