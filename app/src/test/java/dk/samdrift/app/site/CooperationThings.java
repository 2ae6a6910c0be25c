package dk.samdrift.app.site;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Founding;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.file.FileId;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.WayOfStart;
import dk.samdrift.app.store.NewId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of each that belongs to a cooperation, for everybody to see. */
final class CooperationThings {

  private CooperationThings() {}

  /** A cooperation with one candidate. */
  static UUID begun(String domain, UUID estate) {
    Actor actor = new Actor(new UUID(0, 1), domain + "mærke");
    Cooperation made =
        Site.bean(Founding.class)
            .begin(
                Site.bean(Playbooks.class).newest().getFirst(),
                CooperationState.PROJECT,
                new Founding.Facts(
                    domain + "mærke samdrift",
                    domain + "mærke formål",
                    WayOfStart.Way.CHOSEN,
                    Audience.PUBLIC,
                    LocalDate.of(2028, 1, 1)),
                null,
                new Founding.Decided(domain + "mærke", LocalDate.of(2026, 1, 1), "Fordi."),
                actor);
    Site.bean(Participations.class)
        .sayOfAll(
            made.id(),
            Site.bean(Members.class).get(List.of(estate)),
            new Participations.Said(Standing.CANDIDATE, LocalDate.of(2026, 1, 1), ""),
            actor);
    return made.id();
  }

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

  /** An approved settlement that names one member. */
  static UUID run(UUID cooperation, UUID estate, FileId file, String name) {
    UUID id = NewId.next();
    JdbcClient jdbc = Site.bean(JdbcClient.class);
    jdbc.sql(
            """
            insert into settlement.run
                (run_id, cooperation_id, year, number, errors, warnings, input_file, output_file,
                 input_sha256, output_sha256, engine, seen, booked, postings, person_id,
                 person_name, at)
            values (:id, :cooperation, 2025, 1, 0, 0, :file, :file, sha256('a'), sha256('b'), '1',
                    '', 0, 0, :id, :name, now())
            """)
        .param("id", id)
        .param("cooperation", cooperation)
        .param("file", file.value())
        .param("name", name)
        .update();
    jdbc.sql(
            """
            insert into settlement.statement
                (run_id, member_id, code, name, cost, on_account, outlays, balance)
            values (:id, :estate, '1', :name, 100, 0, 0, 100)
            """)
        .param("id", id)
        .param("estate", estate)
        .param("name", name)
        .update();
    jdbc.sql(
            """
            insert into settlement.signature (run_id, role, person_id, person_name, at)
            values (:id, 'FINANCE_OFFICER', :id, :name, now()),
                   (:id, 'OPERATIONS_MANAGER', :estate, :name, now())
            """)
        .param("id", id)
        .param("estate", estate)
        .param("name", name)
        .update();
    return id;
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
