package dk.samdrift.app.allocation.account;

import dk.samdrift.app.history.Actor;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of allocation.chart and allocation.account. */
@Repository
@Transactional
class SharedAccounts {

  private final JdbcClient jdbc;
  private final Clock clock;

  SharedAccounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What was chosen last. */
  @Transactional(readOnly = true)
  Chosen of(UUID cooperation) {
    Set<String> shared = new HashSet<>();
    Map<String, String> remarks = new HashMap<>();
    jdbc.sql(
            """
            select account, is_shared, remark
              from allocation.account
             where cooperation_id = :cooperation
            """)
        .param("cooperation", cooperation)
        .query((ResultSet row) -> {
          if (row.getBoolean("is_shared")) {
            shared.add(row.getString("account"));
          }
          if (!row.getString("remark").isEmpty()) {
            remarks.put(row.getString("account"), row.getString("remark"));
          }
        });
    return jdbc.sql(
            """
            select version, person_name
              from allocation.chart
             where cooperation_id = :cooperation
            """)
        .param("cooperation", cooperation)
        .query((row, unusedNumber) ->
            new Chosen(row.getInt("version"), row.getString("person_name"), shared, remarks))
        .optional()
        .orElse(Chosen.NOTHING);
  }

  /** Saves what is wanted in the place of what was seen; false when somebody else was faster. */
  boolean save(UUID cooperation, Chosen wanted, Actor actor) {
    int saved =
        jdbc.sql(
                """
                insert into allocation.chart as now
                    (cooperation_id, version, person_name, at)
                select :cooperation, 1, :name, :at
                 where :seen = 0
                    or exists (select from allocation.chart where cooperation_id = :cooperation)
                on conflict (organisation_id, cooperation_id) do update
                   set version = now.version + 1, person_name = :name, at = :at
                 where now.version = :seen
                """)
            .param("cooperation", cooperation)
            .param("seen", wanted.version())
            .param("name", actor.name())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (saved == 0) {
      return false;
    }
    write(cooperation, wanted);
    return true;
  }

  private void write(UUID cooperation, Chosen wanted) {
    jdbc.sql("delete from allocation.account where cooperation_id = :cooperation")
        .param("cooperation", cooperation)
        .update();
    Set<String> all = new TreeSet<>(wanted.shared());
    all.addAll(wanted.remarks().keySet());
    String[] remarks =
        all.stream()
            .map(one -> Objects.requireNonNullElse(wanted.remarks().get(one), ""))
            .toArray(String[]::new);
    Boolean[] shared = all.stream().map(wanted.shared()::contains).toArray(Boolean[]::new);
    jdbc.sql(
            """
            insert into allocation.account (cooperation_id, account, is_shared, remark)
            select :cooperation, account, is_shared, remark
              from unnest(:accounts, :shared, :remarks) as wanted (account, is_shared, remark)
            """)
        .param("cooperation", cooperation)
        .param("accounts", all.toArray(String[]::new))
        .param("shared", shared)
        .param("remarks", remarks)
        .update();
  }
}
