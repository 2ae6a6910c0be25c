package dk.samdrift.app.task.year;

import dk.samdrift.app.store.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of task.year_rule: what an organisation plans its year by. */
@Repository
@Transactional
public class YearRules {

  private final JdbcClient jdbc;

  YearRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All, deadline by deadline, what everybody plans by first. */
  @Transactional(readOnly = true)
  public List<YearRule> all() {
    List<YearRule> all = new ArrayList<>(YearRule.usual());
    all.addAll(
        jdbc.sql(
                """
                select year_rule_id, deadline, amount, unit, from_day, source
                  from task.year_rule
                 order by from_day, year_rule_id
                """)
            .query((row, unusedNumber) ->
                new YearRule(
                    row.getObject("year_rule_id", UUID.class),
                    YearDeadline.valueOf(row.getString("deadline")),
                    row.getInt("amount"),
                    YearRule.Unit.valueOf(row.getString("unit")),
                    row.getObject("from_day", LocalDate.class),
                    row.getString("source")))
            .list());
    return all;
  }

  /** Adds one with an id and a day. */
  public void add(YearRule rule) {
    jdbc.sql(
            """
            insert into task.year_rule (year_rule_id, deadline, amount, unit, from_day, source)
            values (:id, :deadline, :amount, :unit, :from, :source)
            """)
        .param("id", rule.id())
        .param("deadline", rule.deadline().name())
        .param("amount", rule.amount())
        .param("unit", rule.unit().name())
        .param("from", rule.from())
        .param("source", rule.source())
        .update();
  }

  /** Takes one away; the one before it counts instead. */
  public Optional<YearRule> remove(UUID id) {
    Optional<YearRule> found = all().stream().filter(rule -> id.equals(rule.id())).findAny();
    jdbc.sql("delete from task.year_rule where year_rule_id = :id").param("id", id).update();
    return found;
  }

  /** Whose it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID id) {
    return jdbc.sql("select organisation_id from task.year_rule where year_rule_id = :id")
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }
}
