package dk.samdrift.app.intake;

import dk.samdrift.app.ledger.RecordFile;
import dk.samdrift.engine.job.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records on their way into the books: copied into tables that are gone with the transaction. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Arriving {

  private static final int BUFFER = 1 << 17;

  private final DataSource source;
  private final JdbcClient jdbc;

  Arriving(DataSource source, JdbcClient jdbc) {
    this.source = source;
    this.jdbc = jdbc;
  }

  /**
   * Whose records are meant.
   *
   * @param code of the cooperation
   * @param known all that there are in the files
   * @param members by their codes
   */
  record Meant(String code, Set<String> known, int startMonth, Map<String, UUID> members) {}

  /** Copies a file; gives how many records are of other cooperations. */
  long copy(RecordFile file, Path path, Meant meant, Faults faults, LongConsumer progress) {
    make(file);
    CsvFile csv = CsvFile.of(path);
    Reading reading = new Reading(file, meant.startMonth(), meant.members(), faults);
    Connection connection = DataSourceUtils.getConnection(source);
    long[] others = {0};
    String copy = "copy pg_temp." + file.arriving() + " from stdin";
    try (PGCopyOutputStream target =
        new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, BUFFER)) {
      boolean isWhole =
          csv.forEach(line -> {
            progress.accept(line.number());
            if (isMeant(file, line, meant, faults)) {
              write(target, reading.row(line));
            } else {
              others[0]++;
            }
          });
      if (file == RecordFile.PAYMENTS) {
        judgeForm(file, csv, isWhole, faults);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot copy " + file.file(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    jdbc.sql("analyze pg_temp." + file.arriving()).update();
    return others[0];
  }

  private void make(RecordFile file) {
    jdbc.sql(
            "drop table if exists pg_temp.%s, pg_temp.%s"
                .formatted(file.arriving(), file.leftOut()))
        .update();
    jdbc.sql(
            """
            create temporary table %s (line bigint not null, year int not null, %s) on commit drop
            """
                .formatted(file.arriving(), file.definition()))
        .update();
    jdbc.sql(
            """
            create temporary table %s (line bigint primary key, why text not null) on commit drop
            """
                .formatted(file.leftOut()))
        .update();
  }

  private static void write(
      PGCopyOutputStream target, @org.jspecify.annotations.Nullable String row) {
    if (row != null) {
      try {
        target.write(row.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static boolean isMeant(RecordFile file, CsvFile.Line line, Meant meant, Faults faults) {
    String code = line.get("cooperation");
    if (code.equals(meant.code())) {
      return true;
    }
    if (!meant.known().contains(code)) {
      boolean isEmpty = code.isEmpty();
      faults.add(
          new Fault(
              isEmpty ? "BAD_VALUE" : "UNKNOWN_COOPERATION",
              file.file(),
              line.number(),
              line.get("source_id"),
              isEmpty
                  ? Sentences.of("BAD_VALUE.empty", "cooperation")
                  : Sentences.of("UNKNOWN_COOPERATION.record", code),
              true));
    }
    return false;
  }

  /** The engine judges the form of the files that it reads. */
  private static void judgeForm(RecordFile file, CsvFile csv, boolean isWhole, Faults faults) {
    List<String> header = csv.header();
    List<String> missing =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("cooperation"),
                file.columns().stream()
                    .filter(RecordFile.Column::isRequired)
                    .map(RecordFile.Column::head))
            .filter(name -> !header.contains(name))
            .toList();
    if (!missing.isEmpty()) {
      String sentence =
          Sentences.of("BAD_FILE.missing", Sentences.list(missing), Sentences.list(header));
      faults.add(new Fault("BAD_FILE", file.file(), 1, "", sentence, true));
    }
    long bad = csv.firstNotUtf8();
    if (bad > 0) {
      String sentence = Sentences.of("BAD_FILE.UTF8", Long.toString(bad));
      faults.add(new Fault("BAD_FILE", file.file(), bad, "", sentence, true));
    }
    if (!isWhole) {
      String sentence = Sentences.of("BAD_FILE.UNCLOSED_QUOTE");
      faults.add(new Fault("BAD_FILE", file.file(), 1, "", sentence, true));
    }
    csv.forEach(line -> {
      if (!line.isComplete()) {
        String sentence = Sentences.of("BAD_FILE.FIELD_COUNT", line.all().size(), header.size());
        faults.add(new Fault("BAD_FILE", file.file(), line.number(), "", sentence, true));
      }
    });
  }
}
