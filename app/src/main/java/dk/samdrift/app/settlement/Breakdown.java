package dk.samdrift.app.settlement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a member bears account by account, for eyes that see all or not: accounts that would tell
 * what one person earns are put together (process.md section 2).
 */
public final class Breakdown {

  private Breakdown() {}

  /**
   * One account, or several that are shown together.
   *
   * @param account its number, or with a star what the numbers begin with
   * @param isWhole is it an account, all of which may be told?
   * @param keys by what it was divided
   * @param ofAll what all members bear of it, in øre
   * @param amount what the member bears of it, in øre
   */
  public record Line(
      String account, boolean isWhole, Set<Lines.By> keys, long ofAll, long amount) {}

  /** The lines of a member, by account. */
  public static List<Line> of(
      List<Lines.Share> shares,
      Map<String, Long> totals,
      Map<String, String> shownAs,
      boolean seesAll) {
    Map<String, Set<Lines.By>> keys = new TreeMap<>();
    Map<String, Long> amounts = new TreeMap<>();
    Map<String, Long> all = new TreeMap<>();
    totals.forEach(
        (account, total) -> all.merge(shown(account, shownAs, seesAll), total, Math::addExact));
    for (Lines.Share share : shares) {
      String shown = shown(share.account(), shownAs, seesAll);
      keys.computeIfAbsent(shown, name -> new LinkedHashSet<>()).add(share.by());
      amounts.merge(shown, share.amount(), Math::addExact);
    }
    List<Line> lines = new ArrayList<>();
    amounts.forEach((account, amount) ->
        lines.add(
            new Line(
                account,
                !account.endsWith(Shown.ALL),
                keys.getOrDefault(account, Set.of()),
                all.getOrDefault(account, 0L),
                amount)));
    return lines;
  }

  private static String shown(String account, Map<String, String> shownAs, boolean seesAll) {
    return seesAll ? account : shownAs.getOrDefault(account, account);
  }
}
