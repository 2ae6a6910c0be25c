package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.CodePoints;
import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.Decimal;
import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.job.spill.Scratch;
import dk.samdrift.engine.job.spill.SpillingSort;
import dk.samdrift.engine.job.spill.Texts;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells repeated records apart: of those with one source id in one cooperation the first counts, an
 * equal one is ignored, and a different one is a problem.
 */
final class RepeatedRecords implements AutoCloseable {

  private static final int MOST_IN_MEMORY = 20_000;
  private static final int MOST_DECIMALS = 9;
  private static final Set<String> NUMBERS = Set.of("amount", "hours", "quantity");

  /** A record that shares its source id with another, perhaps. */
  private record Candidate(int cooperation, String sourceId, long line, List<String> content) {

    static final Comparator<Candidate> ORDER =
        Comparator.comparingInt(Candidate::cooperation)
            .thenComparing(Candidate::sourceId, CodePoints.ORDER)
            .thenComparingLong(Candidate::line);

    boolean hasIdOf(Candidate other) {
      return cooperation == other.cooperation && sourceId.equals(other.sourceId);
    }
  }

  private final Table table;
  private final int column;
  private final BitSet filter;
  private final SpillingSort<Candidate> candidates;

  RepeatedRecords(Table table, BitSet filter, Scratch scratch) {
    this.table = table;
    this.column = table.column("source_id");
    this.filter = filter;
    this.candidates =
        new SpillingSort<>(
            scratch, Candidate.ORDER, new AsRow(table.columns().size()), MOST_IN_MEMORY);
  }

  /** A watch for one thread that gathers the candidates and leaves everything out. */
  RepeatWatch newWatch() {
    Decimal decimal = new Decimal();
    return (record, cooperation) -> {
      if (!record.isEmpty(column)
          && filter.get(SourceIds.filterBit(SourceIds.hash(record, column, cooperation)))) {
        candidates.add(
            new Candidate(
                cooperation, record.text(column), record.line(), content(record, decimal)));
      }
      return true;
    };
  }

  /** Reports the different ones; gives the lines of all that are left out. */
  BitSet judge(Problems problems) throws IOException {
    BitSet leftOut = new BitSet();
    candidates.forEach(
        new SpillingSort.Taker<>() {
          private @Nullable Candidate first;

          @Override
          public void take(Candidate next) {
            if (first == null || !first.hasIdOf(next)) {
              first = next;
              return;
            }
            leftOut.set(Math.toIntExact(next.line()));
            if (!next.content().equals(first.content())) {
              problems.add(conflict(first, next));
            }
          }
        });
    return leftOut;
  }

  @Override
  public void close() throws IOException {
    candidates.close();
  }

  private Problem conflict(Candidate first, Candidate next) {
    String message =
        Sentences.of("DUPLICATE_SOURCE_ID.record", next.sourceId(), Long.toString(first.line()));
    return Problem.error(
        ProblemCode.DUPLICATE_SOURCE_ID, table, next.line(), next.sourceId(), message);
  }

  /** The known fields, numbers written in one way. */
  private List<String> content(RecordCursor record, Decimal decimal) {
    String[] fields = new String[table.columns().size()];
    for (int i = 0; i < fields.length; i++) {
      boolean isNumber = NUMBERS.contains(table.columns().get(i).name());
      fields[i] =
          isNumber && decimal.read(record.bytes(), record.from(i), record.to(i), MOST_DECIMALS)
              ? decimal.exact().toString()
              : record.text(i);
    }
    return List.of(fields);
  }

  private record AsRow(int width) implements SpillingSort.Form<Candidate> {
    @Override
    public void write(DataOutputStream out, Candidate item) throws IOException {
      out.writeInt(item.cooperation());
      Texts.write(out, item.sourceId());
      out.writeLong(item.line());
      for (String field : item.content()) {
        Texts.write(out, field);
      }
    }

    @Override
    public Candidate read(DataInputStream in) throws IOException {
      int cooperation = in.readInt();
      String sourceId = Texts.read(in);
      long line = in.readLong();
      String[] content = new String[width];
      for (int i = 0; i < width; i++) {
        content[i] = Texts.read(in);
      }
      return new Candidate(cooperation, sourceId, line, List.of(content));
    }
  }
}
