package dk.samdrift.app.settlement;

import dk.samdrift.app.file.FileId;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of settlement.run and its signatures. */
@Repository
@Transactional
public class Runs {

  private final JdbcClient jdbc;
  private final Clock clock;

  Runs(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What a new run is known by before its lines are written. */
  record NewRun(
      UUID cooperation,
      int year,
      long errors,
      long warnings,
      FileId input,
      @Nullable FileId output,
      byte[] inputSha256,
      byte @Nullable [] outputSha256,
      String engine,
      String seen,
      long booked,
      long postings) {}

  /** Adds a run; with a settlement it is the next version of the year's. */
  UUID add(NewRun run, Actor actor) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('settlement' || cast(:id as text), 0))")
        .param("id", run.cooperation())
        .query((row, unusedNumber) -> true)
        .single();
    UUID id = NewId.next();
    jdbc.sql(
            """
            insert into settlement.run
                (run_id, cooperation_id, year, number, errors, warnings, input_file, output_file,
                 input_sha256, output_sha256, engine, seen, booked, postings, person_id,
                 person_name, at)
            select :id, :cooperation, :year,
                   case when :errors = 0 then coalesce(max(number), 0) + 1 end,
                   :errors, :warnings, :input, :output, :inputSha256, :outputSha256, :engine,
                   :seen, :booked, :postings, :person, :name, :at
              from settlement.run
             where cooperation_id = :cooperation
               and year = :year
            """)
        .param("id", id)
        .param("cooperation", run.cooperation())
        .param("year", run.year())
        .param("errors", run.errors())
        .param("warnings", run.warnings())
        .param("input", run.input().value())
        .param("output", run.output() == null ? null : run.output().value())
        .param("inputSha256", run.inputSha256())
        .param("outputSha256", run.outputSha256())
        .param("engine", run.engine())
        .param("seen", run.seen())
        .param("booked", run.booked())
        .param("postings", run.postings())
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  /** All of a cooperation, the newest first. */
  @Transactional(readOnly = true)
  public List<Run> of(UUID cooperation) {
    return read("where cooperation_id = :id order by at desc, run_id desc", cooperation);
  }

  /** The cooperations whose newest settlement of some year lacks a signature. */
  @Transactional(readOnly = true)
  public Set<UUID> waiting() {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct cooperation_id
                  from (select distinct on (cooperation_id, year) cooperation_id, run_id
                          from settlement.run
                         where number is not null
                         order by cooperation_id, year, number desc) newest
                 where (select count(*) from settlement.signature s where s.run_id = newest.run_id) < 2
                """)
            .query(UUID.class)
            .list());
  }

  /** The settlement of a year that counts: the newest one that is approved. */
  @Transactional(readOnly = true)
  public Optional<Run> valid(UUID cooperation, int year) {
    return of(cooperation).stream()
        .filter(run -> run.year() == year && run.isApproved())
        .max(Comparator.comparingInt(Run::number));
  }

  /** One, if it is there. */
  @Transactional(readOnly = true)
  public Optional<Run> find(UUID run) {
    return read("where run_id = :id", run).stream().findFirst();
  }

  private List<Run> read(String where, UUID id) {
    List<Run> runs =
        jdbc.sql("select * from settlement.run " + where).param("id", id).query(Runs::run).list();
    Map<UUID, List<Signed>> signed =
        jdbc
            .sql(
                """
                select run_id, role, person_id, person_name, at
                  from settlement.signature
                 where run_id = any(:runs)
                 order by at
                """)
            .param("runs", runs.stream().map(Run::id).toArray(UUID[]::new))
            .query((row, unusedNumber) ->
                new Signed(
                    row.getObject("run_id", UUID.class),
                    new Run.Signature(
                        row.getString("role"),
                        row.getObject("person_id", UUID.class),
                        row.getString("person_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant())))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Signed::run));
    return runs.stream().map(run -> with(run, signed.getOrDefault(run.id(), List.of()))).toList();
  }

  private record Signed(UUID run, Run.Signature signature) {}

  private static Run with(Run run, List<Signed> signed) {
    return new Run(
        run.id(),
        run.cooperation(),
        run.year(),
        run.number(),
        run.errors(),
        run.warnings(),
        run.input(),
        run.output(),
        run.inputSha256(),
        run.outputSha256(),
        run.engine(),
        run.seen(),
        run.booked(),
        run.postings(),
        run.byName(),
        run.at(),
        signed.stream().map(Signed::signature).toList());
  }

  /** Until the end of the transaction nobody else signs it. */
  public void hold(UUID run) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('run' || cast(:id as text), 0))")
        .param("id", run)
        .query((row, unusedNumber) -> true)
        .single();
  }

  /** Adds a yes; the database takes one of each role and of each person. */
  public void sign(UUID run, String role, Actor actor) {
    jdbc.sql(
            """
            insert into settlement.signature (run_id, role, person_id, person_name, at)
            values (:run, :role, :person, :name, :at)
            """)
        .param("run", run)
        .param("role", role)
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whose it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID run) {
    return jdbc.sql("select organisation_id from settlement.run where run_id = :run")
        .param("run", run)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  private static Run run(ResultSet row, int unusedNumber) throws SQLException {
    UUID output = row.getObject("output_file", UUID.class);
    byte[] outputSha256 = row.getBytes("output_sha256");
    return new Run(
        row.getObject("run_id", UUID.class),
        row.getObject("cooperation_id", UUID.class),
        row.getInt("year"),
        row.getInt("number"),
        row.getLong("errors"),
        row.getLong("warnings"),
        new FileId(row.getObject("input_file", UUID.class)),
        output == null ? null : new FileId(output),
        HexFormat.of().formatHex(row.getBytes("input_sha256")),
        outputSha256 == null ? "" : HexFormat.of().formatHex(outputSha256),
        row.getString("engine"),
        row.getString("seen"),
        row.getLong("booked"),
        row.getLong("postings"),
        row.getString("person_name"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        List.of());
  }
}
