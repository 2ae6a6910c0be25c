package dk.samdrift.engine.job;

import dk.samdrift.engine.job.Problem.Severity;
import dk.samdrift.engine.job.spill.Scratch;
import dk.samdrift.engine.job.spill.SpillingSort;
import dk.samdrift.engine.job.spill.Texts;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * All problems of a job, however many, gathered from all threads and shown in the order of
 * problems.csv.
 */
public final class Problems implements AutoCloseable {

  private static final int MOST_IN_MEMORY = 20_000;

  private final SpillingSort<Problem> sorted;
  private final Map<ProblemCode, Long> counts = new EnumMap<>(ProblemCode.class);
  private long errors;
  private long warnings;

  /** No problems yet; what does not fit in memory goes to the scratch folder. */
  public Problems(Scratch scratch) {
    sorted = new SpillingSort<>(scratch, Problem.ORDER, new AsRow(), MOST_IN_MEMORY);
  }

  /** Adds one. */
  public synchronized void add(Problem problem) {
    sorted.add(problem);
    counts.merge(problem.code(), 1L, Long::sum);
    if (problem.severity() == Severity.ERROR) {
      errors++;
    } else {
      warnings++;
    }
  }

  /** Adds all of another's. */
  public void addAll(Problems others) throws IOException {
    others.forEach(this::add);
  }

  /** How many prevent the settlement. */
  public synchronized long errors() {
    return errors;
  }

  /** How many do not. */
  public synchronized long warnings() {
    return warnings;
  }

  /** How many there are of each code that occurs. */
  public synchronized Map<ProblemCode, Long> counts() {
    return new EnumMap<>(counts);
  }

  /** Shows all, sorted; may be called again. */
  public void forEach(SpillingSort.Taker<Problem> taker) throws IOException {
    sorted.forEach(taker);
  }

  @Override
  public void close() throws IOException {
    sorted.close();
  }

  private static final class AsRow implements SpillingSort.Form<Problem> {
    @Override
    public void write(DataOutputStream out, Problem problem) throws IOException {
      Texts.write(out, problem.severity().name());
      Texts.write(out, problem.code().name());
      Texts.write(out, problem.file());
      out.writeLong(problem.line());
      Texts.write(out, problem.sourceId());
      Texts.write(out, problem.message());
    }

    @Override
    public Problem read(DataInputStream in) throws IOException {
      return new Problem(
          Severity.valueOf(Texts.read(in)),
          ProblemCode.valueOf(Texts.read(in)),
          Texts.read(in),
          in.readLong(),
          Texts.read(in),
          Texts.read(in));
    }
  }
}
