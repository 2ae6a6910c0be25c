package dk.samdrift.app.organisation.measure;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.engine.money.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * By what tenancy units are counted: what everybody counts by, and the rows of
 * organisation.unit_weight.
 */
@Repository
@Transactional
public class UnitWeights {

  private static final BigDecimal STRETCH = BigDecimal.valueOf(60);

  private final JdbcClient jdbc;

  UnitWeights(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What everybody counts by. */
  static List<UnitWeight> usual() {
    String source = msg("organisation.unit-weight.usual");
    Ratio fifth = new Ratio(BigInteger.ONE, BigInteger.valueOf(5));
    return List.of(
        new UnitWeight(null, Tenancy.DWELLING, null, Ratio.ONE, null, source),
        new UnitWeight(null, Tenancy.BUSINESS, null, Ratio.ONE, STRETCH, source),
        new UnitWeight(null, Tenancy.GARAGE, null, fifth, null, source));
  }

  /** All weights, kind by kind, what everybody counts by first. */
  @Transactional(readOnly = true)
  public List<UnitWeight> all() {
    List<UnitWeight> all = new ArrayList<>(usual());
    all.addAll(
        jdbc.sql(
                """
                select unit_weight_id, tenancy, from_day, numerator, denominator, per_area, source
                  from organisation.unit_weight
                 order by from_day
                """)
            .query(UnitWeights::read)
            .list());
    return all;
  }

  /** What is counted by on a day. */
  @Transactional(readOnly = true)
  public Map<Tenancy, UnitWeight> on(LocalDate day) {
    return on(all(), day);
  }

  /** What of all weights is counted by on a day. */
  public static Map<Tenancy, UnitWeight> on(List<UnitWeight> all, LocalDate day) {
    Map<Tenancy, UnitWeight> found = new EnumMap<>(Tenancy.class);
    all.stream()
        .filter(one -> one.from() == null || !one.from().isAfter(day))
        .forEach(one -> found.put(one.tenancy(), one));
    return found;
  }

  /** Whose it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID id) {
    return jdbc.sql(
            """
            select organisation_id
              from organisation.unit_weight
             where unit_weight_id = :id
            """)
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  /** Adds one. */
  public void add(UUID id, UnitWeight weight) {
    jdbc.sql(
            """
            insert into organisation.unit_weight
                (unit_weight_id, tenancy, from_day, numerator, denominator, per_area, source)
            values (:id, :tenancy, :from, :numerator, :denominator, :perArea, :source)
            """)
        .param("id", id)
        .param("tenancy", weight.tenancy().name())
        .param("from", weight.from())
        .param("numerator", weight.weight().numerator().longValueExact())
        .param("denominator", weight.weight().denominator().longValueExact())
        .param("perArea", weight.perArea())
        .param("source", weight.source())
        .update();
  }

  /** Takes one away; the one before it counts instead. */
  public void remove(UUID id) {
    jdbc.sql(
            """
            delete from organisation.unit_weight
             where unit_weight_id = :id
            """)
        .param("id", id)
        .update();
  }

  private static UnitWeight read(ResultSet row, int unusedNumber) throws SQLException {
    return new UnitWeight(
        row.getObject("unit_weight_id", UUID.class),
        Tenancy.valueOf(row.getString("tenancy")),
        row.getObject("from_day", LocalDate.class),
        new Ratio(
            BigInteger.valueOf(row.getLong("numerator")),
            BigInteger.valueOf(row.getLong("denominator"))),
        row.getBigDecimal("per_area"),
        row.getString("source"));
  }
}
