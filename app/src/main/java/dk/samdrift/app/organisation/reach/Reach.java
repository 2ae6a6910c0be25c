package dk.samdrift.app.organisation.reach;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Grant;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.store.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of organisation.reach and organisation.reach_member. */
@Repository
@Transactional
public class Reach {

  private final JdbcClient jdbc;
  private final Clock clock;

  Reach(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Says that there is a cooperation. */
  public void add(UUID cooperation, String name, Audience audience) {
    jdbc.sql(
            """
            insert into organisation.reach (cooperation_id, name, audience)
            values (:id, :name, :audience)
            """)
        .param("id", cooperation)
        .param("name", name)
        .param("audience", audience.name())
        .update();
  }

  /** Says what it is called now, and who may know of it. */
  public void change(UUID cooperation, String name, Audience audience) {
    jdbc.sql(
            """
            update organisation.reach
               set name = :name, audience = :audience
             where cooperation_id = :id
            """)
        .param("id", cooperation)
        .param("name", name)
        .param("audience", audience.name())
        .update();
  }

  /** Says whether there is nothing to do in it for the time being. */
  public void rest(UUID cooperation, boolean rests) {
    jdbc.sql("update organisation.reach set rests = :rests where cooperation_id = :id")
        .param("id", cooperation)
        .param("rests", rests)
        .update();
  }

  /**
   * A member whose people have a say.
   *
   * @param until the last day on which they have; none while no end is known
   */
  public record Reached(UUID member, @Nullable LocalDate until) {}

  /** Says whose people have a say from now on, and nobody else's. */
  public void replaceMembers(UUID cooperation, Collection<Reached> members) {
    UUID[] all = members.stream().map(Reached::member).toArray(UUID[]::new);
    String[] until =
        members.stream()
            .map(one -> one.until() == null ? null : one.until().toString())
            .toArray(String[]::new);
    jdbc.sql(
            """
            delete from organisation.reach_member
             where cooperation_id = :id
               and member_id <> all(:members)
            """)
        .param("id", cooperation)
        .param("members", all)
        .update();
    jdbc.sql(
            """
            insert into organisation.reach_member (cooperation_id, member_id, until_day)
            select :id, member_id, until_day
              from unnest(:members, cast(:until as date[])) as wanted (member_id, until_day)
            on conflict (organisation_id, cooperation_id, member_id) do update
               set until_day = excluded.until_day
            """)
        .param("id", cooperation)
        .param("members", all)
        .param("until", until)
        .update();
  }

  /** Who somebody is in a cooperation that the door has found to be there. */
  @Transactional(readOnly = true)
  public Access access(Insider insider, UUID cooperation) {
    return Objects.requireNonNull(accessTo(insider, Set.of(cooperation)).get(cooperation));
  }

  /** Who somebody is in all cooperations that the person may know of. */
  @Transactional(readOnly = true)
  public Map<UUID, Access> access(Insider insider) {
    Map<UUID, Access> visible = new LinkedHashMap<>(accessTo(insider, null));
    visible.values().removeIf(access -> !access.isVisible());
    return visible;
  }

  private Map<UUID, Access> accessTo(Insider insider, @Nullable Set<UUID> only) {
    List<Grant> grants = List.copyOf(insider.grants());
    record Row(UUID cooperation, String name, Audience audience, @Nullable Role role) {}
    List<Row> rows =
        jdbc.sql(
                """
                with held as (
                  select *
                    from unnest(:roles, :kinds, :targets) as given (role, place, target)),
                reached as (
                  select *
                    from organisation.reach_member
                   where until_day is null or until_day >= :today),
                counting as (
                  select reach.cooperation_id, role
                    from organisation.reach
                    join held on place = 'ORGANISATION'
                   union
                  select target, role from held where place = 'COOPERATION'
                   union
                  select cooperation_id, role
                    from reached
                    join held on place = 'MEMBER' and target = member_id
                   union
                  select cooperation_id, role
                    from reached
                    join organisation.member using (organisation_id, member_id)
                    join held on place = 'HOUSING_ORGANISATION'
                             and target = housing_organisation_id)
                select reach.cooperation_id as cooperation, reach.name, audience, role
                  from organisation.reach
                  left join counting using (cooperation_id)
                 where (cast(:only as uuid[]) is null or reach.cooperation_id = any(:only))
                 order by reach.name, reach.cooperation_id, role
                """)
            .param("roles", grants.stream().map(one -> one.role().name()).toArray(String[]::new))
            .param("kinds", grants.stream().map(one -> one.scope().kind()).toArray(String[]::new))
            .param("targets", grants.stream().map(one -> one.scope().target()).toArray(UUID[]::new))
            .param("today", Formats.today(clock))
            .param("only", only == null ? null : only.toArray(UUID[]::new))
            .query(Row.class)
            .list();
    Map<UUID, Access> access = new LinkedHashMap<>();
    rows.stream()
        .collect(groupingBy(Row::cooperation, LinkedHashMap::new, toList()))
        .forEach((id, held) ->
            access.put(
                id,
                new Access(
                    id,
                    held.getFirst().name(),
                    held.stream()
                        .map(Row::role)
                        .filter(Objects::nonNull)
                        .collect(toUnmodifiableSet()),
                    held.getFirst().audience())));
    return access;
  }

  /** All who have one of some roles in cooperations on a day, by cooperation, role and name. */
  @Transactional(readOnly = true)
  public List<Holder> holders(Collection<UUID> cooperations, Set<Role> roles, LocalDate day) {
    return jdbc.sql(
            """
            with held as materialized (
              select person_id, role, scope_kind, scope_id
                from organisation.held_on(:day)
               where role = any(:roles)),
            reached as (
              select *
                from organisation.reach_member
               where until_day is null or until_day >= :day),
            counting as (
              select reach.cooperation_id, held.*
                from organisation.reach
                join held on scope_kind = 'ORGANISATION'
               where reach.cooperation_id = any(:cooperations)
               union
              select scope_id, held.*
                from held
               where scope_kind = 'COOPERATION'
                 and scope_id = any(:cooperations)
               union
              select cooperation_id, held.*
                from reached
                join held on scope_kind = 'MEMBER' and scope_id = member_id
               where cooperation_id = any(:cooperations)
               union
              select cooperation_id, held.*
                from reached
                join organisation.member using (organisation_id, member_id)
                join held on scope_kind = 'HOUSING_ORGANISATION'
                         and scope_id = housing_organisation_id
               where cooperation_id = any(:cooperations))
            select cooperation_id, person_id, person.name, role, scope_kind, scope_id
              from counting
              join organisation.person using (person_id)
             order by cooperation_id, role, person.name, person_id, scope_kind, scope_id
            """)
        .param("day", day)
        .param("cooperations", cooperations.toArray(UUID[]::new))
        .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
        .query((row, unusedNumber) ->
            new Holder(
                row.getObject("cooperation_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Scope.of(row.getString("scope_kind"), row.getObject("scope_id", UUID.class))))
        .list();
  }

  /** Somebody in the organisation. */
  public record Colleague(PersonId person, String name) {}

  /** All who have one of some roles anywhere on a day, by name. */
  @Transactional(readOnly = true)
  public List<Colleague> colleagues(Set<Role> roles, LocalDate day) {
    return jdbc.sql(
            """
            select distinct person_id, name
              from organisation.held_on(:day)
              join organisation.person using (person_id)
             where role = any(:roles)
             order by name, person_id
            """)
        .param("day", day)
        .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
        .query((row, unusedNumber) ->
            new Colleague(
                new PersonId(row.getObject("person_id", UUID.class)), row.getString("name")))
        .list();
  }

  /** What cooperations are called. */
  @Transactional(readOnly = true)
  public Map<UUID, String> names(Collection<UUID> cooperations) {
    Map<UUID, String> names = new LinkedHashMap<>();
    jdbc.sql(
            """
            select cooperation_id, name
              from organisation.reach
             where cooperation_id = any(:cooperations)
             order by name, cooperation_id
            """)
        .param("cooperations", cooperations.toArray(UUID[]::new))
        .query(row -> {
          names.put(row.getObject("cooperation_id", UUID.class), row.getString("name"));
        });
    return names;
  }

  /** Whose cooperation it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID cooperation) {
    return jdbc.sql("select organisation_id from organisation.reach where cooperation_id = :id")
        .param("id", cooperation)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }
}
