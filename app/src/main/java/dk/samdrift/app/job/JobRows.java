package dk.samdrift.app.job;

import dk.samdrift.app.store.OrganisationId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of job.job. What a run writes, it writes only while it is the latest. */
@Repository
class JobRows {

  private final JdbcClient jdbc;

  JobRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a job that waits; false when there is one of the same request. */
  boolean add(JobId id, UUID key, String kind, List<String> arguments, Asker asker, Instant now) {
    return jdbc.sql(
                """
                insert into job.job
                       (job_id, request_key, kind, arguments, asked_by, asked_by_name, asked_at, state)
                values (:id, :key, :kind, :arguments, :person, :name, :now, 'WAITING')
                on conflict (organisation_id, request_key) do nothing
                """)
            .param("id", id.value())
            .param("key", key)
            .param("kind", kind)
            .param("arguments", arguments.toArray(String[]::new))
            .param("person", asker.person())
            .param("name", asker.name())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  JobId ofRequest(UUID key) {
    return jdbc.sql("select job_id from job.job where request_key = :key")
        .param("key", key)
        .query((row, index) -> new JobId(row.getObject("job_id", UUID.class)))
        .single();
  }

  Optional<Job> byId(JobId id) {
    return jdbc.sql("select * from job.job where job_id = :id")
        .param("id", id.value())
        .query(JobRows::read)
        .optional();
  }

  Job get(JobId id) {
    return byId(id).orElseThrow(() -> new IllegalStateException("no job " + id));
  }

  Optional<OrganisationId> organisationOf(JobId id) {
    return jdbc.sql("select organisation_id from job.job where job_id = :id")
        .param("id", id.value())
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  long count(Asker asker) {
    return jdbc.sql("select count(*) from job.job where :all or asked_by = :person")
        .param("all", asker.seesAll())
        .param("person", asker.person())
        .query(Long.class)
        .single();
  }

  List<Job> page(Asker asker, long offset, int size) {
    return jdbc.sql(
            """
            select *
              from job.job
             where :all or asked_by = :person
             order by asked_at desc, job_id desc
             limit :size offset :offset
            """)
        .param("all", asker.seesAll())
        .param("person", asker.person())
        .param("size", size)
        .param("offset", offset)
        .query(JobRows::read)
        .list();
  }

  /**
   * Makes a run the latest, unless a later one is or the job is over; it goes on from what is kept.
   */
  boolean claim(JobId id, long run) {
    return jdbc.sql(
                """
                update job.job
                   set run = :run,
                       state = case state when 'WAITING' then 'RUNNING' else state end,
                       done = kept, progress = ''
                 where job_id = :id
                   and run < :run
                   and state in ('WAITING', 'RUNNING', 'CANCELLING')
                """)
            .param("run", run)
            .param("id", id.value())
            .update()
        == 1;
  }

  boolean tell(Job job, long done, long total, String sentence) {
    return jdbc.sql(
                """
                update job.job
                   set done = :done, total = :total, progress = :sentence
                 where job_id = :id
                   and run = :run
                   and state = 'RUNNING'
                """)
            .param("done", done)
            .param("total", total)
            .param("sentence", sentence)
            .params(fence(job))
            .update()
        == 1;
  }

  boolean keep(Job job, long kept, long total, String sentence) {
    return jdbc.sql(
                """
                update job.job
                   set kept = :kept, done = :kept, total = :total, progress = :sentence
                 where job_id = :id
                   and run = :run
                   and state = 'RUNNING'
                """)
            .param("kept", kept)
            .param("total", total)
            .param("sentence", sentence)
            .params(fence(job))
            .update()
        == 1;
  }

  boolean end(Job job, JobState state, JobResult result, Instant now) {
    return jdbc.sql(
                """
                update job.job
                   set state = :state, result = :result, needs_attention = :attention, ended_at = :now
                 where job_id = :id
                   and run = :run
                   and state in ('RUNNING', 'CANCELLING')
                """)
            .param("state", state.name())
            .param("result", result.sentences().toArray(String[]::new))
            .param("attention", result.needsAttention())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .params(fence(job))
            .update()
        == 1;
  }

  /** Only the latest run of a job may write. */
  private static Map<String, Object> fence(Job job) {
    return Map.of("id", job.id().value(), "run", job.run());
  }

  /** A job that waits is over at once; one that runs is told. */
  boolean cancel(JobId id, Instant now) {
    return jdbc.sql(
                """
                update job.job
                   set state = case state when 'WAITING' then 'CANCELLED' else 'CANCELLING' end,
                       ended_at = case state when 'WAITING' then cast(:now as timestamptz) end
                 where job_id = :id
                   and state in ('WAITING', 'RUNNING')
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("id", id.value())
            .update()
        == 1;
  }

  private static Job read(ResultSet row, int unusedNumber) throws SQLException {
    return new Job(
        new JobId(row.getObject("job_id", UUID.class)),
        row.getString("kind"),
        texts(row.getArray("arguments")),
        row.getObject("asked_by", UUID.class),
        row.getString("asked_by_name"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        JobState.valueOf(row.getString("state")),
        row.getLong("run"),
        new Job.Reached(
            row.getLong("done"),
            row.getLong("total"),
            row.getLong("kept"),
            row.getString("progress")),
        new JobResult(texts(row.getArray("result")), row.getBoolean("needs_attention")),
        ended(row));
  }

  private static @Nullable Instant ended(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("ended_at", OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null
        ? List.of()
        : Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }
}
