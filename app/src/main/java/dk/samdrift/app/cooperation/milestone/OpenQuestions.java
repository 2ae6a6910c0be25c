package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.Seat;
import dk.samdrift.app.cooperation.paper.Ballots;
import dk.samdrift.app.cooperation.paper.HandedIn;
import dk.samdrift.app.decision.Approval;
import dk.samdrift.app.decision.Approvals;
import dk.samdrift.app.decision.Version;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where gates wait for somebody's answer, in all cooperations at once: so many questions to the
 * database, however many cooperations there are.
 */
@Component
@Transactional(readOnly = true)
public class OpenQuestions {

  private final HandedIn papers;
  private final Approvals approvals;
  private final Speakers speakers;

  OpenQuestions(HandedIn papers, Approvals approvals, Speakers speakers) {
    this.papers = papers;
    this.approvals = approvals;
    this.speakers = speakers;
  }

  /**
   * A version that was handed in and waits.
   *
   * @param title what is asked
   */
  public record Question(
      Cooperation cooperation,
      Milestone milestone,
      String id,
      String title,
      Version version,
      LocalDate since) {

    /** Where it is read and answered. */
    public String path(Insider insider) {
      return cooperation.path(insider) + "/milestone/" + milestone.id() + "/approval/" + id;
    }
  }

  private record Open(Glance glance, Milestone milestone, Ballot ballot, Instant since) {

    Question question() {
      return new Question(
          glance.cooperation(),
          milestone,
          ballot.asked().id(),
          ballot.asked().title(),
          Objects.requireNonNull(ballot.version()),
          since.atZone(Formats.COPENHAGEN).toLocalDate());
    }
  }

  /**
   * What a role of somebody has not answered at the milestones that are not behind, and what the
   * person did not write; what has waited longest comes first.
   */
  public List<Question> of(Insider insider, Role role, List<Glance> glances) {
    List<Glance> underway = glances.stream().filter(Glance::isUnderway).toList();
    Map<UUID, Map<String, HandedIn.Paper>> handedIn =
        papers.of(underway.stream().map(one -> one.cooperation().id()).toList());
    if (handedIn.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Approval>> said = approvals.of(handedIn.keySet());
    List<Open> open = new ArrayList<>();
    for (Glance one : underway) {
      UUID id = one.cooperation().id();
      open.addAll(open(one, handedIn.getOrDefault(id, Map.of()), said.getOrDefault(id, List.of())));
    }
    Speakers.Seated seated =
        speakers.seated(handedIn.keySet(), open.stream().map(Open::ballot).toList());
    return open.stream()
        .filter(one -> Speakers.isAsked(one.ballot(), role, one.glance().access(), insider, seated))
        .sorted(Comparator.comparing(Open::since))
        .map(Open::question)
        .toList();
  }

  /**
   * What will be asked where a cooperation is now and nobody has handed in yet.
   *
   * @param title what will be asked
   */
  public record Coming(UUID cooperation, String title) {}

  /** What a role will be asked at the milestones that are open, as far as it may know of it. */
  public List<Coming> coming(Role role, List<Glance> glances) {
    List<Glance> underway = glances.stream().filter(Glance::isUnderway).toList();
    Map<UUID, Map<String, HandedIn.Paper>> handedIn =
        papers.of(underway.stream().map(one -> one.cooperation().id()).toList());
    List<Coming> coming = new ArrayList<>();
    for (Glance one : underway) {
      Milestone.Gate gate = one.here().map(stop -> stop.milestone().gate()).orElse(null);
      if (gate == null) {
        continue;
      }
      UUID id = one.cooperation().id();
      Map<String, HandedIn.Paper> here = handedIn.getOrDefault(id, Map.of());
      gate.approvals().stream()
          .filter(asked -> asked.by().contains(role) && one.access().has(role))
          .filter(asked -> !here.containsKey(asked.deliverable()) && isSeen(asked, one))
          .forEach(asked -> coming.add(new Coming(id, asked.title())));
    }
    return coming;
  }

  private static boolean isSeen(Milestone.Gate.Approval asked, Glance glance) {
    return glance
        .access()
        .sees(Ballots.deliverable(glance.road().playbook(), asked.deliverable()).audience());
  }

  private static List<Open> open(
      Glance glance, Map<String, HandedIn.Paper> papers, List<Approval> said) {
    List<Seat> seats = Seat.of(glance.inside());
    List<Open> open = new ArrayList<>();
    for (Road.Stop stop : glance.road().stops()) {
      Milestone milestone = stop.milestone();
      Milestone.Gate gate = milestone.gate();
      if (gate == null || stop.isPassed()) {
        continue;
      }
      for (Milestone.Gate.Approval asked : gate.approvals()) {
        HandedIn.Paper paper = papers.get(asked.deliverable());
        if (paper != null) {
          Milestone.Deliverable about =
              Ballots.deliverable(glance.road().playbook(), asked.deliverable());
          Ballot ballot = Ballot.of(milestone, asked, about, paper.version(), seats, said);
          open.add(new Open(glance, milestone, ballot, paper.at()));
        }
      }
    }
    return open;
  }
}
