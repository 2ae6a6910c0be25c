package dk.samdrift.app.organisation;

import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of organisation.office_term: who sits in which board, and did. */
@Repository
@Transactional
public class OfficeTerms {

  private static final String TERM =
      """
      select office_term.office_term_id, office_term.body, office_term.body_id, office_term.title,
             office_term.person_id, office_term.from_day, office_term.to_day,
             person.name as person_name, person.left_on,
             coalesce(member.name, housing.name) as board_name,
             coalesce(member.closed_on, housing.closed_on) as closed_on,
             office_term.stands_in_for, away.name as away_name
        from organisation.office_term
        join organisation.person using (organisation_id, person_id)
        left join organisation.member
          on member.member_id = office_term.body_id and office_term.body = 'ESTATE_BOARD'
        left join organisation.housing_organisation housing
          on housing.housing_organisation_id = office_term.body_id
             and office_term.body = 'ORGANISATION_BOARD'
        left join organisation.office_term seat
          on seat.organisation_id = office_term.organisation_id
             and seat.office_term_id = office_term.stands_in_for
        left join organisation.person away
          on away.organisation_id = seat.organisation_id and away.person_id = seat.person_id
      """;

  private static final String ORDER =
      """
       order by office_term.from_day desc,
                array_position(array['CHAIR', 'VICE_CHAIR', 'MEMBER', 'DEPUTY'], office_term.title),
                person.name, office_term.office_term_id
      """;

  private final JdbcClient jdbc;

  OfficeTerms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All terms in a board, the newest first. */
  @Transactional(readOnly = true)
  public List<OfficeTerm> in(UUID board) {
    return jdbc.sql(TERM + " where office_term.body_id = :board" + ORDER)
        .param("board", board)
        .query(OfficeTerms::read)
        .list();
  }

  /** All terms of a person, the newest first. */
  @Transactional(readOnly = true)
  public List<OfficeTerm> of(PersonId person) {
    return jdbc.sql(TERM + " where office_term.person_id = :person" + ORDER)
        .param("person", person.value())
        .query(OfficeTerms::read)
        .list();
  }

  /** The terms of deputies who have, will have or had a seat of a person's for some days. */
  @Transactional(readOnly = true)
  public List<OfficeTerm> standInsFor(PersonId person) {
    return jdbc.sql(TERM + " where seat.person_id = :person" + ORDER)
        .param("person", person.value())
        .query(OfficeTerms::read)
        .list();
  }

  /** A term that the door has found to be there. */
  @Transactional(readOnly = true)
  public OfficeTerm get(UUID id) {
    return jdbc.sql(TERM + " where office_term.office_term_id = :id")
        .param("id", id)
        .query(OfficeTerms::read)
        .single();
  }

  /** Whose it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID id) {
    return jdbc.sql(
            """
            select organisation_id
              from organisation.office_term
             where office_term_id = :id
            """)
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  /** Gives somebody an office in a board. */
  public UUID elect(Board board, Office office, PersonId person, Period period) {
    UUID id = NewId.next();
    jdbc.sql(
            """
            insert into organisation.office_term
                (office_term_id, body, body_id, title, person_id, from_day, to_day)
            values (:id, :body, :board, :title, :person, :from, :to)
            """)
        .param("id", id)
        .param("body", board.role().name())
        .param("board", board.id())
        .param("title", office.name())
        .param("person", person.value())
        .param("from", period.from())
        .param("to", period.to())
        .update();
    return id;
  }

  /** Gives a deputy the seat of who is away for some days. */
  public void standIn(OfficeTerm seat, PersonId deputy, Period days) {
    UUID id = elect(seat.board(), Office.MEMBER, deputy, days);
    jdbc.sql(
            """
            update organisation.office_term
               set stands_in_for = :seat
             where office_term_id = :id
            """)
        .param("seat", seat.id())
        .param("id", id)
        .update();
  }

  /** Makes a day the last one of a term; a term that had not begun has then never been. */
  public void end(UUID term, LocalDate last) {
    jdbc.sql(
            """
            update organisation.office_term
               set to_day = greatest(:last, from_day - 1), before_closing = null
             where office_term_id = :term
            """)
        .param("last", last)
        .param("term", term)
        .update();
  }

  /** Makes a day the last one of all terms in a board that would go on, and remembers theirs. */
  public void endAll(UUID board, LocalDate last) {
    jdbc.sql(
            """
            update organisation.office_term
               set before_closing = coalesce(to_day, 'infinity'),
                   to_day = greatest(:last, from_day - 1)
             where body_id = :board
               and (to_day is null or to_day > :last)
               and to_day is distinct from from_day - 1
            """)
        .param("last", last)
        .param("board", board)
        .update();
  }

  /** The terms that {@link #endAll} has ended go on, if they would on a day. */
  public void goOn(UUID board, LocalDate day) {
    jdbc.sql(
            """
            update organisation.office_term
               set to_day = case
                              when before_closing >= :day then nullif(before_closing, 'infinity')
                              else to_day
                            end,
                   before_closing = null
             where body_id = :board
               and before_closing is not null
            """)
        .param("day", day)
        .param("board", board)
        .update();
  }

  private static OfficeTerm read(ResultSet row, int unusedNumber) throws SQLException {
    Board board =
        new Board(
            Role.valueOf(row.getString("body")),
            row.getObject("body_id", UUID.class),
            row.getString("board_name"),
            row.getObject("closed_on", LocalDate.class));
    return new OfficeTerm(
        row.getObject("office_term_id", UUID.class),
        board,
        Office.valueOf(row.getString("title")),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("person_name"),
        row.getObject("left_on", LocalDate.class),
        new Period(
            row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
        seat(row));
  }

  private static OfficeTerm.@Nullable Seat seat(ResultSet row) throws SQLException {
    UUID term = row.getObject("stands_in_for", UUID.class);
    return term == null ? null : new OfficeTerm.Seat(term, row.getString("away_name"));
  }
}
