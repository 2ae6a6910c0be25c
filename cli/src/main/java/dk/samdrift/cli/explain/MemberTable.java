package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.cli.text.Table;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.settlement.explain.MemberShare;
import dk.samdrift.engine.settlement.explain.Pool;
import dk.samdrift.engine.settlement.explain.Reason;
import java.util.ArrayList;
import java.util.List;

/** What every member has of a key, and pays by it. */
final class MemberTable {

  private static final int NAME_WIDTH = 36;
  private static final int MOST_DECIMALS = 9;

  private final Reason reason;
  private final Basis basis;
  private final Voice voice;
  private final boolean hasOwn;
  private final boolean hasFactors;

  private MemberTable(Reason reason, Basis basis, Voice voice) {
    this.reason = reason;
    this.basis = basis;
    this.voice = voice;
    this.hasFactors = reason.hasFactors();
    this.hasOwn = hasFactors || reason.parts().isEmpty();
  }

  /** What every member has of a key. */
  static Table of(Reason reason, Basis basis, Voice voice) {
    MemberTable members = new MemberTable(reason, basis, voice);
    Table table = new Table(1, members.header());
    for (int i = 0; i < reason.weights().size(); i++) {
      table.row(members.cells(i));
    }
    return table.row(members.sums());
  }

  /** What every member has of a sum, and pays. */
  static Table of(Pool pool, Voice voice, Precision precision) {
    MemberTable members =
        new MemberTable(pool.reason(), Basis.of(pool.reason().kind(), pool.employee()), voice);
    boolean isRounded = pool.leftOver() > 0;
    List<String> header = members.header();
    List<String> sums = members.sums();
    if (isRounded) {
      header.addAll(List.of(word("exact"), word("oere")));
      sums.addAll(List.of(Kroner.of(pool.total()), Kroner.count(pool.leftOver())));
    }
    header.add(word("pays"));
    sums.add(Kroner.of(pool.total()));
    Table table = new Table(1, header);
    for (int i = 0; i < pool.shares().size(); i++) {
      MemberShare share = pool.shares().get(i);
      List<String> cells = members.cells(i);
      if (isRounded) {
        cells.addAll(List.of(precision.kroner(share.exact()), share.hasRemainder() ? "1" : "0"));
      }
      cells.add(Kroner.of(share.rounded()));
      table.row(cells);
    }
    return table.row(sums);
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of(word("member")));
    if (hasOwn) {
      header.add(basis.column());
    }
    if (hasFactors) {
      header.addAll(List.of(word("factor"), word("weight")));
    }
    header.add(word("part"));
    return header;
  }

  private List<String> cells(int place) {
    Reason.Weight weight = reason.weights().get(place);
    List<String> cells =
        new ArrayList<>(List.of(Table.cut(voice.named(weight.member()), NAME_WIDTH)));
    if (hasOwn) {
      cells.add(weight.own().map(basis::number).orElse(""));
    }
    if (hasFactors) {
      cells.add(Kroner.number(weight.factor(), MOST_DECIMALS));
      cells.add(basis.number(weight.weight()));
    }
    cells.add(Kroner.percent(weight.weight(), reason.sum()));
    return cells;
  }

  private List<String> sums() {
    List<String> sums = new ArrayList<>(List.of(word("all")));
    if (hasFactors) {
      sums.addAll(List.of("", ""));
    }
    if (hasOwn) {
      sums.add(basis.number(reason.sum()));
    }
    sums.add(Kroner.percent(Ratio.ONE, Ratio.ONE));
    return sums;
  }

  private static String word(String column) {
    return Messages.of("explain.table." + column);
  }
}
