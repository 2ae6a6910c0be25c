package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.RoleTitles;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Holder;
import dk.samdrift.app.organisation.reach.Reach;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has a role in a cooperation today, in words. */
@Component
class Holders {

  private static final int MOST = 3;

  private final Reach reach;
  private final Clock clock;

  Holders(Reach reach, Clock clock) {
    this.reach = reach;
    this.clock = clock;
  }

  /** What some roles are called, and who has one of them. */
  String words(MilestonePlace place, Collection<Role> roles) {
    List<String> names =
        reach
            .holders(List.of(place.cooperation().id()), Set.copyOf(roles), Formats.today(clock))
            .stream()
            .map(Holder::name)
            .distinct()
            .toList();
    String titles = RoleTitles.either(place.playbook(), roles);
    if (names.isEmpty()) {
      return msg("cooperation.holdup.vacant", titles);
    }
    String known = names.stream().limit(MOST).collect(Collectors.joining(", "));
    int more = names.size() - MOST;
    return more > 0
        ? msg("cooperation.holdup.many", titles, known, more)
        : msg("cooperation.holdup.role", titles, known);
  }
}
