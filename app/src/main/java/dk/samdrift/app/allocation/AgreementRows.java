package dk.samdrift.app.allocation;

import dk.samdrift.app.allocation.Agreement.Covers;
import dk.samdrift.app.allocation.Agreement.Factor;
import dk.samdrift.app.allocation.Agreement.Figure;
import dk.samdrift.app.allocation.Agreement.Kind;
import dk.samdrift.app.allocation.Agreement.Part;
import dk.samdrift.app.allocation.Agreement.Resolution;
import dk.samdrift.app.allocation.Agreement.Rule;
import dk.samdrift.app.allocation.Agreement.Share;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads what the tables of an agreement hold. */
final class AgreementRows {

  private AgreementRows() {}

  static Resolution resolution(ResultSet row, int unusedNumber) throws SQLException {
    return new Resolution(
        row.getObject("resolution_id", UUID.class),
        row.getString("title"),
        row.getString("decided_by"),
        row.getObject("decided_on", LocalDate.class),
        row.getString("person_name"),
        row.getTimestamp("at").toInstant());
  }

  static Agreement.Key key(ResultSet row, int unusedNumber) throws SQLException {
    return new Agreement.Key(
        row.getString("key"),
        from(row),
        Kind.valueOf(row.getString("kind")),
        row.getString("argument"),
        row.getBoolean("is_by_year"),
        on(row));
  }

  static Share share(ResultSet row, int unusedNumber) throws SQLException {
    return new Share(
        row.getString("key"), from(row), member(row), row.getBigDecimal("share"), on(row));
  }

  static Factor factor(ResultSet row, int unusedNumber) throws SQLException {
    return new Factor(
        row.getString("key"), from(row), member(row), row.getBigDecimal("factor"), on(row));
  }

  static Part part(ResultSet row, int unusedNumber) throws SQLException {
    return new Part(
        row.getString("key"),
        from(row),
        row.getString("part_key"),
        row.getBigDecimal("percent"),
        on(row));
  }

  static Rule rule(ResultSet row, int unusedNumber) throws SQLException {
    return new Rule(
        row.getString("account"),
        from(row),
        row.getString("key"),
        row.getString("fallback"),
        Covers.valueOf(row.getString("covers")),
        on(row));
  }

  static Figure figure(ResultSet row, int unusedNumber) throws SQLException {
    return new Figure(
        member(row), row.getString("measure"), from(row), row.getBigDecimal("value"), on(row));
  }

  private static LocalDate from(ResultSet row) throws SQLException {
    return row.getObject("from_day", LocalDate.class);
  }

  private static UUID member(ResultSet row) throws SQLException {
    return row.getObject("member_id", UUID.class);
  }

  private static UUID on(ResultSet row) throws SQLException {
    return row.getObject("resolution_id", UUID.class);
  }
}
