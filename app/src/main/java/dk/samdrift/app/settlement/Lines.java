package dk.samdrift.app.settlement;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lines of runs. Every sum here is one of stored lines, never a second computation. */
@Repository
@Transactional(readOnly = true)
public class Lines {

  private final JdbcClient jdbc;

  Lines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a member owes, in øre.
   *
   * @param balance positive when the member owes
   */
  public record Statement(
      UUID member,
      String code,
      String name,
      long cost,
      long onAccount,
      long outlays,
      long balance) {}

  /**
   * How something was divided.
   *
   * @param key its name; {@code direct} where nothing was divided
   * @param kind as in keys.csv; empty for what was not divided
   * @param argument what the kind needs, such as a task; empty where it needs nothing
   */
  public record By(String key, String kind, String argument) {}

  /** What a member bears on an account by one key in one segment, in øre. */
  public record Share(
      String account, By by, LocalDate from, LocalDate to, boolean isDirect, long amount) {}

  /** What a member bears on an account, in øre. */
  record Cell(String account, UUID member, long amount) {}

  /**
   * A problem that the engine found.
   *
   * @param line of the file that was settled
   * @param record what stands there, in words; empty for what is no record
   */
  record Problem(
      boolean isError,
      String code,
      String file,
      long line,
      String sourceId,
      String message,
      String record) {}

  /** What all members owe, by their numbers. */
  public List<Statement> statements(UUID run) {
    return jdbc.sql(
            """
            select member_id, code, name, cost, on_account, outlays, balance
              from settlement.statement
             where run_id = :run
             order by code
            """)
        .param("run", run)
        .query((row, unusedNumber) ->
            new Statement(
                row.getObject("member_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getLong("cost"),
                row.getLong("on_account"),
                row.getLong("outlays"),
                row.getLong("balance")))
        .list();
  }

  /** What each member bears on each account. */
  List<Cell> cells(UUID run) {
    return jdbc.sql(
            """
            select account, member_id, sum(amount)::bigint as amount
              from settlement.allocation
             where run_id = :run
             group by account, member_id
             order by account, member_id
            """)
        .param("run", run)
        .query((row, unusedNumber) ->
            new Cell(
                row.getString("account"),
                row.getObject("member_id", UUID.class),
                row.getLong("amount")))
        .list();
  }

  /** All lines of a member, account by account, in the order of time. */
  public List<Share> shares(UUID run, UUID member) {
    return jdbc.sql(
            """
            select a.account, a.key, a.segment_from, a.segment_to, a.is_direct, a.amount,
                   coalesce(k.kind, '') as kind, coalesce(k.argument, '') as argument
              from settlement.allocation a
              left join lateral (select kind, argument
                                   from settlement.key
                                  where run_id = a.run_id
                                    and key = a.key
                                    and from_day <= a.segment_from
                                  order by from_day desc
                                  limit 1) k on true
             where a.run_id = :run
               and a.member_id = :member
             order by a.account, a.segment_from, a.key
            """)
        .param("run", run)
        .param("member", member)
        .query((row, unusedNumber) ->
            new Share(
                row.getString("account"),
                new By(row.getString("key"), row.getString("kind"), row.getString("argument")),
                row.getObject("segment_from", LocalDate.class),
                row.getObject("segment_to", LocalDate.class),
                row.getBoolean("is_direct"),
                row.getLong("amount")))
        .list();
  }

  /** What is borne on each account by all together. */
  public Map<String, Long> totals(UUID run) {
    Map<String, Long> totals = new TreeMap<>();
    jdbc.sql(
            """
            select account, sum(amount)::bigint as amount
              from settlement.allocation
             where run_id = :run
             group by account
            """)
        .param("run", run)
        .query((ResultSet row) -> {
          totals.put(row.getString("account"), row.getLong("amount"));
        });
    return totals;
  }

  /** Under which name an account is shown to those who may not see single wages. */
  public Map<String, String> shownAs(UUID run) {
    Map<String, String> shown = new HashMap<>();
    jdbc.sql("select account, shown_as from settlement.account where run_id = :run")
        .param("run", run)
        .query((ResultSet row) -> {
          shown.put(row.getString("account"), row.getString("shown_as"));
        });
    return shown;
  }

  /** The sums of postings that are not for days of the year they were booked in, by kind. */
  Map<String, Long> deferred(UUID run) {
    Map<String, Long> sums = new HashMap<>();
    jdbc.sql(
            """
            select kind, sum(amount)::bigint as amount
              from settlement.deferred
             where run_id = :run
             group by kind
            """)
        .param("run", run)
        .query((ResultSet row) -> {
          sums.put(row.getString("kind"), row.getLong("amount"));
        });
    return sums;
  }

  /** Problems whose place or words hold what is searched for, a page of them. */
  List<Problem> problems(UUID run, String search, long offset, int size) {
    return jdbc.sql(
            """
            select severity, code, file, line, source_id, message, record
              from settlement.problem
             where run_id = :run
               and concat_ws(' ', code, file, line, source_id, message, record) ilike :pattern
             order by number
             limit :size offset :offset
            """)
        .param("run", run)
        .param("pattern", pattern(search))
        .param("size", size)
        .param("offset", offset)
        .query((row, unusedNumber) ->
            new Problem(
                row.getString("severity").equals("ERROR"),
                row.getString("code"),
                row.getString("file"),
                row.getLong("line"),
                row.getString("source_id"),
                row.getString("message"),
                row.getString("record")))
        .list();
  }

  /** How many problems there are like that. */
  long problems(UUID run, String search) {
    return jdbc.sql(
            """
            select count(*)
              from settlement.problem
             where run_id = :run
               and concat_ws(' ', code, file, line, source_id, message, record) ilike :pattern
            """)
        .param("run", run)
        .param("pattern", pattern(search))
        .query(Long.class)
        .single();
  }

  private static String pattern(String search) {
    return "%" + search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
