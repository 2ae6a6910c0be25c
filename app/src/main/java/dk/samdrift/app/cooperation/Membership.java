package dk.samdrift.app.cooperation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a member takes part.
 *
 * @param to the last day; none while no end is known
 */
public record Membership(UUID member, LocalDate from, @Nullable LocalDate to) {

  /**
   * What was said in the course of time, read as one story: whatever is said of a member holds from
   * its day on and replaces all that was said before of that day and later ones.
   *
   * @param said in the order in which it was said
   */
  public static List<Membership> of(List<Participation> said) {
    List<Membership> found = new ArrayList<>();
    stories(said).forEach((member, story) -> collect(member, story, found));
    return found;
  }

  /** What each member is from which day on. */
  static Map<UUID, TreeMap<LocalDate, Standing>> stories(List<Participation> said) {
    Map<UUID, TreeMap<LocalDate, Standing>> stories = new LinkedHashMap<>();
    for (Participation one : said) {
      TreeMap<LocalDate, Standing> story =
          stories.computeIfAbsent(one.member(), id -> new TreeMap<>());
      story.tailMap(one.from(), true).clear();
      story.put(one.from(), one.standing());
    }
    return stories;
  }

  private static void collect(
      UUID member, TreeMap<LocalDate, Standing> story, List<Membership> found) {
    LocalDate since = null;
    for (Map.Entry<LocalDate, Standing> turn : story.entrySet()) {
      boolean isMember = turn.getValue() == Standing.MEMBER;
      if (isMember && since == null) {
        since = turn.getKey();
      } else if (!isMember && since != null) {
        found.add(new Membership(member, since, turn.getKey().minusDays(1)));
        since = null;
      }
    }
    if (since != null) {
      found.add(new Membership(member, since, null));
    }
  }
}
