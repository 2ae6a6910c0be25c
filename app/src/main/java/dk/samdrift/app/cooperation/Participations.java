package dk.samdrift.app.cooperation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.store.NewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.participation: the newest of a member is the one that counts. */
@Repository
@Transactional
public class Participations {

  private final JdbcClient jdbc;
  private final Reach reach;
  private final History history;
  private final Clock clock;

  Participations(JdbcClient jdbc, Reach reach, History history, Clock clock) {
    this.history = history;
    this.jdbc = jdbc;
    this.reach = reach;
    this.clock = clock;
  }

  private void say(UUID cooperation, UUID member, Said said, Actor actor) {
    jdbc.sql(
            """
            insert into cooperation.participation
                (participation_id, cooperation_id, member_id, standing, from_day, reason,
                 person_id, person_name, at)
            values (:id, :cooperation, :member, :standing, :from, :reason, :person, :name, :at)
            """)
        .param("id", NewId.next())
        .param("cooperation", cooperation)
        .param("member", member)
        .param("standing", said.standing().name())
        .param("from", said.from())
        .param("reason", said.reason())
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Says the same of several, and notes it in the history. */
  public void sayOfAll(UUID cooperation, Collection<Member> members, Said said, Actor actor) {
    members.forEach(one -> say(cooperation, one.id(), said, actor));
    reachAgain(cooperation);
    boolean isForMany = audience(cooperation).includes(Audience.REPRESENTATIVES);
    String somebody = msg("cooperation.participation.somebody");
    history.noteAll(
        actor,
        members.stream()
            .map(one ->
                new History.Note(
                    "cooperation.history.standing",
                    List.of(
                        isForMany ? one.name() : somebody,
                        said.standing().words(),
                        Formats.fullDay(said.from())),
                    Subject.of("cooperation", cooperation)))
            .toList());
  }

  /** What is said of one member. */
  public record Spoken(UUID member, Standing standing, LocalDate from, String reason) {}

  /**
   * Says much at once, in its order: what is said later of a member counts. The caller notes it in
   * the history.
   */
  public void sayInOrder(UUID cooperation, List<Spoken> spoken, Actor actor) {
    spoken.forEach(one ->
        say(cooperation, one.member(), new Said(one.standing(), one.from(), one.reason()), actor));
    reachAgain(cooperation);
  }

  /** Who leaves on a later day has a say until then; who is to come, from now on. */
  private void reachAgain(UUID cooperation) {
    LocalDate today = Formats.today(clock);
    List<Reach.Reached> reached = new ArrayList<>();
    Membership.stories(all(cooperation).reversed())
        .forEach((member, story) -> {
          Map.Entry<LocalDate, Standing> last = story.lastEntry();
          Map.Entry<LocalDate, Standing> before = story.lowerEntry(last.getKey());
          if (last.getValue().isInside()) {
            reached.add(new Reach.Reached(member, null));
          } else if (before != null
              && before.getValue().isInside()
              && last.getKey().isAfter(today)) {
            reached.add(new Reach.Reached(member, last.getKey().minusDays(1)));
          }
        });
    reach.replaceMembers(cooperation, reached);
  }

  /** Who may know of a cooperation: whoever reads the history may not. */
  private Audience audience(UUID cooperation) {
    return jdbc.sql("select audience from organisation.v_reach where cooperation_id = :id")
        .param("id", cooperation)
        .query((row, unusedNumber) -> Audience.valueOf(row.getString("audience")))
        .single();
  }

  /** What is said of a member, and why. */
  public record Said(Standing standing, LocalDate from, String reason) {}

  /** The last word of each member of some cooperations, by the member's name. */
  @Transactional(readOnly = true)
  public List<Participation> now(Collection<UUID> cooperations) {
    return jdbc.sql(
            """
            select *
              from (select distinct on (cooperation_id, member_id)
                           cooperation_id, member_id, name, standing, from_day, reason, person_name
                      from cooperation.participation
                      join organisation.v_member using (organisation_id, member_id)
                     where cooperation_id = any(:cooperations)
                     order by cooperation_id, member_id, at desc, participation_id desc) newest
             order by name, member_id, cooperation_id
            """)
        .param("cooperations", cooperations.toArray(UUID[]::new))
        .query(Participations::read)
        .list();
  }

  /** All that was said, the newest first. */
  @Transactional(readOnly = true)
  public List<Participation> all(UUID cooperation) {
    return jdbc.sql(
            """
            select cooperation_id, member_id, name, standing, from_day, reason, person_name
              from cooperation.participation
              join organisation.v_member using (organisation_id, member_id)
             where cooperation_id = :cooperation
             order by at desc, participation_id desc
            """)
        .param("cooperation", cooperation)
        .query(Participations::read)
        .list();
  }

  /** All that was said of a member anywhere, the newest first. */
  @Transactional(readOnly = true)
  public List<Participation> of(UUID member) {
    return jdbc.sql(
            """
            select cooperation_id, member_id, name, standing, from_day, reason, person_name
              from cooperation.participation
              join organisation.v_member using (organisation_id, member_id)
             where member_id = :member
             order by at desc, participation_id desc
            """)
        .param("member", member)
        .query(Participations::read)
        .list();
  }

  private static Participation read(ResultSet row, int unusedNumber) throws SQLException {
    return new Participation(
        row.getObject("cooperation_id", UUID.class),
        row.getObject("member_id", UUID.class),
        row.getString("name"),
        Standing.valueOf(row.getString("standing")),
        row.getObject("from_day", LocalDate.class),
        row.getString("reason"),
        row.getString("person_name"));
  }
}
