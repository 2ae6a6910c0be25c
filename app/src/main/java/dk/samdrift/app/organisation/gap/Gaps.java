package dk.samdrift.app.organisation.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an organisation lacks before everybody is represented and can work. */
@Repository
class Gaps {

  private static final String SEATED =
      """
      (select body_id, bool_or(title = 'CHAIR') as has_chair
         from organisation.office_term
        where title <> 'DEPUTY'
          and from_day <= :today
          and (to_day is null or to_day >= :today)
        group by body_id) seated
      """;

  private final JdbcClient jdbc;

  Gaps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A level with a board that something is wrong with. */
  record Level(String body, UUID id, String name) {}

  boolean hasHousing() {
    return jdbc.sql("select exists (select from organisation.housing_organisation)")
        .query(Boolean.class)
        .single();
  }

  /** How many estates have nobody in their board. */
  long estatesWithoutBoard(LocalDate today) {
    return jdbc.sql(
            """
            select count(*)
              from organisation.member
              left join
            """
                + SEATED
                + """
                    on body_id = member_id
                 where kind = 'ESTATE'
                   and (closed_on is null or closed_on > :today)
                   and body_id is null
                """)
        .param("today", today)
        .query(Long.class)
        .single();
  }

  /** Housing organisations with nobody in their board. */
  List<Level> housingsWithoutBoard(LocalDate today) {
    return jdbc.sql(
            """
            select 'ORGANISATION_BOARD' as body, housing_organisation_id as id, name
              from organisation.housing_organisation
              left join
            """
                + SEATED
                + """
                    on body_id = housing_organisation_id
                 where (closed_on is null or closed_on > :today)
                   and body_id is null
                 order by name, id
                """)
        .param("today", today)
        .query(Level.class)
        .list();
  }

  /** Boards in which somebody sits, but nobody as chair. */
  List<Level> boardsWithoutChair(LocalDate today) {
    return jdbc.sql(
            """
            select body, id, name
              from (select 'ESTATE_BOARD' as body, member_id as id, name
                      from organisation.member
                    union all
                    select 'ORGANISATION_BOARD', housing_organisation_id, name
                      from organisation.housing_organisation) levels
              join
            """
                + SEATED
                + """
                    on body_id = id
                 where not has_chair
                 order by name, id
                """)
        .param("today", today)
        .query(Level.class)
        .list();
  }

  /** How many persons are there who never had a role or an office, nor will have. */
  long personsWithoutRole(LocalDate today) {
    return jdbc.sql(
            """
            select count(*)
              from organisation.person
             where (left_on is null or left_on > :today)
               and not exists (select
                                 from organisation.role_grant
                                where role_grant.person_id = person.person_id
                                  and (to_day is null or to_day >= from_day))
               and not exists (select
                                 from organisation.office_term
                                where office_term.person_id = person.person_id
                                  and (to_day is null or to_day >= from_day))
            """)
        .param("today", today)
        .query(Long.class)
        .single();
  }

  /** The terms that end within a month and are not followed by another in the same board. */
  List<UUID> expiring(LocalDate today) {
    return jdbc.sql(
            """
            select office_term_id
              from organisation.office_term term
             where from_day <= :today
               and to_day >= :today
               and to_day < :month
               and stands_in_for is null
               and not exists (select
                                 from organisation.office_term next
                                where next.body_id = term.body_id
                                  and next.person_id = term.person_id
                                  and next.from_day > term.to_day
                                  and (next.to_day is null or next.to_day >= next.from_day))
               and not exists (select
                                 from organisation.member
                                where member_id = body_id
                                  and closed_on <= :month)
             order by to_day, office_term_id
            """)
        .param("today", today)
        .param("month", today.plusMonths(1))
        .query(UUID.class)
        .list();
  }
}
