package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One cooperation of a generated job.
 *
 * @param year its accounting year
 * @param window the days of the year on which costs fall: the anchor is a member on all of them
 * @param stretches the memberships of everyone who ever was a member
 * @param isHoursByYear whether all keys by hours weigh the whole year, so that hours may be
 *     reversed on another day
 */
record Scene(
    String id,
    Days year,
    Days window,
    String anchor,
    Map<String, List<Days>> stretches,
    boolean isHoursByYear) {

  List<String> everMembers() {
    return List.copyOf(stretches.keySet());
  }

  boolean isMember(String member, LocalDate day) {
    return stretches.getOrDefault(member, List.of()).stream()
        .anyMatch(stretch -> stretch.contains(day));
  }

  List<String> membersOn(LocalDate day) {
    return everMembers().stream().filter(member -> isMember(member, day)).toList();
  }

  boolean isWholeYear() {
    return window.equals(year);
  }

  /** Whether the member needs a share in a version that is in force in these days. */
  boolean isMemberInYear(String member, Days days) {
    return stretches.getOrDefault(member, List.of()).stream()
        .anyMatch(
            stretch -> stretch.overlaps(year) && stretch.overlaps(days) && days.overlaps(year));
  }
}
