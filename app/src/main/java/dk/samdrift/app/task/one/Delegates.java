package dk.samdrift.app.task.one;

import static dk.samdrift.app.language.Messages.msg;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Holder;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.ui.form.Choice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Those a task can be given to: who has a role in its cooperation today. */
@Component
class Delegates {

  private final Reach reach;
  private final Clock clock;

  Delegates(Reach reach, Clock clock) {
    this.reach = reach;
    this.clock = clock;
  }

  /** As answers; the empty one gives the task back to whoever has the role. */
  List<Choice> of(Task task) {
    UUID cooperation = task.cooperation();
    if (cooperation == null) {
      return List.of();
    }
    List<Choice> choices = new ArrayList<>();
    Role role = task.responsible().role();
    if (role != null) {
      choices.add(Choice.of("", msg("task.who.role", role.words())));
    }
    List<Holder> holders =
        reach.holders(Set.of(cooperation), EnumSet.allOf(Role.class), Formats.today(clock));
    Map<PersonId, String> names = new LinkedHashMap<>();
    holders.stream()
        .sorted(Comparator.comparing(Holder::name).thenComparing(one -> one.person().toString()))
        .forEach(one -> names.put(one.person(), one.name()));
    Map<PersonId, String> roles =
        holders.stream()
            .collect(
                groupingBy(
                    Holder::person,
                    mapping(
                        one -> one.role().words(),
                        collectingAndThen(
                            toCollection(TreeSet::new),
                            all -> all.stream().collect(joining(", "))))));
    names.forEach((person, name) ->
        choices.add(
            Choice.of(
                person.toString(),
                msg("task.whose.holders", name, roles.getOrDefault(person, "")))));
    return choices;
  }

  /** The circle that somebody belongs to in the cooperation of a task. */
  Audience circle(Task task, Insider insider) {
    return task.cooperation() == null
        ? Audience.PROJECT_LEADER
        : circle(task.cooperation(), insider);
  }

  /** The circle that somebody belongs to in a cooperation. */
  Audience circle(UUID cooperation, Insider insider) {
    Access access = reach.access(insider).get(cooperation);
    return access == null ? Audience.PUBLIC : access.circle();
  }
}
