package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.cli.text.Page;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.settlement.explain.Pool;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * One shared sum from beginning to end: what it is, how it is shared, the calculation, the
 * rounding, what everyone pays, and the postings.
 *
 * @param mostPostings how many postings are shown one by one
 */
record PortionText(Page page, Voice voice, int mostPostings) {

  void write(Portion portion) {
    Pool pool = portion.pool();
    Basis basis = portion.basis();
    Precision precision = Precision.of(pool);
    if (portion.isFirst()) {
      page.paragraph(new ChangeWords(voice).of(portion.period()));
    }
    pool.replaced().ifPresent(replaced -> page.paragraph(replaced(replaced, pool)));
    page.sentences(
        0, what(pool) + " " + basis.how(Messages.of("explain.theAmount"), pool.reason()));
    new Arithmetic(page, voice, precision, pool).write(pool);
    page.paragraph(RoundingWords.of(pool, voice, precision));
    page.sentences(0, Messages.of("explain.shared.all", Kroner.of(pool.total())));
    page.table(2, MemberTable.of(pool, voice, precision));
    PostingTable.write(page, pool.postings(), mostPostings);
  }

  private static String what(Pool pool) {
    String kind = pool.total().oere() < 0 ? "credit" : "cost";
    String amount = Kroner.ofOere(BigInteger.valueOf(pool.total().oere()).abs());
    Optional<String> employee = pool.employee();
    if (employee.isEmpty()) {
      return Messages.of("explain.what." + kind, amount);
    }
    return employee.get().isEmpty()
        ? Messages.of("explain.what.ofNobody." + kind, amount)
        : Messages.of("explain.what.ofEmployee." + kind, amount, Excerpt.of(employee.get()));
  }

  private static String weightless(Pool.Weightless key, Pool pool) {
    return key.kind()
        .map(kind -> Basis.of(kind, pool.employee()).weightless(key.key()))
        .orElseGet(() -> Messages.of("explain.weightless.notYet", Excerpt.of(key.key())));
  }

  private static String replaced(Pool.Replaced replaced, Pool pool) {
    List<String> clauses =
        replaced.weightless().stream().map(key -> weightless(key, pool)).toList();
    return Messages.of(
        "explain.fallback",
        Excerpt.of(replaced.key()),
        Voice.list(clauses),
        Excerpt.of(pool.reason().key()));
  }
}
