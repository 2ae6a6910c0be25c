package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.cli.text.Page;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.settlement.explain.Pool;
import dk.samdrift.engine.settlement.explain.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The calculation of one member's exact share with the figures in it, as one types it into a pocket
 * calculator.
 */
final class Arithmetic {

  private static final Ratio HUNDRED = Ratio.of(100);
  private static final int PERCENT_DECIMALS = 8;
  private static final int LINE = 4;

  /** Further to the right there is no room for sentences and tables. */
  private static final int DEEPEST = 6 * LINE;

  private final Page page;
  private final Voice voice;
  private final Precision precision;
  private final Optional<String> employee;
  private final int own;

  /**
   * The composites that have been worked out; each is worked out once, however often it is used.
   */
  private final Set<String> workedOut = new HashSet<>();

  Arithmetic(Page page, Voice voice, Precision precision, Pool pool) {
    this.page = page;
    this.voice = voice;
    this.precision = precision;
    this.employee = pool.employee();
    this.own = pool.own();
  }

  /** In what an amount is written. */
  private enum Unit {
    KRONER,
    PERCENT
  }

  /** Writes how the sum of a pool is shared. */
  void write(Pool pool) {
    Ratio total = Ratio.of(pool.total().oere());
    Reason reason = pool.reason();
    if (reason.parts().isEmpty()) {
      page.paragraph(basis(reason).own(reason, own));
      divide(reason, total, Unit.KRONER, LINE, true);
    } else {
      page.blank();
      workedOut.add(reason.key());
      shareByParts(reason, total, Unit.KRONER, 0, true);
    }
    page.blank();
  }

  /** Writes how an amount is shared; gives the own share. */
  private Ratio share(Reason reason, Ratio amount, Unit unit, int indent) {
    return reason.parts().isEmpty()
        ? divide(reason, amount, unit, indent + LINE, false)
        : shareByParts(reason, amount, unit, indent, false);
  }

  private Ratio divide(Reason reason, Ratio amount, Unit unit, int indent, boolean isLast) {
    Ratio weight = reason.weights().get(own).weight();
    Ratio share = amount.times(weight).dividedBy(reason.sum());
    Basis basis = basis(reason);
    page.line(
        indent,
        Messages.of(
            "explain.arithmetic.share",
            in(unit, amount, false),
            basis.number(weight),
            basis.number(reason.sum()),
            in(unit, share, isLast)));
    return share;
  }

  /**
   * A composite without factors of its own is the sum of its parts. One with factors is first
   * weighed in percent.
   */
  private Ratio shareByParts(Reason reason, Ratio amount, Unit unit, int indent, boolean isLast) {
    boolean hasFactors = reason.hasFactors();
    Ratio whole = hasFactors ? HUNDRED : amount;
    Unit ofParts = hasFactors ? Unit.PERCENT : unit;
    List<Ratio> shares = new ArrayList<>();
    for (Reason.ReasonPart part : reason.parts()) {
      shares.add(sharePart(part, whole, ofParts, indent));
    }
    Ratio sum = shares.stream().reduce(Ratio.ZERO, Ratio::plus);
    boolean isDone = isLast && !hasFactors;
    List<String> terms = shares.stream().map(share -> in(ofParts, share, false)).toList();
    page.line(
        indent + LINE,
        Messages.of("explain.arithmetic.sum", String.join(" + ", terms), in(ofParts, sum, isDone)));
    if (!hasFactors) {
      return sum;
    }
    page.blank().sentences(indent, basis(reason).own(reason, own));
    return divide(reason, amount, unit, indent + LINE, isLast);
  }

  private Ratio sharePart(Reason.ReasonPart part, Ratio whole, Unit unit, int indent) {
    Reason reason = part.reason();
    Basis basis = basis(reason);
    Ratio amount = whole.times(part.percent()).dividedBy(HUNDRED);
    String percent = Kroner.number(part.percent(), PERCENT_DECIMALS);
    String subject = indent == 0 ? "explain.arithmetic.part" : "explain.arithmetic.partOfPart";
    String how = basis.how(Messages.of(subject, percent), reason);
    boolean isLeaf = reason.parts().isEmpty();
    boolean isAbove = !isLeaf && !workedOut.add(reason.key());
    page.sentences(
        indent, isLeaf ? how + " " + basis.own(reason, own) : isAbove ? how + above(reason) : how);
    if (unit == Unit.KRONER) {
      page.line(
          indent + LINE,
          Messages.of(
              "explain.arithmetic.percent",
              percent,
              in(unit, whole, false),
              in(unit, amount, false)));
    }
    Ratio share =
        isAbove
            ? divide(reason, amount, unit, indent + LINE, false)
            : share(reason, amount, unit, isLeaf ? indent : Math.min(indent + LINE, DEEPEST));
    page.blank();
    if (isAbove) {
      return share;
    }
    boolean isEqual = reason.kind() instanceof AllocationKey.Equal;
    if (reason.hasFactors() || (isLeaf && !isEqual)) {
      page.table(indent + LINE, MemberTable.of(reason, basis, voice));
    }
    return share;
  }

  /** What came of a composite where it was worked out. */
  private String above(Reason reason) {
    Basis basis = basis(reason);
    Ratio weight = reason.weights().get(own).weight();
    String above =
        " "
            + Messages.of(
                "explain.arithmetic.above",
                Excerpt.of(reason.key()),
                basis.number(weight),
                basis.number(reason.sum()));
    return weight.signum() == 0 ? above + " " + Messages.of("explain.own.nothing") : above;
  }

  private Basis basis(Reason reason) {
    return Basis.of(reason.kind(), employee);
  }

  private String in(Unit unit, Ratio amount, boolean isLast) {
    return switch (unit) {
      case KRONER ->
          Messages.of("explain.kroner", isLast ? precision.kroner(amount) : precision.step(amount));
      case PERCENT -> Messages.of("explain.percent", Kroner.number(amount, PERCENT_DECIMALS));
    };
  }
}
