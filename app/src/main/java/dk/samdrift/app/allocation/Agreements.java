package dk.samdrift.app.allocation;

import dk.samdrift.app.allocation.Agreement.Factor;
import dk.samdrift.app.allocation.Agreement.Figure;
import dk.samdrift.app.allocation.Agreement.Part;
import dk.samdrift.app.allocation.Agreement.Resolution;
import dk.samdrift.app.allocation.Agreement.Row;
import dk.samdrift.app.allocation.Agreement.Rule;
import dk.samdrift.app.allocation.Agreement.Share;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.ledger.Years;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What cooperations have agreed on dividing their costs: keys, rules and what they rest on. */
@Repository
@Transactional
public class Agreements {

  private final JdbcClient jdbc;
  private final Years years;
  private final Clock clock;

  Agreements(JdbcClient jdbc, Years years, Clock clock) {
    this.jdbc = jdbc;
    this.years = years;
    this.clock = clock;
  }

  /** All of a cooperation. */
  @Transactional(readOnly = true)
  public Agreement of(UUID cooperation) {
    Agreement now =
        jdbc.sql(
                """
                select version, person_name
                  from allocation.agreement
                 where cooperation_id = :cooperation
                """)
            .param("cooperation", cooperation)
            .query((row, unusedNumber) -> said(row.getInt("version"), row.getString("person_name")))
            .optional()
            .orElse(Agreement.NOTHING);
    return new Agreement(
        now.version(),
        now.byName(),
        resolutions(cooperation),
        rows(cooperation, "key", "key, from_day", AgreementRows::key),
        rows(cooperation, "share", "key, from_day, member_id", AgreementRows::share),
        rows(cooperation, "factor", "key, from_day, member_id", AgreementRows::factor),
        rows(cooperation, "part", "key, from_day, part_key", AgreementRows::part),
        rows(cooperation, "rule", "account, from_day", AgreementRows::rule),
        rows(cooperation, "figure", "member_id, measure, from_day", AgreementRows::figure));
  }

  private static Agreement said(int version, String byName) {
    Agreement none = Agreement.NOTHING;
    return new Agreement(
        version,
        byName,
        none.resolutions(),
        none.keys(),
        none.shares(),
        none.factors(),
        none.parts(),
        none.rules(),
        none.figures());
  }

  private List<Resolution> resolutions(UUID cooperation) {
    return jdbc.sql(
            """
            select resolution_id, title, decided_by, decided_on, person_name, at
              from allocation.resolution
             where cooperation_id = :cooperation
             order by decided_on, resolution_id
            """)
        .param("cooperation", cooperation)
        .query(AgreementRows::resolution)
        .list();
  }

  private <T> List<T> rows(UUID cooperation, String table, String order, RowMapper<T> reading) {
    return jdbc.sql(
            "select * from allocation.%s where cooperation_id = :cooperation order by %s"
                .formatted(table, order))
        .param("cooperation", cooperation)
        .query(reading)
        .list();
  }

  /**
   * Changes an agreement that is still as seen; false when somebody else was faster. {@link
   * Refused} when a day of a closed year would be touched: what was settled stays.
   */
  public boolean change(UUID cooperation, int seen, AgreementChange change, Actor actor) {
    Optional<LocalDate> closed = years.closedUntil(cooperation);
    Optional<LocalDate> first = change.first();
    if (closed.isPresent() && first.isPresent() && !first.get().isAfter(closed.get())) {
      throw new Refused(
          "allocation.closed",
          Formats.fullDay(first.get()),
          Formats.fullDay(closed.get()),
          Formats.fullDay(closed.get().plusDays(1)));
    }
    if (!rise(cooperation, seen, actor)) {
      return false;
    }
    add(cooperation, change.resolution(), actor);
    change.removed().forEach(row -> remove(cooperation, row));
    change
        .put()
        .forEach(row -> {
          remove(cooperation, row);
          insert(cooperation, row);
        });
    return true;
  }

  private boolean rise(UUID cooperation, int seen, Actor actor) {
    return jdbc.sql(
                """
                insert into allocation.agreement as now (cooperation_id, version, person_name, at)
                select :cooperation, 1, :name, :at
                 where :seen = 0
                    or exists (select from allocation.agreement where cooperation_id = :cooperation)
                on conflict (organisation_id, cooperation_id) do update
                   set version = now.version + 1, person_name = :name, at = :at
                 where now.version = :seen
                """)
            .param("cooperation", cooperation)
            .param("seen", seen)
            .param("name", actor.name())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private void add(UUID cooperation, Resolution resolution, Actor actor) {
    jdbc.sql(
            """
            insert into allocation.resolution
                (resolution_id, cooperation_id, title, decided_by, decided_on, person_id,
                 person_name, at)
            values (:id, :cooperation, :title, :by, :on, :person, :name, :at)
            """)
        .param("id", resolution.id())
        .param("cooperation", cooperation)
        .param("title", resolution.title())
        .param("by", resolution.decidedBy())
        .param("on", resolution.decidedOn())
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void remove(UUID cooperation, Row row) {
    String from = " from allocation.";
    StatementSpec statement =
        switch (row) {
          case Agreement.Key key -> named("delete" + from + "key where key = :key", key.key());
          case Share share ->
              named("delete" + from + "share where key = :key and member_id = :member", share.key())
                  .param("member", share.member());
          case Factor factor ->
              named(
                      "delete" + from + "factor where key = :key and member_id = :member",
                      factor.key())
                  .param("member", factor.member());
          case Part part ->
              named("delete" + from + "part where key = :key and part_key = :part", part.key())
                  .param("part", part.partKey());
          case Rule rule -> named("delete" + from + "rule where account = :key", rule.account());
          case Figure figure ->
              named(
                      "delete" + from + "figure where measure = :key and member_id = :member",
                      figure.measure())
                  .param("member", figure.member());
        };
    statement.param("cooperation", cooperation).param("from", row.from()).update();
  }

  private StatementSpec named(String sql, String key) {
    return jdbc.sql(sql + " and cooperation_id = :cooperation and from_day = :from")
        .param("key", key);
  }

  private void insert(UUID cooperation, Row row) {
    StatementSpec statement =
        switch (row) {
          case Agreement.Key key ->
              into("key", "key, kind, argument, is_by_year")
                  .param(1, key.key())
                  .param(2, key.kind().name())
                  .param(3, key.argument())
                  .param(4, key.isByYear());
          case Share share ->
              into("share", "key, member_id, share")
                  .param(1, share.key())
                  .param(2, share.member())
                  .param(3, share.share());
          case Factor factor ->
              into("factor", "key, member_id, factor")
                  .param(1, factor.key())
                  .param(2, factor.member())
                  .param(3, factor.factor());
          case Part part ->
              into("part", "key, part_key, percent")
                  .param(1, part.key())
                  .param(2, part.partKey())
                  .param(3, part.percent());
          case Rule rule ->
              into("rule", "account, key, fallback, covers")
                  .param(1, rule.account())
                  .param(2, rule.key())
                  .param(3, rule.fallback())
                  .param(4, rule.covers().name());
          case Figure figure ->
              into("figure", "measure, member_id, value")
                  .param(1, figure.measure())
                  .param(2, figure.member())
                  .param(3, figure.value());
        };
    int columns =
        switch (row) {
          case Agreement.Key key -> 4;
          case Rule rule -> 4;
          case Share share -> 3;
          case Factor factor -> 3;
          case Part part -> 3;
          case Figure figure -> 3;
        };
    statement
        .param(columns + 1, cooperation)
        .param(columns + 2, row.from())
        .param(columns + 3, row.resolution())
        .update();
  }

  private StatementSpec into(String table, String columns) {
    String marks = "?, ".repeat(columns.split(",", -1).length);
    return jdbc.sql(
        "insert into allocation.%s (%s, cooperation_id, from_day, resolution_id) values (%s?, ?, ?)"
            .formatted(table, columns, marks));
  }
}
