package dk.samdrift.app.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.samdrift.app.store.NewId;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The scheduler that finds jobs, and notices when a node has died: samdrift.job.heartbeat,
 * samdrift.job.polling.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

  private static final String TABLE = "job.execution";
  private static final int THREADS = 3;

  /** A node that has missed so many is taken for dead; db-scheduler allows no fewer. */
  private static final int MISSED_HEARTBEATS = 4;

  private static final Duration WHEN_DATABASE_WAS_AWAY = Duration.ofSeconds(10);

  /** A job of a program that is newer than this one is left to it for so long. */
  private static final Duration UNKNOWN_KINDS = Duration.ofDays(3650);

  /** In the caller's transaction where there is one: a job and its execution are both there. */
  @Bean
  Scheduler scheduler(
      DataSource source, JobRunner runner, ObjectProvider<JobKind> kinds, Environment settings) {
    List<Task<?>> tasks = kinds.orderedStream().<Task<?>>map(kind -> task(kind, runner)).toList();
    return Scheduler.create(new TransactionAwareDataSourceProxy(source), tasks)
        .tableName(TABLE)
        .schedulerName(new SchedulerName.Fixed("node-" + NewId.next()))
        .threads(THREADS)
        .pollUsingLockAndFetch(0.5, 1.0)
        .pollingInterval(duration(settings, "samdrift.job.polling", Duration.ofSeconds(2)))
        .heartbeatInterval(duration(settings, "samdrift.job.heartbeat", Duration.ofSeconds(5)))
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .deleteUnresolvedAfter(UNKNOWN_KINDS)
        .shutdownMaxWait(Duration.ofSeconds(5))
        .build();
  }

  private static Task<Void> task(JobKind kind, JobRunner runner) {
    return Tasks.custom(kind.name(), Void.class)
        .onFailureReschedule(FixedDelay.of(WHEN_DATABASE_WAS_AWAY))
        .onDeadExecutionRevive()
        .execute((instance, context) -> runner.run(kind, instance.getId(), context));
  }

  private static Duration duration(Environment settings, String name, Duration usual) {
    String text = settings.getProperty(name);
    return text == null ? usual : Duration.parse(text);
  }

  /** Begins when all else is there, and ends before anything is taken away. */
  @Bean
  SmartLifecycle schedulerLife(Scheduler scheduler) {
    return new SmartLifecycle() {
      @Override
      public void start() {
        scheduler.start();
      }

      @Override
      public void stop() {
        scheduler.stop();
      }

      @Override
      public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
            && !scheduler.getSchedulerState().isShuttingDown();
      }
    };
  }
}
