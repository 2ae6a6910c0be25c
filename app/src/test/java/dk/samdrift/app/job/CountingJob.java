package dk.samdrift.app.job;

import dk.samdrift.app.ui.Action;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds a row with each of 200 steps: one too many or too few and it is seen. */
final class CountingJob implements JobKind {

  static final String NAME = "testroom.counting";
  static final int STEPS = 200;

  /** The mark of jobs that begin threads of their own. */
  static final String IN_THREADS = "threads";

  private final JdbcClient jdbc;
  private final IntConsumer afterInsert;

  /** With something that happens in every step when its row is there and not yet committed. */
  CountingJob(JdbcClient jdbc, IntConsumer afterInsert) {
    this.jdbc = jdbc;
    this.afterInsert = afterInsert;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String heading() {
    return "Tælling";
  }

  @Override
  public JobResult work(Running running) {
    String mark = running.arguments().isEmpty() ? "" : running.arguments().getFirst();
    if (mark.equals(IN_THREADS)) {
      CompletableFuture.runAsync(() -> running.tell(1, STEPS, () -> "fra en anden tråd")).join();
    }
    for (int step = (int) running.kept() + 1; step <= STEPS; step++) {
      int number = step;
      running.step(step, STEPS, step + " af " + STEPS, () -> count(mark, number));
    }
    return new JobResult(List.of("Der er talt til 200."), false);
  }

  private void count(String mark, int number) {
    jdbc.sql("insert into public.counted (mark, number) values (:mark, :number)")
        .param("mark", mark)
        .param("number", number)
        .update();
    afterInsert.accept(number);
  }

  @Override
  public Action.Post again(String home, List<String> arguments) {
    return Jobs.button("Tæl igen", home + "/counting", Action.Weight.MAIN);
  }
}
