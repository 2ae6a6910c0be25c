package dk.samdrift.app.allocation.number;

import java.util.List;
import java.util.Map;

/**
 * Which numbers stand for which accounts.
 *
 * @param version how often it was saved; 0 never
 * @param byName who saved it last; nobody has the empty name
 * @param numbers by the ids of their accounts, in their order
 */
public record Numbers(int version, String byName, Map<String, List<String>> numbers) {

  /** Those of an account; none where it has none. */
  public List<String> of(String account) {
    return numbers.getOrDefault(account, List.of());
  }
}
