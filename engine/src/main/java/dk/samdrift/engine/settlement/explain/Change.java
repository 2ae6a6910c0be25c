package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.job.master.Rule;
import dk.samdrift.engine.money.Ratio;
import java.util.Optional;

/** What is otherwise from the first day of a segment on, so that it begins there. */
public sealed interface Change {

  /** The accounting year begins. */
  record YearBegins() implements Change {}

  /** A member takes part from now on. */
  record Entered(Member member) implements Change {}

  /** A member takes part no longer. */
  record Left(Member member) implements Change {}

  /** Another rule holds for the account: another key, or another fallback. */
  record RuleChanged(Optional<Rule> before, Optional<Rule> after) implements Change {}

  /** The key itself was decided anew. */
  record KeyDecided(String key) implements Change {}

  /** The agreed shares of a key were decided anew. */
  record SharesDecided(String key) implements Change {}

  /** What a composite key is made of was decided anew. */
  record PartsDecided(String key) implements Change {}

  /** A member's factor in a key was decided anew, perhaps as it was. */
  record FactorDecided(String key, Member member, Ratio before, Ratio after) implements Change {}

  /** A member's number was reported anew, perhaps as it was; before it may have had none. */
  record MeasureReported(String measure, Member member, Optional<Ratio> before, Ratio after)
      implements Change {}
}
