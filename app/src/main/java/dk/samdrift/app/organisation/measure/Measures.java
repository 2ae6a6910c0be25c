package dk.samdrift.app.organisation.measure;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of organisation.measure. Whoever changes some marks the member as changed. */
@Repository
@Transactional
public class Measures {

  private final JdbcClient jdbc;

  Measures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All there is about a member, measure by measure, the newest first. */
  @Transactional(readOnly = true)
  public List<Measured> of(UUID member) {
    return of(List.of(member)).getOrDefault(member, List.of());
  }

  /** The same of several members; those without any are missing. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Measured>> of(Collection<UUID> members) {
    Map<UUID, List<Measured>> found = new HashMap<>();
    jdbc.sql(
            """
            select member_id, measure, from_day, value, areas
              from organisation.measure
             where member_id = any(:members)
             order by member_id, measure, from_day desc
            """)
        .param("members", members.toArray(UUID[]::new))
        .query(row -> {
          found
              .computeIfAbsent(row.getObject("member_id", UUID.class), id -> new ArrayList<>())
              .add(read(row));
        });
    return found;
  }

  /** Puts a figure in force from its day on, in the place of another from the same day. */
  public void put(UUID member, Measured measured) {
    putAll(List.of(new Put(member, measured)));
  }

  /** A figure of a member. */
  public record Put(UUID member, Measured measured) {}

  /** Puts many figures in force, each in the place of another of its member, measure and day. */
  public void putAll(List<Put> all) {
    jdbc.sql(
            """
            delete from organisation.measure
             where (member_id, measure, from_day) in
                   (select *
                      from unnest(cast(:members as uuid[]), cast(:measures as text[]),
                                  cast(:days as date[])))
            """)
        .params(keys(all))
        .update();
    jdbc.sql(
            """
            insert into organisation.measure (member_id, measure, from_day, value, areas)
            select put.member_id, put.measure, put.from_day, put.value, cast(put.areas as numeric[])
              from unnest(cast(:members as uuid[]), cast(:measures as text[]),
                          cast(:days as date[]), cast(:values as numeric[]), cast(:areas as text[]))
                   as put (member_id, measure, from_day, value, areas)
            """)
        .params(keys(all))
        .param("values", texts(all, put -> put.measured().amount().value().toPlainString()))
        .param("areas", texts(all, put -> areas(put.measured())))
        .update();
  }

  private static Map<String, Object> keys(List<Put> all) {
    return Map.of(
        "members", texts(all, put -> put.member().toString()),
        "measures", texts(all, put -> put.measured().measure().name()),
        "days", texts(all, put -> put.measured().from().toString()));
  }

  private static @Nullable String[] texts(List<Put> all, Function<Put, @Nullable String> text) {
    return all.stream().map(text).toArray(String[]::new);
  }

  /** Takes a figure away; the one before it is in force instead. */
  public void remove(UUID member, Measure measure, LocalDate from) {
    jdbc.sql(
            """
            delete from organisation.measure
             where member_id = :member
               and measure = :measure
               and from_day = :from
            """)
        .param("member", member)
        .param("measure", measure.name())
        .param("from", from)
        .update();
  }

  /** As SQL writes an array; none for measures that have no parts. */
  private static @Nullable String areas(Measured measured) {
    if (measured.measure().kind() != Measure.Kind.AREAS) {
      return null;
    }
    return measured.amount().parts().stream()
        .map(BigDecimal::toPlainString)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Measured read(ResultSet row) throws SQLException {
    Array areas = row.getArray("areas");
    BigDecimal value = row.getBigDecimal("value");
    Amount amount =
        areas == null
            ? Amount.of(value)
            : new Amount(value, Arrays.asList((BigDecimal[]) areas.getArray()));
    return new Measured(
        Measure.valueOf(row.getString("measure")),
        row.getObject("from_day", LocalDate.class),
        amount);
  }
}
