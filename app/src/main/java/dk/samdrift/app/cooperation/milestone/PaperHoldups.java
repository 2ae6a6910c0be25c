package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.cooperation.gate.RoleTitles;
import dk.samdrift.app.cooperation.gate.Seat;
import dk.samdrift.app.cooperation.paper.Paper;
import dk.samdrift.app.cooperation.paper.Papers;
import dk.samdrift.app.decision.Approval;
import dk.samdrift.app.decision.Approval.Verdict;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone.Deliverable;
import dk.samdrift.app.playbook.Milestone.Responsibility;
import dk.samdrift.app.ui.Link;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The papers that a milestone waits for, and then the approvals. */
@Component
class PaperHoldups {

  private final Papers papers;
  private final Holders holders;
  private final Clock clock;

  PaperHoldups(Papers papers, Holders holders, Clock clock) {
    this.papers = papers;
    this.holders = holders;
    this.clock = clock;
  }

  List<Holdup> of(MilestonePlace place, List<Missing> missing, Insider insider) {
    Map<String, List<Paper>> versions = papers.of(place.cooperation().id());
    Map<String, Holdup> written = new LinkedHashMap<>();
    List<Holdup> answers = new ArrayList<>();
    for (Missing one : missing) {
      Deliverable about = one.about();
      if (about == null) {
        continue;
      }
      Paper newest = versions.getOrDefault(about.id(), List.of()).stream().findFirst().orElse(null);
      Ballot ballot = ballot(one);
      if (ballot == null || ballot.version() == null || ballot.isRefused()) {
        written.putIfAbsent(about.id(), paper(place, about, newest, ballot, insider));
      }
      if (ballot != null) {
        answers.add(answer(place, ballot, newest, insider));
      }
    }
    List<Holdup> all = new ArrayList<>(written.values());
    all.addAll(answers);
    return all;
  }

  private static @Nullable Ballot ballot(Missing one) {
    return switch (one) {
      case Missing.Unsent(Ballot ballot) -> ballot;
      case Missing.Unsaid(Ballot ballot) -> ballot;
      case Missing.Absent _, Missing.Undone _, Missing.Earlier _ -> null;
    };
  }

  /** Written by whoever sees to the milestone; mended and handed in by whoever wrote it. */
  private Holdup paper(
      MilestonePlace place,
      Deliverable about,
      @Nullable Paper newest,
      @Nullable Ballot ballot,
      Insider insider) {
    String who = newest == null ? holders.words(place, writers(place)) : newest.personName();
    String what;
    String when;
    if (ballot != null && ballot.isRefused()) {
      what = "mend";
      when = msg("cooperation.holdup.refused", day(refusedAt(ballot)));
    } else if (newest == null) {
      what = "write";
      when = due(place);
    } else {
      what = "send";
      when = msg("cooperation.holdup.written", day(newest.at()));
    }
    return new Holdup(
        who,
        msg("cooperation.holdup." + what),
        new Link(about.title(), place.cooperation().path(insider) + "/paper/" + about.id()),
        when,
        isLate(place),
        "");
  }

  private Holdup answer(
      MilestonePlace place, Ballot ballot, @Nullable Paper newest, Insider insider) {
    String title = msg("cooperation.quoted", ballot.about().title());
    String first = "";
    if (ballot.version() == null) {
      String key = newest == null ? "cooperation.holdup.unwritten" : "cooperation.holdup.unsent";
      first = msg(key, title);
    } else if (ballot.isRefused()) {
      first = msg("cooperation.holdup.unmended", title);
    }
    Paper.Sent sent = newest == null ? null : newest.sent();
    String when =
        first.isEmpty() && sent != null
            ? msg("cooperation.holdup.since", day(sent.at()))
            : due(place);
    return new Holdup(
        speakers(place, ballot),
        msg("cooperation.holdup.answer"),
        new Link(ballot.asked().title(), place.path(insider) + "/approval/" + ballot.asked().id()),
        when,
        isLate(place),
        first);
  }

  private String speakers(MilestonePlace place, Ballot ballot) {
    String members =
        ballot.open().stream()
            .map(Ballot.Line::seat)
            .filter(Objects::nonNull)
            .map(Seat::name)
            .collect(Collectors.joining(", "));
    return members.isEmpty()
        ? holders.words(place, ballot.asked().by())
        : msg(
            "cooperation.holdup.members",
            RoleTitles.either(place.playbook(), ballot.asked().by()),
            members);
  }

  private static List<Role> writers(MilestonePlace place) {
    return place.milestone().responsibilities().stream()
        .filter(one -> one.part() == Responsibility.Part.RESPONSIBLE)
        .map(Responsibility::role)
        .findFirst()
        .map(List::of)
        .orElse(List.of(Role.PROJECT_LEADER));
  }

  private static Instant refusedAt(Ballot ballot) {
    return ballot.lines().stream()
        .flatMap(line -> line.words().stream())
        .filter(one -> one.verdict() == Verdict.REJECTED)
        .map(Approval::at)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static String due(MilestonePlace place) {
    LocalDate planned = place.stop().planned();
    return planned == null ? "" : msg("cooperation.task.due", Formats.dayWithYear(planned));
  }

  private static String day(Instant at) {
    return Formats.dayWithYear(at.atZone(Formats.COPENHAGEN).toLocalDate());
  }

  private boolean isLate(MilestonePlace place) {
    return place.stop().isLate(Formats.today(clock));
  }
}
