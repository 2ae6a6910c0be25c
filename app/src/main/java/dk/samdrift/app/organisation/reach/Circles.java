package dk.samdrift.app.organisation.reach;

import dk.samdrift.app.organisation.Audience;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What somebody may see in several cooperations, for a question to the database: a fact is seen
 * when its cooperation and its audience are a pair of these.
 */
public final class Circles {

  private record Pair(UUID place, Audience audience) {}

  private final List<Pair> pairs;

  private Circles(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /** Of who somebody is in them. */
  public static Circles of(Collection<Access> known) {
    return new Circles(
        known.stream()
            .flatMap(access ->
                access.audiences().stream().map(one -> new Pair(access.cooperation(), one)))
            .toList());
  }

  /** The cooperation of each pair. */
  public UUID[] places() {
    return pairs.stream().map(Pair::place).toArray(UUID[]::new);
  }

  /** The audience of each pair. */
  public String[] audiences() {
    return pairs.stream().map(one -> one.audience().name()).toArray(String[]::new);
  }
}
