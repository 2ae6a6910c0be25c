package dk.samdrift.app.intake;

import dk.samdrift.app.file.FileId;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.ledger.RecordFile;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of intake.upload and its files and counts. */
@Repository
@Transactional
class Uploads {

  private final JdbcClient jdbc;
  private final Clock clock;

  Uploads(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(UUID id, UUID cooperation, String source, List<FileId> files, Actor actor) {
    jdbc.sql(
            """
            insert into intake.upload (upload_id, cooperation_id, source, person_id, person_name, at)
            values (:id, :cooperation, :source, :person, :name, :at)
            """)
        .param("id", id)
        .param("cooperation", cooperation)
        .param("source", source)
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", now())
        .update();
    for (int number = 0; number < files.size(); number++) {
      jdbc.sql("insert into intake.upload_file (upload_id, number, file_id) values (?, ?, ?)")
          .params(List.of(id, number, files.get(number).value()))
          .update();
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /** What somebody has chosen about it, and the job that looks at it now. */
  void choose(UUID id, Choice choice, UUID job) {
    jdbc.sql(
            """
            update intake.upload
               set chosen_code = :code, is_this_one = :isThisOne, takes_twins = :twins, job_id = :job
             where upload_id = :id
               and loaded_at is null
            """)
        .param("code", choice.code())
        .param("isThisOne", choice.isThisOne())
        .param("twins", choice.takesTwins())
        .param("job", job)
        .param("id", id)
        .update();
  }

  /** The job that works on it now. */
  void working(UUID id, UUID job) {
    jdbc.sql("update intake.upload set job_id = :job where upload_id = :id")
        .param("job", job)
        .param("id", id)
        .update();
  }

  Optional<Upload> find(UUID cooperation, UUID id) {
    return jdbc.sql(
            "select * from intake.upload where upload_id = :id and cooperation_id = :cooperation")
        .param("id", id)
        .param("cooperation", cooperation)
        .query(this::read)
        .optional();
  }

  /** The same, and nobody else works on it until the end of the transaction. */
  Upload hold(UUID cooperation, UUID id) {
    jdbc.sql("select 1 from intake.upload where upload_id = :id for update")
        .param("id", id)
        .query(Integer.class)
        .single();
    return find(cooperation, id).orElseThrow(() -> new IllegalStateException("no upload " + id));
  }

  List<FileId> files(UUID id) {
    return jdbc.sql("select file_id from intake.upload_file where upload_id = :id order by number")
        .param("id", id)
        .query((row, unusedNumber) -> new FileId(row.getObject("file_id", UUID.class)))
        .list();
  }

  /** Keeps what was found. */
  void found(UUID id, Findings found) {
    jdbc.sql(
            """
            update intake.upload
               set looked_at = :at, code = :code, codes = :codes, years = :years, begins = :begins,
                   agreed = :agreed, agreed_already = :already, joined = :joined,
                   blocking = :blocking, faults = :faults, changes = :changes
             where upload_id = :id
            """)
        .param("at", now())
        .param("code", found.code())
        .param("codes", found.codes().toArray(String[]::new))
        .param("years", found.years().toArray(Integer[]::new))
        .param("begins", found.begins())
        .param("agreed", found.agreed().size())
        .param("already", found.agreedAlready())
        .param("joined", found.joined())
        .param("blocking", found.blocking())
        .param("faults", found.faultsInAll())
        .param("changes", found.changes().toArray(String[]::new))
        .param("id", id)
        .update();
    jdbc.sql("delete from intake.upload_count where upload_id = :id").param("id", id).update();
    found.counts().forEach(count -> add(id, count));
  }

  private void add(UUID id, FileCount count) {
    jdbc.sql(
            """
            insert into intake.upload_count
                (upload_id, file, records, total, added, added_total, there, twins, others)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            List.of(
                id,
                count.file().name(),
                count.records(),
                count.sum(),
                count.added(),
                count.addedSum(),
                count.there(),
                count.twins(),
                count.others()))
        .update();
  }

  /** It is in the books. */
  void loaded(UUID id, @Nullable UUID batch) {
    jdbc.sql("update intake.upload set loaded_at = :at, batch_id = :batch where upload_id = :id")
        .param("at", now())
        .param("batch", batch)
        .param("id", id)
        .update();
  }

  private Upload read(ResultSet row, int unusedNumber) throws SQLException {
    UUID id = row.getObject("upload_id", UUID.class);
    return new Upload(
        id,
        row.getObject("cooperation_id", UUID.class),
        row.getString("source"),
        new Actor(row.getObject("person_id", UUID.class), row.getString("person_name")),
        instant(row, "at"),
        new Choice(
            row.getString("chosen_code"),
            row.getBoolean("is_this_one"),
            row.getBoolean("takes_twins"),
            null),
        row.getObject("job_id", UUID.class),
        row.getObject("looked_at") == null ? null : found(row, id),
        row.getObject("loaded_at") == null ? null : instant(row, "loaded_at"),
        row.getObject("batch_id", UUID.class));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private Upload.Found found(ResultSet row, UUID id) throws SQLException {
    Array codes = row.getArray("codes");
    Array years = row.getArray("years");
    return new Upload.Found(
        row.getString("code"),
        List.of((String[]) codes.getArray()),
        List.of((Integer[]) years.getArray()),
        row.getBoolean("begins"),
        row.getLong("agreed"),
        row.getLong("agreed_already"),
        row.getInt("joined"),
        row.getLong("blocking"),
        row.getLong("faults"),
        List.of((String[]) row.getArray("changes").getArray()),
        counts(id));
  }

  private List<FileCount> counts(UUID id) {
    return jdbc
        .sql("select * from intake.upload_count where upload_id = :id")
        .param("id", id)
        .query((row, unusedNumber) ->
            new FileCount(
                RecordFile.valueOf(row.getString("file")),
                row.getLong("records"),
                row.getBigDecimal("total"),
                row.getLong("added"),
                row.getBigDecimal("added_total"),
                row.getLong("there"),
                row.getLong("twins"),
                row.getLong("others")))
        .list()
        .stream()
        .sorted(java.util.Comparator.comparing(FileCount::file))
        .toList();
  }
}
