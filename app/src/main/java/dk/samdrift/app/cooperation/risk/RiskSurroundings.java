package dk.samdrift.app.cooperation.risk;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.Steps;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands around the risks of a cooperation: its playbook, how far it is, and its people. */
@Component
class RiskSurroundings {

  private static final Set<Role> WITH_A_PART = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));

  private final Cooperations cooperations;
  private final Playbooks playbooks;
  private final Steps steps;
  private final Reach reach;
  private final Clock clock;

  RiskSurroundings(
      Cooperations cooperations, Playbooks playbooks, Steps steps, Reach reach, Clock clock) {
    this.cooperations = cooperations;
    this.playbooks = playbooks;
    this.steps = steps;
    this.reach = reach;
    this.clock = clock;
  }

  Cooperation cooperation(Access access) {
    return cooperations.get(access.cooperation());
  }

  Playbook playbook(Cooperation cooperation) {
    return playbooks.get(cooperation.playbook());
  }

  Road road(Cooperation cooperation) {
    return steps.road(cooperation.id(), playbook(cooperation));
  }

  /** A challenge of the playbook by its id; nothing when there is no such. */
  Optional<RiskWriting.Ahead> challenge(Access access, String challenge) {
    return playbook(cooperation(access)).milestones().stream()
        .flatMap(milestone ->
            milestone.challenges().stream().map(one -> new RiskWriting.Ahead(milestone.id(), one)))
        .filter(one -> one.challenge().id().equals(challenge))
        .findAny();
  }

  /** What can be chosen for a new risk, or for one that is there. */
  RiskForm.Choices choices(Access access, @Nullable Risk before) {
    return new RiskForm.Choices(
        playbook(cooperation(access)),
        access,
        Candidate.of(
            reach.holders(List.of(access.cooperation()), WITH_A_PART, Formats.today(clock)),
            before == null ? List.of() : List.of(before)));
  }
}
