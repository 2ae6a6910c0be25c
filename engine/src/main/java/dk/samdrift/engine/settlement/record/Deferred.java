package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.CodePoints;
import dk.samdrift.engine.job.spill.SpillingSort;
import dk.samdrift.engine.job.spill.Texts;
import dk.samdrift.engine.money.Money;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;

/**
 * A part of a posting that does not belong to the days it was booked on: a row of deferred.csv.
 *
 * @param line where the posting stands in its file
 * @param date the posting's own, ISO
 * @param member empty for a shared cost
 */
public record Deferred(
    String cooperation,
    String sourceId,
    long line,
    String date,
    String account,
    String member,
    String employee,
    Kind kind,
    Money amount) {

  /** Why it is listed. */
  public enum Kind {
    /** For days before the year, allocated now. */
    PRIOR_YEAR("prior-year"),
    /** For days after the year, not allocated. */
    PREPAID("prepaid"),
    /** Booked in an earlier year for days of this one, allocated now. */
    FROM_EARLIER_YEAR("from-earlier-year");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** As in deferred.csv. */
    public String text() {
      return text;
    }
  }

  /** The order of deferred.csv. */
  public static final Comparator<Deferred> ORDER = Deferred::compare;

  /** What is left to be told apart when two rows have the same source id, or both have none. */
  private static final Comparator<Deferred> REST =
      Comparator.comparingLong(Deferred::line)
          .thenComparing(Deferred::date)
          .thenComparing(Deferred::account, CodePoints.ORDER)
          .thenComparing(Deferred::member, CodePoints.ORDER)
          .thenComparing(Deferred::employee, CodePoints.ORDER)
          .thenComparing(row -> row.kind().text())
          .thenComparing(row -> row.amount().toString(), CodePoints.ORDER);

  private static int compare(Deferred a, Deferred b) {
    int order = CodePoints.ORDER.compare(a.cooperation, b.cooperation);
    if (order == 0) {
      order = CodePoints.ORDER.compare(a.sourceId, b.sourceId);
    }
    return order == 0 ? REST.compare(a, b) : order;
  }

  static final class AsRow implements SpillingSort.Form<Deferred> {
    @Override
    public void write(DataOutputStream out, Deferred row) throws IOException {
      Texts.write(out, row.cooperation());
      Texts.write(out, row.sourceId());
      out.writeLong(row.line());
      Texts.write(out, row.date());
      Texts.write(out, row.account());
      Texts.write(out, row.member());
      Texts.write(out, row.employee());
      Texts.write(out, row.kind().name());
      out.writeLong(row.amount().oere());
    }

    @Override
    public Deferred read(DataInputStream in) throws IOException {
      return new Deferred(
          Texts.read(in),
          Texts.read(in),
          in.readLong(),
          Texts.read(in),
          Texts.read(in),
          Texts.read(in),
          Texts.read(in),
          Kind.valueOf(Texts.read(in)),
          new Money(in.readLong()));
    }
  }
}
