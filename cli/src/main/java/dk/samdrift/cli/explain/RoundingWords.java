package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.settlement.explain.MemberShare;
import dk.samdrift.engine.settlement.explain.Pool;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the øre went that were left over when everyone's share was cut to whole øre. */
final class RoundingWords {

  private final Pool pool;
  private final Voice voice;
  private final Precision precision;

  private RoundingWords(Pool pool, Voice voice, Precision precision) {
    this.pool = pool;
    this.voice = voice;
    this.precision = precision;
  }

  static String of(Pool pool, Voice voice, Precision precision) {
    return pool.leftOver() == 0
        ? Messages.of("explain.rounding.none")
        : new RoundingWords(pool, voice, precision).words();
  }

  private String words() {
    List<String> sentences = new ArrayList<>();
    String left = Kroner.count(pool.leftOver());
    String number = pool.leftOver() == 1 ? "one" : "many";
    sentences.add(Messages.of("explain.rounding.left." + number, left, magnitude(pool.total())));
    sentences.add(receivers());
    if (isTie()) {
      sentences.add(Messages.of("explain.rounding.tie"));
    }
    sentences.add(own());
    if (pool.total().oere() < 0) {
      sentences.add(Messages.of("explain.rounding.credit"));
    }
    return String.join(" ", sentences);
  }

  private String receivers() {
    List<String> receivers =
        pool.shares().stream()
            .filter(MemberShare::hasRemainder)
            .sorted(Comparator.comparing(MemberShare::fraction).reversed())
            .map(share ->
                Messages.of(
                    "explain.rounding.receiver",
                    voice.object(share.member()),
                    precision.fraction(share.fraction())))
            .toList();
    String number = receivers.size() == 1 ? "one" : "many";
    return Messages.of("explain.rounding.to." + number, Voice.list(receivers));
  }

  private String own() {
    MemberShare own = pool.ownShare();
    if (own.exact().signum() == 0) {
      return Messages.of("explain.rounding.nothing");
    }
    String which = own.hasRemainder() ? "got" : own.fraction().signum() == 0 ? "even" : "not";
    String kind = pool.total().oere() < 0 ? "credit" : "cost";
    return Messages.of(
        "explain.rounding." + which + "." + kind,
        magnitude(own.cut()),
        magnitude(own.rounded()),
        precision.fraction(own.fraction()));
  }

  /** Did the order of the ids decide who got the last øre? */
  private boolean isTie() {
    Ratio least =
        pool.shares().stream()
            .filter(MemberShare::hasRemainder)
            .map(MemberShare::fraction)
            .reduce(Ratio.ONE, (a, b) -> a.compareTo(b) < 0 ? a : b);
    return pool.shares().stream()
        .anyMatch(share -> !share.hasRemainder() && share.fraction().equals(least));
  }

  private static String magnitude(Money amount) {
    return Kroner.ofOere(BigInteger.valueOf(amount.oere()).abs());
  }
}
