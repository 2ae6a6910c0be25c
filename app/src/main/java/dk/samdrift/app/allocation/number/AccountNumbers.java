package dk.samdrift.app.allocation.number;

import dk.samdrift.app.history.Actor;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of allocation.numbering and allocation.account_number. */
@Repository
@Transactional
public class AccountNumbers {

  private final JdbcClient jdbc;
  private final Clock clock;

  AccountNumbers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those of a playbook's accounts. */
  @Transactional(readOnly = true)
  public Numbers of(String playbook) {
    Map<String, List<String>> numbers = new HashMap<>();
    jdbc.sql(
            """
            select account, number
              from allocation.account_number
             where playbook = :playbook
             order by account, number collate "C"
            """)
        .param("playbook", playbook)
        .query((ResultSet row) -> {
          numbers
              .computeIfAbsent(row.getString("account"), account -> new ArrayList<>())
              .add(row.getString("number"));
        });
    return jdbc.sql(
            """
            select version, person_name
              from allocation.numbering
             where playbook = :playbook
            """)
        .param("playbook", playbook)
        .query((row, unusedNumber) ->
            new Numbers(row.getInt("version"), row.getString("person_name"), numbers))
        .optional()
        .orElseGet(() -> new Numbers(0, "", Map.of()));
  }

  /** Saves what is wanted in the place of what was seen; false when somebody else was faster. */
  public boolean save(String playbook, Numbers wanted, Actor actor) {
    int saved =
        jdbc.sql(
                """
                insert into allocation.numbering as now (playbook, version, person_name, at)
                select :playbook, 1, :name, :at
                 where :seen = 0
                    or exists (select from allocation.numbering where playbook = :playbook)
                on conflict (organisation_id, playbook) do update
                   set version = now.version + 1, person_name = :name, at = :at
                 where now.version = :seen
                """)
            .param("playbook", playbook)
            .param("seen", wanted.version())
            .param("name", actor.name())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (saved == 0) {
      return false;
    }
    jdbc.sql("delete from allocation.account_number where playbook = :playbook")
        .param("playbook", playbook)
        .update();
    List<Map.Entry<String, String>> rows =
        wanted.numbers().entrySet().stream()
            .flatMap(one -> one.getValue().stream().map(number -> Map.entry(one.getKey(), number)))
            .toList();
    jdbc.sql(
            """
            insert into allocation.account_number (playbook, account, number)
            select :playbook, account, number
              from unnest(:accounts, :numbers) as wanted (account, number)
            """)
        .param("playbook", playbook)
        .param("accounts", rows.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .param("numbers", rows.stream().map(Map.Entry::getValue).toArray(String[]::new))
        .update();
    return true;
  }
}
