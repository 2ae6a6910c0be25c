package dk.samdrift.app.settlement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what came out of a run into the tables that pages read: row by row what the files say. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RunLines {

  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  RunLines(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes the problems and, where there is a settlement, its lines.
   *
   * @param input the folder that was settled
   * @param output what came out
   * @param ids of the members by their codes
   */
  void write(UUID run, Path input, Path output, boolean isSettled, Map<String, UUID> ids) {
    NamedRecords records = records(input, output);
    rows(
        output.resolve("problems.csv"),
        "insert into settlement.problem (number, run_id, severity, code, file, line, source_id,"
            + " message, record) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (number, row) ->
            new Object[] {
              number,
              run,
              row.getField("severity"),
              row.getField("code"),
              row.getField("file"),
              Long.parseLong(row.getField("line")),
              row.getField("source_id"),
              row.getField("message"),
              records.words(row.getField("file"), Long.parseLong(row.getField("line")))
            });
    if (isSettled) {
      settled(run, input, output, ids);
    }
  }

  private static NamedRecords records(Path input, Path output) {
    try {
      return NamedRecords.of(input, output.resolve("problems.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void settled(UUID run, Path input, Path output, Map<String, UUID> ids) {
    Map<String, String> names = new HashMap<>();
    each(
        input.resolve("members.csv"),
        row -> names.put(row.getField("member"), row.getField("name")));
    rows(
        output.resolve("settlement.csv"),
        "insert into settlement.statement (run_id, member_id, code, name, cost, on_account,"
            + " outlays, balance) values (?, ?, ?, ?, ?, ?, ?, ?)",
        (number, row) ->
            new Object[] {
              run,
              ids.get(row.getField("member")),
              row.getField("member"),
              names.get(row.getField("member")),
              oere(row, "cost"),
              oere(row, "on_account"),
              oere(row, "outlays"),
              oere(row, "balance")
            });
    rows(
        output.resolve("allocations.csv"),
        "insert into settlement.allocation (line, run_id, segment_from, segment_to, account, key,"
            + " member_id, amount, is_direct) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (number, row) ->
            new Object[] {
              number,
              run,
              Date.valueOf(row.getField("segment_from")),
              Date.valueOf(row.getField("segment_to")),
              row.getField("account"),
              row.getField("key"),
              ids.get(row.getField("member")),
              oere(row, "amount"),
              Boolean.parseBoolean(row.getField("direct"))
            });
    rows(
        output.resolve("deferred.csv"),
        "insert into settlement.deferred (line, run_id, day, account, member_id, employee, kind,"
            + " amount) values (?, ?, ?, ?, ?, ?, ?, ?)",
        (number, row) ->
            new Object[] {
              number,
              run,
              Date.valueOf(row.getField("date")),
              row.getField("account"),
              ids.get(row.getField("member")),
              row.getField("employee"),
              row.getField("kind"),
              oere(row, "amount")
            });
    keys(run, input);
    accounts(run, input, output);
  }

  private void keys(UUID run, Path input) {
    rows(
        input.resolve("keys.csv"),
        "insert into settlement.key (run_id, key, from_day, kind, argument) values (?, ?, ?, ?, ?)",
        (number, row) ->
            new Object[] {
              run,
              row.getField("key"),
              Date.valueOf(row.getField("from")),
              row.getField("kind"),
              row.getField("argument")
            });
  }

  private void accounts(UUID run, Path input, Path output) {
    Map<String, Shown.Content> accounts = new HashMap<>();
    each(
        output.resolve("accounts.csv"),
        row -> accounts.put(row.getField("account"), Shown.Content.NONE));
    each(
        input.resolve("postings.csv"),
        row -> {
          String account = row.getField("account");
          Shown.Content before = accounts.getOrDefault(account, Shown.Content.NONE);
          accounts.put(account, before.and(row.getField("employee"), oere(row, "amount")));
        });
    List<Object[]> rows = new ArrayList<>();
    Shown.as(accounts).forEach((account, shown) -> rows.add(new Object[] {run, account, shown}));
    jdbc.batchUpdate(
        "insert into settlement.account (run_id, account, shown_as) values (?, ?, ?)", rows);
  }

  private static long oere(NamedCsvRecord row, String column) {
    return new BigDecimal(row.getField(column)).movePointRight(2).longValueExact();
  }

  /** Makes the values of a row. */
  private interface Values {
    Object[] of(int number, NamedCsvRecord row);
  }

  private void rows(Path file, String insert, Values values) {
    List<Object[]> batch = new ArrayList<>();
    int[] number = {0};
    each(
        file,
        row -> {
          batch.add(values.of(++number[0], row));
          if (batch.size() == BATCH) {
            jdbc.batchUpdate(insert, batch);
            batch.clear();
          }
        });
    jdbc.batchUpdate(insert, batch);
  }

  private static void each(Path file, Consumer<NamedCsvRecord> taker) {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      rows.forEach(row -> taker.accept(Objects.requireNonNull(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
