package dk.samdrift.app.cooperation.note;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.table.TableQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.note, as somebody may see them: those that nothing took the place of. */
@Repository
@Transactional
class NoteRows {

  private static final String NOTE =
      """
      select note_id, cooperation_id, milestone, kind, on_day, parties, body, audience, corrects_id,
             person_name, at
        from cooperation.note
      """;

  private static final String FOUND =
      """
       where cooperation_id = :cooperation
         and audience = any(:audiences)
         and not exists (select
                           from cooperation.note correction
                          where correction.corrects_id = note.note_id)
         and (body ilike :pattern or parties ilike :pattern or person_name ilike :pattern)
         and (:kind = '' or kind = :kind)
         and (:milestone = '' or milestone = :milestone)
         and (cast(:from as date) is null or on_day >= :from)
         and (cast(:to as date) is null or on_day <= :to)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  NoteRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  long count(NoteQuery query, Access access) {
    return asked("select count(*) from cooperation.note\n" + FOUND, query, access)
        .query(Long.class)
        .single();
  }

  @Transactional(readOnly = true)
  List<Note> page(NoteQuery query, TableQuery rows, Access access) {
    return rows(query, access, TableQuery.PAGE_SIZE, rows.offset());
  }

  /** All that a list shows on its pages, in its order. */
  @Transactional(readOnly = true)
  List<Note> all(NoteQuery query, Access access) {
    return rows(query, access, null, 0);
  }

  private List<Note> rows(NoteQuery query, Access access, @Nullable Integer limit, long offset) {
    String order =
        """
         order by case when :descending then on_day end desc,
                  case when not :descending then on_day end,
                  at desc, note_id desc
         limit :limit offset :offset
        """;
    return asked(NOTE + FOUND + order, query, access)
        .param("descending", query.table().sort().isDescending())
        .param("limit", limit, Types.INTEGER)
        .param("offset", offset)
        .query(NoteRows::read)
        .list();
  }

  private StatementSpec asked(String sql, NoteQuery query, Access access) {
    return jdbc.sql(sql)
        .param("cooperation", access.cooperation())
        .param("audiences", audiences(access))
        .param("pattern", query.table().pattern())
        .param("kind", query.kinds().value())
        .param("milestone", query.milestones().value())
        .param("from", day(query.from().value()))
        .param("to", day(query.to().value()));
  }

  private static @Nullable LocalDate day(String value) {
    return value.isEmpty() ? null : LocalDate.parse(value);
  }

  private static String[] audiences(Access access) {
    return access.audiences().stream().map(Audience::name).toArray(String[]::new);
  }

  /** One that somebody may see and that nothing took the place of. */
  @Transactional(readOnly = true)
  Optional<Note> find(UUID id, Access access) {
    return jdbc.sql(
            NOTE
                + """
                 where note_id = :id
                   and cooperation_id = :cooperation
                   and not exists (select
                                     from cooperation.note correction
                                    where correction.corrects_id = note.note_id)
                """)
        .param("id", id)
        .param("cooperation", access.cooperation())
        .query(NoteRows::read)
        .optional()
        .filter(note -> access.sees(note.audience()));
  }

  /**
   * The one that stands in the place of a note that somebody may see, when that may be seen too.
   */
  @Transactional(readOnly = true)
  Optional<Note> latest(UUID id, Access access) {
    return jdbc.sql(
            """
            with recursive later (step, note_id) as (
                select 0, note_id
                  from cooperation.note
                 where note_id = :id
                   and cooperation_id = :cooperation
                   and audience = any(:audiences)
                union all
                select later.step + 1, note.note_id
                  from later
                  join cooperation.note on note.corrects_id = later.note_id)
            select note_id, cooperation_id, milestone, kind, on_day, parties, body, audience,
                   corrects_id, person_name, at
              from later
              join cooperation.note using (note_id)
             order by step desc
             limit 1
            """)
        .param("id", id)
        .param("cooperation", access.cooperation())
        .param("audiences", audiences(access))
        .query(NoteRows::read)
        .optional()
        .filter(note -> access.sees(note.audience()));
  }

  /** What others took the place of, step by step, as far as somebody may see it. */
  @Transactional(readOnly = true)
  List<Replaced> replaced(Collection<UUID> notes, Access access) {
    return jdbc.sql(
            """
            with recursive old (head, step, note_id) as (
                select note_id, 0, note_id
                  from cooperation.note
                 where note_id = any(:notes)
                union all
                select old.head, old.step + 1, later.corrects_id
                  from old
                  join cooperation.note later using (note_id)
                 where later.corrects_id is not null)
            select head, note_id, cooperation_id, milestone, kind, on_day, parties, body, audience,
                   corrects_id, person_name, at
              from old
              join cooperation.note using (note_id)
             where step > 0
               and audience = any(:audiences)
             order by head, step
            """)
        .param("notes", notes.toArray(UUID[]::new))
        .param("audiences", audiences(access))
        .query((row, number) -> new Replaced(row.getObject("head", UUID.class), read(row, number)))
        .list();
  }

  /** A note that another took the place of. */
  record Replaced(UUID by, Note note) {}

  /** Adds one; false when another took the place of what it corrects already. */
  boolean add(Note note, Actor actor) {
    return jdbc.sql(
                """
                insert into cooperation.note
                    (note_id, cooperation_id, milestone, kind, on_day, parties, body, audience,
                     corrects_id, person_id, person_name, at)
                values (:id, :cooperation, :milestone, :kind, :day, :parties, :body, :audience,
                        :corrects, :person, :name, :at)
                on conflict (organisation_id, corrects_id) do nothing
                """)
            .param("id", note.id())
            .param("cooperation", note.cooperation())
            .param("milestone", note.milestone())
            .param("kind", note.kind().name())
            .param("day", note.day())
            .param("parties", note.parties())
            .param("body", note.body())
            .param("audience", note.audience().name())
            .param("corrects", note.corrects())
            .param("person", actor.id())
            .param("name", actor.name())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Note read(ResultSet row, int unusedNumber) throws SQLException {
    return new Note(
        row.getObject("note_id", UUID.class),
        row.getObject("cooperation_id", UUID.class),
        row.getString("milestone"),
        NoteKind.valueOf(row.getString("kind")),
        row.getObject("on_day", LocalDate.class),
        row.getString("parties"),
        row.getString("body"),
        Audience.valueOf(row.getString("audience")),
        row.getObject("corrects_id", UUID.class),
        row.getString("person_name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
