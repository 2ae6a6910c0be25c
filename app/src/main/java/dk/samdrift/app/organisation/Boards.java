package dk.samdrift.app.organisation;

import dk.samdrift.app.store.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The boards there can be: one for each estate and each housing organisation. */
@Repository
@Transactional
public class Boards {

  private final JdbcClient jdbc;

  Boards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The board of an estate or a housing organisation that the door has found to be there. */
  @Transactional(readOnly = true)
  public Board get(UUID id) {
    return jdbc.sql(
            """
            select 'ESTATE_BOARD' as body, name, closed_on
              from organisation.member
             where member_id = :id
               and kind = 'ESTATE'
            union all
            select 'ORGANISATION_BOARD', name, closed_on
              from organisation.housing_organisation
             where housing_organisation_id = :id
            """)
        .param("id", id)
        .query((row, unusedNumber) ->
            new Board(
                Role.valueOf(row.getString("body")),
                id,
                row.getString("name"),
                row.getObject("closed_on", LocalDate.class)))
        .single();
  }

  /** Whose it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID id) {
    return jdbc.sql(
            """
            select organisation_id
              from organisation.member
             where member_id = :id
               and kind = 'ESTATE'
            union all
            select organisation_id
              from organisation.housing_organisation
             where housing_organisation_id = :id
            """)
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  /** Others who change this board wait until the transaction ends, so no two elect at once. */
  public void lock(UUID id) {
    jdbc.sql(
            """
            select member_id
              from organisation.member
             where member_id = :id
               for update
            """)
        .param("id", id)
        .query(UUID.class)
        .list();
    jdbc.sql(
            """
            select housing_organisation_id
              from organisation.housing_organisation
             where housing_organisation_id = :id
               for update
            """)
        .param("id", id)
        .query(UUID.class)
        .list();
  }
}
