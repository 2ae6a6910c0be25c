package dk.samdrift.app.cooperation.edit;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Holder;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.organisation.reach.Reach.Colleague;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may know of a cooperation today, and may not when its circle gets smaller. */
@Component
class Narrowing {

  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

  /** So many are named; of the others, how many they are. */
  private static final int MOST = 10;

  private final Reach reach;
  private final Clock clock;

  Narrowing(Reach reach, Clock clock) {
    this.reach = reach;
    this.clock = clock;
  }

  /** Those who lose sight of it, by name. */
  List<String> losers(Cooperation now, Audience wanted) {
    if (wanted.includes(now.audience())) {
      return List.of();
    }
    LocalDate today = Formats.today(clock);
    Map<PersonId, Set<Role>> here = new HashMap<>();
    for (Holder one : reach.holders(List.<UUID>of(now.id()), EVERYBODY, today)) {
      here.computeIfAbsent(one.person(), id -> EnumSet.noneOf(Role.class)).add(one.role());
    }
    return reach.colleagues(EVERYBODY, today).stream()
        .filter(one -> {
          Audience circle = Audience.of(here.getOrDefault(one.person(), Set.of()));
          return now.audience().includes(circle) && !wanted.includes(circle);
        })
        .map(Colleague::name)
        .toList();
  }

  /** What is told of them. */
  static String sentence(List<String> losers, String the) {
    String names = losers.stream().limit(MOST).collect(Collectors.joining(", "));
    int more = losers.size() - MOST;
    return more > 0
        ? msg("cooperation.edit.narrow.many", losers.size(), the, names, more)
        : msg("cooperation.edit.narrow.told", losers.size(), the, names);
  }
}
