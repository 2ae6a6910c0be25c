package dk.samdrift.app.cooperation.lesson;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.reach.Access;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.lesson, as somebody may see them in the cooperation. */
@Repository
@Transactional
class LessonRows {

  private static final String LESSON =
      """
      select lesson_id, cooperation_id, playbook, milestone, title, body, is_shared, audience,
             person_name, at, version
        from cooperation.lesson
       where cooperation_id = :cooperation
         and audience = any(:audiences)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  LessonRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All of a cooperation, the newest first. */
  @Transactional(readOnly = true)
  List<Lesson> of(Access access) {
    return jdbc.sql(LESSON + " order by at desc, lesson_id desc")
        .param("cooperation", access.cooperation())
        .param("audiences", audiences(access))
        .query(LessonRows::read)
        .list();
  }

  /** One of a cooperation. */
  @Transactional(readOnly = true)
  Optional<Lesson> find(UUID id, Access access) {
    return jdbc.sql(LESSON + " and lesson_id = :id")
        .param("cooperation", access.cooperation())
        .param("audiences", audiences(access))
        .param("id", id)
        .query(LessonRows::read)
        .optional();
  }

  private static String[] audiences(Access access) {
    return access.audiences().stream().map(Audience::name).toArray(String[]::new);
  }

  void add(Lesson lesson, Actor actor) {
    jdbc.sql(
            """
            insert into cooperation.lesson
                (lesson_id, cooperation_id, playbook, milestone, title, body, is_shared, audience,
                 person_id, person_name, at)
            values (:id, :cooperation, :playbook, :milestone, :title, :body, :isShared, :audience,
                    :person, :name, :at)
            """)
        .param("id", lesson.id())
        .param("cooperation", lesson.cooperation())
        .param("playbook", lesson.playbook())
        .param("milestone", lesson.milestone())
        .param("title", lesson.title())
        .param("body", lesson.body())
        .param("isShared", lesson.isShared())
        .param("audience", lesson.audience().name())
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Changes one that is still as seen; false when somebody else was faster. */
  boolean change(Lesson lesson) {
    return jdbc.sql(
                """
                update cooperation.lesson
                   set playbook = :playbook, milestone = :milestone, title = :title, body = :body,
                       is_shared = :isShared, audience = :audience, version = version + 1
                 where lesson_id = :id
                   and version = :version
                """)
            .param("playbook", lesson.playbook())
            .param("milestone", lesson.milestone())
            .param("title", lesson.title())
            .param("body", lesson.body())
            .param("isShared", lesson.isShared())
            .param("audience", lesson.audience().name())
            .param("id", lesson.id())
            .param("version", lesson.version())
            .update()
        == 1;
  }

  /** Takes it back from other cooperations; false when it was not shared. */
  boolean withdraw(UUID id) {
    return jdbc.sql(
                """
                update cooperation.lesson
                   set is_shared = false, version = version + 1
                 where lesson_id = :id
                   and is_shared
                """)
            .param("id", id)
            .update()
        == 1;
  }

  private static Lesson read(ResultSet row, int unusedNumber) throws SQLException {
    return new Lesson(
        row.getObject("lesson_id", UUID.class),
        row.getObject("cooperation_id", UUID.class),
        row.getString("playbook"),
        row.getString("milestone"),
        row.getString("title"),
        row.getString("body"),
        row.getBoolean("is_shared"),
        Audience.valueOf(row.getString("audience")),
        row.getString("person_name"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }
}
