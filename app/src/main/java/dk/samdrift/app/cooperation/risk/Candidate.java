package dk.samdrift.app.cooperation.risk;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.reach.Holder;
import dk.samdrift.app.ui.form.Choice;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody who may see to a risk.
 *
 * @param circle the innermost that the person belongs to in the cooperation
 */
record Candidate(PersonId person, String name, Audience circle) {

  /** All who have a role in a cooperation, by name, and who saw to the risk until now. */
  static List<Candidate> of(List<Holder> holders, List<Risk> before) {
    Map<PersonId, Candidate> all = new LinkedHashMap<>();
    holders.stream()
        .collect(Collectors.groupingBy(Holder::person, LinkedHashMap::new, Collectors.toList()))
        .forEach((person, held) ->
            all.put(
                person,
                new Candidate(
                    person,
                    held.getFirst().name(),
                    Audience.of(held.stream().map(Holder::role).collect(Collectors.toSet())))));
    for (Risk risk : before) {
      PersonId owner = risk.owner();
      if (owner != null) {
        all.putIfAbsent(owner, new Candidate(owner, risk.ownerName(), Audience.PUBLIC));
      }
    }
    return all.values().stream()
        .sorted(Comparator.comparing(Candidate::name).thenComparing(one -> one.person().value()))
        .toList();
  }

  Choice choice() {
    return Choice.of(person.toString(), name);
  }
}
