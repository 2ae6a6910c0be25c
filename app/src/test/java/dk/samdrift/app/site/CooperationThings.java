package dk.samdrift.app.site;

import dk.samdrift.app.store.NewId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of each that belongs to a cooperation, for everybody to see. */
final class CooperationThings {

  private CooperationThings() {}

  static UUID risk(UUID cooperation, String title) {
    return insert(
        """
        insert into cooperation.risk
            (risk_id, cooperation_id, title, description, mitigation, status, audience)
        values (:id, :cooperation, :title, '', '', 'OPEN', 'PUBLIC')
        """,
        cooperation,
        title);
  }

  static UUID note(UUID cooperation, String body) {
    return insert(
        """
        insert into cooperation.note
            (note_id, cooperation_id, kind, on_day, parties, body, audience, person_id, person_name,
             at)
        values (:id, :cooperation, 'NOTE', date '2026-05-04', '', :title, 'PUBLIC', :id, :title,
                now())
        """,
        cooperation,
        body);
  }

  static UUID lesson(UUID cooperation, String title) {
    return insert(
        """
        insert into cooperation.lesson
            (lesson_id, cooperation_id, playbook, milestone, title, body, is_shared, audience,
             person_id, person_name, at)
        values (:id, :cooperation, 'samdrift', 'opstart', :title, :title, true, 'PUBLIC', :id,
                :title, now())
        """,
        cooperation,
        title);
  }

  static UUID programme(String name) {
    return insert(
        """
        insert into cooperation.programme (programme_id, name, decided_by, decided_on, reason)
        select :id, :title, :title, date '2026-05-04', :title
         where cast(:cooperation as uuid) is not null
        """,
        NewId.next(),
        name);
  }

  private static UUID insert(String sql, UUID cooperation, String title) {
    UUID id = NewId.next();
    Site.bean(JdbcClient.class)
        .sql(sql)
        .param("id", id)
        .param("cooperation", cooperation)
        .param("title", title)
        .update();
    return id;
  }
}
