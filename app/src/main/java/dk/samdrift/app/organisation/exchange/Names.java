package dk.samdrift.app.organisation.exchange;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.estate.EstateForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * No two estates of a housing organisation may have one name when all of a file is saved, but for
 * those that already do.
 */
final class Names {

  private Names() {}

  static void check(List<Change> changes, EstatesNow now, Faults faults, List<Line> lines) {
    Map<List<String>, Integer> taken = new HashMap<>();
    Set<UUID> told = new HashSet<>();
    for (Change one : changes) {
      Member before = one.before();
      if (before != null) {
        told.add(before.id());
      }
      if (before == null || !before.isClosed(now.today())) {
        taken.merge(place(one.after()), 1, Integer::sum);
      }
    }
    now.members().stream()
        .filter(one -> !told.contains(one.id()) && !one.isClosed(now.today()))
        .forEach(one -> taken.merge(place(EstateForm.of(one)), 1, Integer::sum));
    Map<Integer, Line> byNumber = lines.stream().collect(Collectors.toMap(Line::number, o -> o));
    for (Change one : changes) {
      Member before = one.before();
      boolean isOther = before == null || !place(EstateForm.of(before)).equals(place(one.after()));
      Line line = byNumber.get(one.row());
      if (isOther && line != null && taken.getOrDefault(place(one.after()), 0) > 1) {
        String housing = now.housingName(one.after().get(EstateColumn.HOUSING));
        faults.add(line, "name", msg("organisation.estate.name.taken", housing));
      }
    }
  }

  private static List<String> place(EstateForm estate) {
    return List.of(estate.get(EstateColumn.HOUSING), EstatesNow.key(estate.get("name")));
  }
}
