package dk.samdrift.app.settlement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.intake.Choice;
import dk.samdrift.app.intake.Findings;
import dk.samdrift.app.intake.Loading;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.Work;
import dk.samdrift.engine.settlement.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast a job of the generator is loaded into the database and settled out of it, next to what
 * PostgreSQL needs for copying the same rows. No test: nothing is asserted of a time, and it runs
 * only when it is called by its name; see bench/README.md.
 */
class SettlementMeasure {

  private static final int YEAR = 2025;
  private static final Actor SOMEBODY = new Actor(new UUID(0, 1), "Maaleren");
  private static final List<String> TABLES =
      List.of("posting", "hours", "quantity", "contribution");

  @TempDir private Path temporary;

  /** A cooperation of the job. */
  private record One(Garden garden, String code, Path folder, Set<String> members) {}

  @Test
  void measure() throws IOException {
    Path job = Path.of(System.getProperty("samdrift.job", "/tmp/organisation"));
    List<One> all = split(job);
    long loaded = timed(all, SettlementMeasure::load);
    long rows = all.stream().mapToLong(SettlementMeasure::rows).sum();
    Site.bean(JdbcTemplate.class).execute("select 1");
    long in = all.stream().mapToLong(SettlementMeasure::copyIn).sum();
    timed(all, this::settle);
    long out = all.stream().mapToLong(SettlementMeasure::copyOut).sum();
    long settled = timed(all, this::settle);
    long copied = all.stream().mapToLong(SettlementMeasure::copyOut).sum();
    line("COPY FROM", rows, in, in);
    line("import", rows, loaded, in);
    line("COPY TO", rows, Math.min(out, copied), Math.min(out, copied));
    line("settle from the database", rows, settled, Math.min(out, copied));
  }

  private static void line(String what, long rows, long nanos, long peer) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %.2f | %,.0f | %.0f %% |%n",
        what,
        rows,
        nanos / 1e9,
        rows / (nanos / 1e9),
        100.0 * peer / nanos);
  }

  private static long timed(List<One> all, ToLongFunction<One> work) {
    return all.stream().mapToLong(work).sum();
  }

  private static long load(One one) {
    long begun = System.nanoTime();
    Findings found =
        Work.in(
            one.garden().organisation().organisation(),
            () ->
                Site.bean(Loading.class)
                    .load(one.garden().id(), one.folder(), Choice.of(one.code()), SOMEBODY));
    long took = System.nanoTime() - begun;
    assertTrue(found.isSound(), found::toString);
    return took;
  }

  private long settle(One one) {
    try {
      Path folder = Files.createTempDirectory(temporary, "run");
      long begun = System.nanoTime();
      Settling.Settled settled =
          Work.in(
              one.garden().organisation().organisation(),
              () ->
                  Site.bean(Settling.class).settle(one.garden().id(), YEAR, folder, Progress.NONE));
      long took = System.nanoTime() - begun;
      assertTrue(settled.outcome().isSettled(), () -> one.code() + settled.outcome());
      return took;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long rows(One one) {
    return one.garden()
        .inside(() ->
            TABLES.stream()
                .mapToLong(table ->
                    Site.bean(JdbcClient.class)
                        .sql("select count(*) from ledger." + table + " where cooperation_id = :id")
                        .param("id", one.garden().id())
                        .query(Long.class)
                        .single())
                .sum());
  }

  /** How long it takes the database to say all rows of a cooperation. */
  private static long copyOut(One one) {
    return copying(
        one,
        (manager, table) -> {
          long begun = System.nanoTime();
          manager.copyOut(select(one, table), java.io.OutputStream.nullOutputStream());
          return System.nanoTime() - begun;
        });
  }

  /** How long it takes the database to take the same rows into a table that nobody looks after. */
  private static long copyIn(One one) {
    return copying(
        one,
        (manager, table) -> {
          ByteArrayOutputStream rows = new ByteArrayOutputStream();
          manager.copyOut(select(one, table), rows);
          long begun = System.nanoTime();
          manager.copyIn(
              "copy plain_" + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
          return System.nanoTime() - begun;
        });
  }

  private static String select(One one, String table) {
    return "copy (select * from ledger."
        + table
        + " where cooperation_id = '"
        + one.garden().id()
        + "') to stdout";
  }

  private interface Copying {
    long copy(CopyManager manager, String table) throws SQLException, IOException;
  }

  private static long copying(One one, Copying work) {
    return one.garden()
        .inside(() -> {
          JdbcTemplate jdbc = Site.bean(JdbcTemplate.class);
          long took = 0;
          for (String table : TABLES) {
            jdbc.execute(
                "create temp table plain_%s on commit drop as select * from ledger.%s limit 0"
                    .formatted(table, table));
            took +=
                jdbc.<Long>execute((Connection connection) -> {
                  try {
                    return work.copy(connection.unwrap(PGConnection.class).getCopyAPI(), table);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
          }
          return took;
        });
  }

  /** A folder for each cooperation of a job, and an organisation with its members. */
  private List<One> split(Path job) throws IOException {
    Map<String, Set<String>> members = new HashMap<>();
    read(job.resolve("memberships.csv"))
        .forEach(row ->
            members
                .computeIfAbsent(row.getField("cooperation"), code -> new TreeSet<>())
                .add(row.getField("member")));
    List<One> all = new ArrayList<>();
    for (Map.Entry<String, Set<String>> its : new TreeMap<>(members).entrySet()) {
      Garden garden = new Garden(Audience.REPRESENTATIVES);
      its.getValue().forEach(member -> garden.addSilently(member, "Have " + member));
      Path folder = Files.createDirectories(temporary.resolve(its.getKey()));
      all.add(new One(garden, its.getKey(), folder, its.getValue()));
    }
    try (var files = Files.newDirectoryStream(job, "*.csv")) {
      for (Path file : files) {
        split(file, all);
      }
    }
    return all;
  }

  private static void split(Path file, List<One> all) throws IOException {
    List<NamedCsvRecord> rows = read(file);
    List<String> head = rows.isEmpty() ? List.of() : rows.getFirst().getHeader();
    for (One one : all) {
      try (CsvWriter writer =
          CsvWriter.builder().build(one.folder().resolve(String.valueOf(file.getFileName())))) {
        writer.writeRecord(head);
        rows.stream()
            .filter(row ->
                head.contains("cooperation")
                    ? row.getField("cooperation").equals(one.code())
                    : one.members().contains(row.getField("member")))
            .forEach(row -> writer.writeRecord(row.getFields()));
      }
    }
  }

  private static List<NamedCsvRecord> read(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    }
  }
}
