package dk.samdrift.app.cooperation.lesson;

import dk.samdrift.app.language.Spelling;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Circles;
import dk.samdrift.app.ui.table.TableQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all cooperations have learned, as somebody may see it: what is shared and for the person's
 * circle in that cooperation, or for everybody; and what was written with steps and turns of those
 * cooperations that the person may know of.
 */
@Repository
@Transactional(readOnly = true)
class Library {

  private static final String LEARNED =
      """
      with learned as (
          select lesson_id as id, cooperation_id, playbook, milestone, title, body,
                 'LESSON' as source, at
            from cooperation.lesson
           where (is_shared and audience = 'PUBLIC')
              or ((is_shared or :own)
                  and exists (select
                                from unnest(:places, :circles) as seen (place, circle)
                               where place = cooperation_id and circle = audience))
          union all
          select step_id, cooperation_id, playbook, milestone, '', lesson, 'STEP', at
            from cooperation.step
            join cooperation.cooperation using (organisation_id, cooperation_id)
           where length(trim(lesson)) > 0
             and cooperation_id = any(:known)
          union all
          select turn_id, cooperation_id, playbook, null, '', lesson, 'TURN', at
            from cooperation.turn
            join cooperation.cooperation using (organisation_id, cooperation_id)
           where length(trim(lesson)) > 0
             and cooperation_id = any(:known))
      """;

  private static final String FOUND =
      """
        from learned
       where (title ilike :pattern or body ilike :pattern)
         and (:milestone = '' or playbook || '/' || milestone = :milestone)
         and (:playbook = '' or playbook = :playbook)
      """;

  private static final String WITH_WORDS =
      """
      select id, cooperation_id, playbook, milestone, title, body, source, at
        from learned
       where replace(lower(concat_ws(' ', title, body)), 'aa', 'å') like all (:patterns)
       order by at desc, id
       limit :limit
      """;

  private final JdbcClient jdbc;

  Library(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long count(LibraryQuery query, Map<UUID, Access> known) {
    return asked(LEARNED + "select count(*)\n" + FOUND, query, known).query(Long.class).single();
  }

  /**
   * A page of it, by playbook and milestone, the newest first.
   *
   * @param order all milestones, as the query names them
   */
  List<Learned> page(
      LibraryQuery query, TableQuery rows, List<String> order, Map<UUID, Access> known) {
    String sql =
        LEARNED
            + "select id, cooperation_id, playbook, milestone, title, body, source, at\n"
            + FOUND
            + """
             order by playbook, array_position(:order, playbook || '/' || milestone) nulls last,
                      milestone nulls last, at desc, id
             limit :limit offset :offset
            """;
    return asked(sql, query, known)
        .param("order", order.toArray(String[]::new))
        .param("limit", TableQuery.PAGE_SIZE)
        .param("offset", rows.offset())
        .query(Library::read)
        .list();
  }

  private StatementSpec asked(String sql, LibraryQuery query, Map<UUID, Access> known) {
    return seen(sql, known, false)
        .param("pattern", query.table().pattern())
        .param("milestone", query.milestones().value())
        .param("playbook", query.playbooks().value());
  }

  /** So many that hold all words of a search, and also what is shared with nobody else. */
  List<Learned> found(String search, Map<UUID, Access> known, int limit) {
    return seen(LEARNED + WITH_WORDS, known, true)
        .param("patterns", Spelling.patterns(search))
        .param("limit", limit)
        .query(Library::read)
        .list();
  }

  private StatementSpec seen(String sql, Map<UUID, Access> known, boolean isOwnToo) {
    Circles circles = Circles.of(known.values());
    return jdbc.sql(sql)
        .param("places", circles.places())
        .param("circles", circles.audiences())
        .param("own", isOwnToo)
        .param("known", known.keySet().toArray(UUID[]::new));
  }

  private static Learned read(ResultSet row, int unusedNumber) throws SQLException {
    return new Learned(
        row.getObject("id", UUID.class),
        row.getObject("cooperation_id", UUID.class),
        row.getString("playbook"),
        row.getString("milestone"),
        row.getString("title"),
        row.getString("body"),
        Learned.Source.valueOf(row.getString("source")),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
