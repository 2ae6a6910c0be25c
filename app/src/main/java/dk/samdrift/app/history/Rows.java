package dk.samdrift.app.history;

import dk.samdrift.app.store.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** How entries and heads are read from rows. */
final class Rows {

  static final RowMapper<Head> HEAD =
      (row, index) -> new Head(row.getLong("number"), Hash.ofSum(row.getBytes("hash")));

  static final RowMapper<Entry> ENTRY =
      (row, index) ->
          new Entry(
              new OrganisationId(row.getObject("organisation_id", UUID.class)),
              row.getLong("number"),
              event(row),
              Hash.ofSum(row.getBytes("previous_hash")),
              Hash.ofSum(row.getBytes("hash")));

  private Rows() {}

  private static Event event(ResultSet row) throws SQLException {
    return new Event(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Actor(row.getObject("actor_id", UUID.class), row.getString("actor_name")),
        row.getString("sentence_key"),
        values(row),
        new Subject(row.getString("subject_kind"), row.getString("subject_id")));
  }

  private static List<String> values(ResultSet row) throws SQLException {
    Object[] values = (Object[]) row.getArray("sentence_values").getArray();
    return Arrays.stream(values).map(String::valueOf).toList();
  }

  static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
