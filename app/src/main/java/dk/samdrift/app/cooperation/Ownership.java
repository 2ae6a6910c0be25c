package dk.samdrift.app.cooperation;

import dk.samdrift.app.store.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose the things of cooperations are; the door asks before it lets anybody to them. */
@Repository
@Transactional(readOnly = true)
public class Ownership {

  private final JdbcClient jdbc;

  Ownership(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whose a risk is. */
  public Optional<OrganisationId> ofRisk(UUID risk) {
    return owner("select organisation_id from cooperation.risk where risk_id = :id", risk);
  }

  /** Whose a note is. */
  public Optional<OrganisationId> ofNote(UUID note) {
    return owner("select organisation_id from cooperation.note where note_id = :id", note);
  }

  /** Whose a lesson is. */
  public Optional<OrganisationId> ofLesson(UUID lesson) {
    return owner("select organisation_id from cooperation.lesson where lesson_id = :id", lesson);
  }

  /** Whose a programme is. */
  public Optional<OrganisationId> ofProgramme(UUID programme) {
    return owner(
        "select organisation_id from cooperation.programme where programme_id = :id", programme);
  }

  private Optional<OrganisationId> owner(String sql, UUID id) {
    return jdbc.sql(sql).param("id", id).query(UUID.class).optional().map(OrganisationId::new);
  }
}
