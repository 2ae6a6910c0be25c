package dk.samdrift.app.organisation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.store.NewId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The levels of an organisation: housing organisations, and the members that belong to them. */
@Repository
@Transactional
public class Levels {

  private final JdbcClient jdbc;

  Levels(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One level, for a choice. */
  public record Level(Scope scope, String name) {

    /** As in the value of a choice. */
    public String value() {
      return scope.target() == null ? scope.kind() : scope.kind() + ":" + scope.target();
    }
  }

  /** The whole organisation, then each housing organisation and member by name. */
  @Transactional(readOnly = true)
  public List<Level> all() {
    List<Level> all = new ArrayList<>();
    all.add(new Level(new Scope.Organisation(), msg("organisation.scope.everywhere")));
    all.addAll(
        jdbc.sql(
                """
                select 'HOUSING_ORGANISATION' as kind, housing_organisation_id as id, name, name as sorting
                  from organisation.housing_organisation
                union all
                select 'MEMBER', member_id, name || ' (' || code || ')', name
                  from organisation.member
                 order by kind, sorting, id
                """)
            .query((row, unusedNumber) ->
                new Level(
                    Scope.of(row.getString("kind"), row.getObject("id", UUID.class)),
                    row.getString("name")))
            .list());
    return all;
  }

  /** The scope of a choice, when it is one of this organisation's. */
  @Transactional(readOnly = true)
  public Optional<Scope> scope(String value) {
    return all().stream().filter(level -> level.value().equals(value)).map(Level::scope).findAny();
  }

  /** What a scope is called. */
  @Transactional(readOnly = true)
  public String words(Scope scope) {
    return all().stream()
        .filter(level -> level.scope().equals(scope))
        .map(Level::name)
        .findAny()
        .orElse("");
  }

  /** Adds a housing organisation. */
  public UUID addHousingOrganisation(String name, int yearStartMonth) {
    UUID id = NewId.next();
    jdbc.sql(
            """
            insert into organisation.housing_organisation
                (housing_organisation_id, name, year_start_month)
            values (:id, :name, :month)
            """)
        .param("id", id)
        .param("name", name)
        .param("month", yearStartMonth)
        .update();
    return id;
  }

  /** Adds an estate of a housing organisation. */
  public UUID addEstate(UUID housingOrganisation, String code, String name) {
    UUID id = NewId.next();
    jdbc.sql(
            """
            insert into organisation.member (member_id, housing_organisation_id, kind, code, name)
            values (:id, :housing, 'ESTATE', :code, :name)
            """)
        .param("id", id)
        .param("housing", housingOrganisation)
        .param("code", code)
        .param("name", name)
        .update();
    return id;
  }
}
