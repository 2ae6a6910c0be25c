package dk.samdrift.app.task.letter;

import dk.samdrift.app.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of task.letter_choice, task.letter and task.morning. */
@Repository
@Transactional
class LetterRows {

  private final JdbcClient jdbc;

  LetterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How often somebody wants letters. */
  @Transactional(readOnly = true)
  Often often(PersonId person) {
    return jdbc.sql("select often from task.letter_choice where person_id = :person")
        .param("person", person.value())
        .query(String.class)
        .optional()
        .map(Often::valueOf)
        .orElse(Often.WEEKLY);
  }

  /** Somebody has chosen. */
  void choose(PersonId person, Often often) {
    int changed =
        jdbc.sql("update task.letter_choice set often = :often where person_id = :person")
            .param("often", often.name())
            .param("person", person.value())
            .update();
    if (changed == 0) {
      jdbc.sql(
              """
              insert into task.letter_choice (person_id, often)
              values (:person, :often)
              on conflict do nothing
              """)
          .param("person", person.value())
          .param("often", often.name())
          .update();
    }
  }

  /** Keeps that a person gets a letter today; false when there is one already. */
  boolean begin(PersonId person, LocalDate today, Instant now) {
    return jdbc.sql(
                """
                insert into task.letter (person_id, on_day, put_at)
                values (:person, :today, :now)
                on conflict do nothing
                """)
            .param("person", person.value())
            .param("today", today)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** The last day before this one whose letters are all written. */
  @Transactional(readOnly = true)
  Optional<LocalDate> lastMorning(LocalDate today) {
    return jdbc.sql(
            """
            select on_day
              from task.morning
             where on_day < :today
             order by on_day desc
             limit 1
            """)
        .param("today", today)
        .query(LocalDate.class)
        .optional();
  }

  /** Are all letters of a day written? */
  @Transactional(readOnly = true)
  boolean isOver(LocalDate day) {
    return jdbc.sql("select exists (select from task.morning where on_day = :day)")
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** All letters of a day are written. */
  void end(LocalDate day) {
    jdbc.sql("insert into task.morning (on_day) values (:day) on conflict do nothing")
        .param("day", day)
        .update();
  }
}
