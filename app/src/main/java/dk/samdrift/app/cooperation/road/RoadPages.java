package dk.samdrift.app.cooperation.road;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.Mandate;
import dk.samdrift.app.cooperation.Mandates;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.Sizes;
import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.cooperation.Steps;
import dk.samdrift.app.cooperation.Turn;
import dk.samdrift.app.cooperation.Turns;
import dk.samdrift.app.cooperation.milestone.Ahead;
import dk.samdrift.app.cooperation.road.RoadPage.Now;
import dk.samdrift.app.cooperation.road.RoadPage.Passed;
import dk.samdrift.app.cooperation.road.RoadPage.Stretch;
import dk.samdrift.app.cooperation.road.RoadPage.TurnLine;
import dk.samdrift.app.language.Figures;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a cooperation shows. */
@Component
class RoadPages {

  private final Playbooks playbooks;
  private final Participations participations;
  private final Sizes sizes;
  private final Steps steps;
  private final Turns turns;
  private final Mandates mandates;
  private final Ahead ahead;
  private final Clock clock;

  RoadPages(
      Playbooks playbooks,
      Participations participations,
      Sizes sizes,
      Steps steps,
      Turns turns,
      Mandates mandates,
      Ahead ahead,
      Clock clock) {
    this.playbooks = playbooks;
    this.participations = participations;
    this.sizes = sizes;
    this.steps = steps;
    this.turns = turns;
    this.mandates = mandates;
    this.ahead = ahead;
    this.clock = clock;
  }

  RoadPage of(Cooperation one, Access access, Insider insider, Frame frame) {
    LocalDate today = Formats.today(clock);
    Playbook playbook = playbooks.get(one.playbook());
    Road road = steps.road(one.id(), playbook);
    boolean mayLead = access.leads();
    List<Turn> told = turns.of(one.id());
    return new RoadPage(
        frame.titled(one.name(), Crumbs.all(insider)),
        beside(one, playbook.vocabulary(), today),
        one.state().tag(),
        mayLead ? actions(one, insider) : List.of(),
        notices(one, road, told, mayLead, insider, today),
        stretches(road, one, insider, today),
        now(road, one, access, insider),
        Running.of(one, told, playbook.vocabulary()),
        facts(one, playbook, mayLead, insider, today),
        one.purpose(),
        passed(road, one, insider),
        turnTable(told.size()),
        told.stream().map(RoadPages::line).toList());
  }

  private String beside(Cooperation one, Vocabulary words, LocalDate today) {
    List<UUID> inside =
        participations.now(List.of(one.id())).stream()
            .filter(said -> said.standing().isInside())
            .map(Participation::member)
            .toList();
    Map<UUID, Long> known = sizes.dwellings(inside, today);
    long dwellings = known.values().stream().mapToLong(Long::longValue).sum();
    String word = inside.size() == 1 ? words.member().one() : words.member().many();
    String size =
        dwellings == 0
            ? msg("cooperation.road.members", Formats.count(inside.size()), word)
            : msg(
                known.size() < inside.size()
                    ? "cooperation.road.size.unknown"
                    : "cooperation.road.size",
                Formats.count(inside.size()),
                word,
                Formats.count(dwellings),
                inside.size() - known.size());
    LocalDate start = one.startsOn();
    if (start == null) {
      return msg("cooperation.road.no-start", size);
    }
    String key =
        one.state() == CooperationState.OPERATION && !start.isAfter(today)
            ? "cooperation.road.since"
            : "cooperation.road.start";
    return msg(key, size, Formats.fullDay(start));
  }

  private static List<Action> actions(Cooperation one, Insider insider) {
    String path = one.path(insider);
    return List.of(
        Action.go(msg("cooperation.edit"), path + "/edit"),
        Action.go(msg("cooperation.course"), path + "/course"));
  }

  /** What stops the road, and dates that have passed. */
  private static List<Notice> notices(
      Cooperation one,
      Road road,
      List<Turn> told,
      boolean mayLead,
      Insider insider,
      LocalDate today) {
    List<Notice> notices = new ArrayList<>();
    if (!told.isEmpty() && one.state().rests()) {
      Turn last = told.getFirst();
      notices.add(
          new Notice(
              one.state().tag(),
              msg(
                  "cooperation.road.stopped",
                  Formats.fullDay(last.day()),
                  last.decidedBy(),
                  last.reason()),
              null));
    }
    if (one.state() == CooperationState.IDEA) {
      Action begin =
          mayLead ? Action.go(msg("cooperation.idea.go"), one.path(insider) + "/course") : null;
      notices.add(new Notice(one.state().tag(), msg("cooperation.idea"), begin));
    }
    long late = road.stops().stream().filter(stop -> stop.isLate(today)).count();
    if (one.state().isUnderway() && late > 0) {
      Action mend =
          mayLead ? Action.go(msg("cooperation.edit.start"), one.path(insider) + "/edit") : null;
      notices.add(
          new Notice(
              Tag.warn(msg("cooperation.road.late.tag")),
              msg("cooperation.road.late", late, Formats.fullDay(road.earliestStart(today))),
              mend));
    }
    return notices;
  }

  private static List<Stretch> stretches(
      Road road, Cooperation one, Insider insider, LocalDate today) {
    return road.playbook().phases().stream()
        .map(phase ->
            new Stretch(
                phase.title(),
                road.of(phase).stream()
                    .map(stop -> RoadPage.sign(stop, one, insider, today))
                    .toList()))
        .toList();
  }

  private @Nullable Now now(Road road, Cooperation one, Access access, Insider insider) {
    Optional<Road.Stop> here = road.here();
    if (here.isEmpty() || !one.state().isUnderway()) {
      return null;
    }
    String number = Integer.toString(here.get().milestone().number());
    return new Now(
        msg("cooperation.road.now", number, here.get().milestone().title()),
        here.get().milestone().now(),
        ahead.of(one.id(), here.get().milestone().id(), access, insider),
        Action.main(
            msg("cooperation.road.go", number),
            RoadPage.href(here.get().milestone(), one, insider)));
  }

  private List<Fact> facts(
      Cooperation one, Playbook playbook, boolean mayLead, Insider insider, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    Optional<Mandate> leader =
        mandates.of(List.of(one.id())).stream().filter(given -> given.countsOn(today)).findFirst();
    String change = leader.isEmpty() ? "cooperation.mandate.appoint" : "cooperation.mandate.change";
    Link mandate = new Link(msg(change), one.path(insider) + "/mandate");
    String name = leader.map(RoadPages::leader).orElse(msg("cooperation.mandate.nobody"));
    facts.add(new Fact(msg("cooperation.start.leader"), name, mayLead ? mandate : null));
    playbook.waysOfStart().stream()
        .filter(way -> way.way() == one.way())
        .findAny()
        .ifPresent(way -> facts.add(Fact.of(msg("cooperation.way"), way.title())));
    Link book = new Link(msg("cooperation.playbook.read"), one.playbook().path(insider));
    facts.add(new Fact(msg("cooperation.playbook"), playbook.title(), book));
    facts.add(Fact.of(msg("cooperation.audience"), one.audience().words()));
    facts.add(Fact.of(msg("cooperation.number"), Integer.toString(one.number())));
    return facts;
  }

  private static String leader(Mandate mandate) {
    BigDecimal hours = mandate.hoursWeek();
    return hours == null
        ? mandate.name()
        : msg("cooperation.mandate.with-hours", mandate.name(), Figures.words(hours));
  }

  private static List<Passed> passed(Road road, Cooperation one, Insider insider) {
    List<Passed> passed = new ArrayList<>();
    for (Road.Stop stop : road.stops()) {
      Step last = stop.last();
      if (last != null && (last.isOverride() || last.kind() == Step.Kind.SKIPPED)) {
        passed.add(
            new Passed(
                msg(
                    "cooperation.road.numbered",
                    Integer.toString(stop.milestone().number()),
                    stop.milestone().title()),
                RoadPage.href(stop.milestone(), one, insider),
                last.reason(),
                last.missing(),
                last.byName()));
      }
    }
    return passed;
  }

  private static Table turnTable(int total) {
    return Table.plain(
            "turns",
            msg("cooperation.turns"),
            List.of(
                Column.text(msg("cooperation.turn.day")),
                Column.text(msg("cooperation.turn.what")),
                Column.text(msg("cooperation.decided.by")),
                Column.text(msg("cooperation.turn.reason")),
                Column.text(msg("cooperation.turn.lesson")),
                Column.text(msg("cooperation.participation.by"))),
            total,
            new EmptyState(msg("cooperation.turns.none"), "", null))
        .shaped(Table.Shape.LIST);
  }

  private static TurnLine line(Turn turn) {
    return new TurnLine(
        Formats.fullDay(turn.day()),
        turn.to().words(),
        turn.decidedBy(),
        turn.told(),
        turn.lesson(),
        turn.byName());
  }
}
