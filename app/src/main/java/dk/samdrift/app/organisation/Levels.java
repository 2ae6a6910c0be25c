package dk.samdrift.app.organisation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.store.NewId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /**
   * One level, for a choice.
   *
   * @param closedOn from this day on it is no more
   */
  public record Level(Scope scope, String name, @Nullable LocalDate closedOn) {

    /** As in the value of a choice. */
    public String value() {
      return scope.target() == null ? scope.kind() : scope.kind() + ":" + scope.target();
    }
  }

  /** The whole organisation, then each housing organisation and member by name. */
  @Transactional(readOnly = true)
  public List<Level> all() {
    List<Level> all = new ArrayList<>();
    all.add(new Level(new Scope.Organisation(), msg("organisation.scope.everywhere"), null));
    all.addAll(
        jdbc.sql(
                """
                select 'HOUSING_ORGANISATION' as kind, housing_organisation_id as id, name,
                       name as sorting, closed_on
                  from organisation.housing_organisation
                union all
                select 'MEMBER', member_id, name || ' (' || code || ')', name, closed_on
                  from organisation.member
                 order by kind, sorting, id
                """)
            .query((row, unusedNumber) ->
                new Level(
                    Scope.of(row.getString("kind"), row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getObject("closed_on", LocalDate.class)))
            .list());
    return all;
  }

  /** The same without those that are no more. */
  @Transactional(readOnly = true)
  public List<Level> open(LocalDate day) {
    return all().stream()
        .filter(level -> level.closedOn() == null || level.closedOn().isAfter(day))
        .toList();
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

  /** Adds an estate of a housing organisation of which no more is known. */
  public UUID addEstate(UUID housingOrganisation, String code, String name) {
    return addEstate(housingOrganisation, code, name, Premises.UNKNOWN);
  }

  /** Adds an estate of a housing organisation. */
  public UUID addEstate(UUID housingOrganisation, String code, String name, Premises premises) {
    UUID id = NewId.next();
    jdbc.sql(
            """
            insert into organisation.member
                (member_id, housing_organisation_id, kind, code, name,
                 street, postal_code, town, latitude, longitude, built_year)
            values (:id, :housing, 'ESTATE', :code, :name,
                    :street, :postalCode, :town, :latitude, :longitude, :builtYear)
            """)
        .param("id", id)
        .param("housing", housingOrganisation)
        .param("code", code)
        .param("name", name)
        .params(Members.columns(premises))
        .update();
    return id;
  }
}
