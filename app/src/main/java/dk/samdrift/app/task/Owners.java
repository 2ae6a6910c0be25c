package dk.samdrift.app.task;

import static java.util.stream.Collectors.groupingBy;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Holder;
import dk.samdrift.app.organisation.reach.Reach;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose tasks are today, and which roles somebody has where. */
@Component
class Owners {

  private final Reach reach;
  private final Persons persons;

  Owners(Reach reach, Persons persons) {
    this.reach = reach;
    this.persons = persons;
  }

  /** A role in a cooperation. */
  private record Post(@Nullable UUID cooperation, @Nullable Role role) {}

  /** The roles that somebody has in the cooperations the person may know of. */
  Map<UUID, Set<Role>> roles(Insider insider) {
    Map<UUID, Set<Role>> roles = new LinkedHashMap<>();
    reach.access(insider).values().forEach(one -> roles.put(one.cooperation(), one.roles()));
    return roles;
  }

  /** Who somebody is in all cooperations that the person may know of. */
  Map<UUID, Access> access(Insider insider) {
    return reach.access(insider);
  }

  /** Whose some tasks are on a day, by their ids. */
  Map<UUID, Whose> of(Collection<Task> tasks, LocalDate today) {
    Map<PersonId, Whose.Named> present = present(tasks, today);
    Map<Post, List<Whose.Named>> holders = holders(tasks, today);
    Map<UUID, Whose> whose = new HashMap<>();
    for (Task task : tasks) {
      Role role = task.responsible().role();
      PersonId person = task.responsible().person();
      whose.put(
          task.id(),
          new Whose(
              person == null ? null : present.get(person),
              role,
              role == null
                  ? List.of()
                  : holders.getOrDefault(new Post(task.cooperation(), role), List.of())));
    }
    return whose;
  }

  /** Those to whom tasks were given and who have not left. */
  private Map<PersonId, Whose.Named> present(Collection<Task> tasks, LocalDate today) {
    Set<PersonId> given =
        tasks.stream()
            .map(task -> task.responsible().person())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return given.isEmpty()
        ? Map.of()
        : persons.get(given).stream()
            .filter(one -> isThere(one, today))
            .collect(Collectors.toMap(Person::id, one -> new Whose.Named(one.id(), one.name())));
  }

  private static boolean isThere(Person person, LocalDate today) {
    LocalDate left = person.leftOn();
    return left == null || left.isAfter(today);
  }

  private Map<Post, List<Whose.Named>> holders(Collection<Task> tasks, LocalDate today) {
    Set<UUID> cooperations =
        tasks.stream().map(Task::cooperation).filter(Objects::nonNull).collect(Collectors.toSet());
    Set<Role> roles =
        tasks.stream()
            .map(task -> task.responsible().role())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (cooperations.isEmpty() || roles.isEmpty()) {
      return Map.of();
    }
    return reach.holders(cooperations, roles, today).stream()
        .collect(
            groupingBy(
                one -> new Post(one.cooperation(), one.role()),
                Collectors.mapping(
                    Owners::named,
                    Collectors.collectingAndThen(
                        Collectors.toList(), all -> all.stream().distinct().toList()))));
  }

  private static Whose.Named named(Holder holder) {
    return new Whose.Named(holder.person(), holder.name());
  }
}
