package dk.samdrift.app;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Founding;
import dk.samdrift.app.cooperation.Founding.Decided;
import dk.samdrift.app.cooperation.Founding.Facts;
import dk.samdrift.app.cooperation.Founding.Leadership;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.cooperation.Participations.Said;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.RoadTasks;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.cooperation.Steps;
import dk.samdrift.app.cooperation.Turn;
import dk.samdrift.app.cooperation.Turns;
import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.paper.Papers;
import dk.samdrift.app.cooperation.paper.Papers.Content;
import dk.samdrift.app.decision.Approval.Verdict;
import dk.samdrift.app.decision.Approvals;
import dk.samdrift.app.decision.Voice;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.WayOfStart.Way;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The invented cooperations: one in operation, two on their way, one that ran before anybody wrote
 * it down.
 */
@Component
final class ExampleCooperations {

  /** From the decision to begin to the start. */
  private static final int MONTHS = 14;

  private final Playbooks playbooks;
  private final Founding founding;
  private final Cooperations cooperations;
  private final Participations participations;
  private final Members members;
  private final Steps steps;
  private final Turns turns;
  private final RoadTasks road;
  private final Papers papers;
  private final Approvals approvals;
  private final ExampleWritings writings;
  private final ExampleBooks books;
  private final Clock clock;

  ExampleCooperations(
      Playbooks playbooks,
      Founding founding,
      Cooperations cooperations,
      Participations participations,
      Members members,
      Steps steps,
      Turns turns,
      RoadTasks road,
      Papers papers,
      Approvals approvals,
      ExampleWritings writings,
      ExampleBooks books,
      Clock clock) {
    this.playbooks = playbooks;
    this.founding = founding;
    this.cooperations = cooperations;
    this.participations = participations;
    this.members = members;
    this.steps = steps;
    this.turns = turns;
    this.road = road;
    this.papers = papers;
    this.approvals = approvals;
    this.writings = writings;
    this.books = books;
    this.clock = clock;
  }

  /** Those who act: who leads, and who says yes. */
  record Cast(Insider leader, Insider management, Insider operations, Insider finance) {}

  /** Writes all four. */
  void write(Cast cast, Map<String, UUID> estates) {
    Playbook playbook = playbooks.newest("samdrift").orElseThrow();
    LocalDate today = Formats.today(clock);
    Actor leader = cast.leader().actor();
    Cooperation runs =
        begin(playbook, cast, ExampleTexts.RUNNING, today.withDayOfYear(1).minusYears(1));
    add(runs, estates, ExampleTexts.RUNNING.members(), Standing.MEMBER, leader);
    walk(runs, playbook, 12, cast);
    operate(runs, leader);
    books.write(runs, cast.finance(), cast.operations());
    Cooperation early =
        begin(playbook, cast, ExampleTexts.EARLY, today.plusWeeks(44).withDayOfMonth(1));
    add(early, estates, ExampleTexts.EARLY.members(), Standing.CANDIDATE, leader);
    walk(early, playbook, 2, cast);
    Cooperation late =
        begin(playbook, cast, ExampleTexts.LATE, today.plusWeeks(26).withDayOfMonth(1));
    add(late, estates, ExampleTexts.LATE.members(), Standing.CANDIDATE, leader);
    walk(late, playbook, 5, cast);
    Cooperation old =
        founding.register(
            playbook,
            facts(ExampleTexts.OLD, LocalDate.of(2019, 7, 1)),
            Map.of("tiltraadt-aftale", ""),
            new Decided(
                "Organisationsbestyrelsen",
                LocalDate.of(2019, 3, 12),
                "Referat af mødet den 12. marts 2019, punkt 7: fælles ejendomskontor."),
            cast.management().actor());
    add(old, estates, ExampleTexts.OLD.members(), Standing.MEMBER, cast.management().actor());
    writings.decide(List.of(early, late));
    writings.learn(runs, cast.leader());
    writings.follow(late, cast.leader(), cast.management());
    writings.draft(early, "samdriftsmodel", ExampleTexts.MODEL, true, cast.leader());
    writings.draft(late, "tiltraadt-aftale", ExampleTexts.AGREEMENT, false, cast.leader());
  }

  private Cooperation begin(
      Playbook playbook, Cast cast, ExampleTexts.Story story, LocalDate start) {
    return founding.begin(
        playbook,
        CooperationState.PROJECT,
        facts(story, start),
        new Leadership(
            cast.leader().person(), new BigDecimal("7.5"), "Refererer til ledelsen hver måned."),
        new Decided("Den administrative ledelse", begun(start), "Ledelsen ønsker et oplæg."),
        cast.leader().actor());
  }

  /** So long before the start as the road takes, and never later than today. */
  private LocalDate begun(LocalDate start) {
    LocalDate early = start.minusMonths(MONTHS);
    LocalDate today = Formats.today(clock);
    return early.isAfter(today) ? today : early;
  }

  private static Facts facts(ExampleTexts.Story story, @Nullable LocalDate start) {
    return new Facts(story.name(), story.purpose(), Way.CHOSEN, Audience.REPRESENTATIVES, start);
  }

  private void add(
      Cooperation one, Map<String, UUID> estates, List<String> names, Standing as, Actor actor) {
    LocalDate start = one.startsOn();
    LocalDate from = start == null || as != Standing.MEMBER ? Formats.today(clock) : start;
    List<UUID> ids = names.stream().map(estates::get).toList();
    participations.sayOfAll(one.id(), members.get(ids), new Said(as, from, "Ligger tæt"), actor);
  }

  /** Passes the first milestones, each with its papers and what its gate asks for. */
  private void walk(Cooperation one, Playbook playbook, int count, Cast cast) {
    for (Milestone milestone : playbook.milestones().subList(0, count)) {
      milestone.deliverables().forEach(paper -> write(one, paper, cast.leader().actor()));
      Milestone.Gate gate = milestone.gate();
      if (gate != null) {
        gate.approvals().stream()
            .filter(asked -> asked.each() == Milestone.Gate.Each.COOPERATION)
            .forEach(asked -> approve(one, milestone, asked, cast.management()));
      }
      steps.take(one.id(), step(one, playbook, milestone), cast.leader().actor());
    }
    road.arrive(one, playbook, cast.leader().actor());
  }

  private Step step(Cooperation one, Playbook playbook, Milestone milestone) {
    LocalDate today = Formats.today(clock);
    LocalDate start = one.startsOn();
    LocalDate planned =
        start == null ? today : Road.planned(playbook, start).getOrDefault(milestone.id(), today);
    boolean isOverride = milestone.id().equals("aftale");
    return new Step(
        milestone.id(),
        Step.Kind.REACHED,
        planned.isAfter(today) ? today : planned,
        isOverride ? ExampleTexts.ON_PAPER : "",
        "",
        isOverride ? List.of(ExampleTexts.ON_PAPER_MISSING) : List.of(),
        "",
        Instant.EPOCH);
  }

  private void write(Cooperation one, Milestone.Deliverable paper, Actor actor) {
    String body = ExampleTexts.body(one.name(), paper.title());
    papers.add(one.id(), paper.id(), Content.of(body), "", actor);
    papers.send(papers.of(one.id(), paper.id()).getFirst(), actor);
  }

  private void approve(
      Cooperation one, Milestone milestone, Milestone.Gate.Approval asked, Insider management) {
    Papers.approvable(one.id(), papers.of(one.id(), asked.deliverable()))
        .ifPresent(version ->
            approvals.say(
                Ballot.question(milestone, asked),
                version,
                new Voice(management, asked.by().getFirst(), null),
                Verdict.APPROVED,
                "",
                milestone.deliverable(asked.deliverable()).orElseThrow().title()));
  }

  private void operate(Cooperation one, Actor actor) {
    LocalDate start = one.startsOn();
    Cooperation now = cooperations.get(one.id());
    if (start == null || !cooperations.turn(now, CooperationState.OPERATION, start)) {
      throw new IllegalStateException("not put into operation: " + one);
    }
    turns.add(
        one.id(),
        new Turn(
            now.state(),
            CooperationState.OPERATION,
            start,
            "Begge afdelingsbestyrelser",
            ExampleTexts.STARTED,
            ExampleTexts.LEARNED,
            List.of(),
            "",
            Instant.EPOCH),
        actor);
  }
}
