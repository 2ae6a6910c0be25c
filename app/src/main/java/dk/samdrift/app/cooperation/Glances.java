package dk.samdrift.app.cooperation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.samdrift.app.cooperation.programme.Programme;
import dk.samdrift.app.cooperation.programme.Programmes;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.task.Deadlines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How all cooperations stand, asked for at once: so many questions, however many there are. */
@Component
@Transactional(readOnly = true)
public class Glances {

  private final Reach reach;
  private final Cooperations cooperations;
  private final Participations participations;
  private final Sizes sizes;
  private final Steps steps;
  private final Mandates mandates;
  private final Programmes programmes;
  private final Playbooks playbooks;
  private final Deadlines deadlines;
  private final Clock clock;

  Glances(
      Reach reach,
      Cooperations cooperations,
      Participations participations,
      Sizes sizes,
      Steps steps,
      Mandates mandates,
      Programmes programmes,
      Playbooks playbooks,
      Deadlines deadlines,
      Clock clock) {
    this.reach = reach;
    this.cooperations = cooperations;
    this.participations = participations;
    this.sizes = sizes;
    this.steps = steps;
    this.mandates = mandates;
    this.programmes = programmes;
    this.playbooks = playbooks;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** All that somebody may know of, by name. */
  public List<Glance> of(Insider insider) {
    LocalDate today = Formats.today(clock);
    Map<UUID, Access> access = reach.access(insider);
    Set<UUID> ids = access.keySet();
    Map<UUID, List<Participation>> inside =
        participations.now(ids).stream()
            .filter(one -> one.standing().isInside())
            .collect(groupingBy(Participation::cooperation));
    Map<UUID, Long> dwellings = dwellings(inside, today);
    Map<UUID, Map<String, Step>> taken = steps.newest(ids);
    Map<UUID, Map<String, LocalDate>> plans = steps.plans(ids);
    Map<UUID, Mandate> leaders = leaders(ids, today);
    Map<UUID, Deadlines.Next> tasks = deadlines.of(access.values(), insider.person(), today);
    Map<UUID, String> names = programmes();
    List<Glance> glances = new ArrayList<>();
    for (Cooperation one : cooperations.get(ids)) {
      UUID id = one.id();
      UUID programme = one.programme();
      List<Participation> here = inside.getOrDefault(id, List.of());
      glances.add(
          new Glance(
              one,
              Objects.requireNonNull(access.get(id)),
              Road.of(
                  playbooks.get(one.playbook()),
                  taken.getOrDefault(id, Map.of()),
                  plans.getOrDefault(id, Map.of())),
              here,
              here.stream().mapToLong(said -> dwellings.getOrDefault(said.member(), 0L)).sum(),
              Sizes.unknown(here, dwellings),
              leaders.get(id),
              tasks.get(id),
              programme == null ? "" : names.getOrDefault(programme, "")));
    }
    return glances;
  }

  private Map<UUID, Long> dwellings(Map<UUID, List<Participation>> inside, LocalDate today) {
    return sizes.dwellings(
        inside.values().stream()
            .flatMap(List::stream)
            .map(Participation::member)
            .distinct()
            .toList(),
        today);
  }

  private Map<UUID, Mandate> leaders(Set<UUID> ids, LocalDate today) {
    Map<UUID, Mandate> leaders = new HashMap<>();
    mandates.of(ids).stream()
        .filter(one -> one.countsOn(today))
        .forEach(one -> leaders.putIfAbsent(one.cooperation(), one));
    return leaders;
  }

  private Map<UUID, String> programmes() {
    return programmes.all().stream().collect(toMap(Programme::id, Programme::name));
  }
}
