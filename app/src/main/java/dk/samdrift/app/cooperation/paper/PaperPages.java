package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.file.StoredFile;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page of a deliverable. */
@Component
class PaperPages {

  private final Ballots ballots;
  private final Papers papers;
  private final Files files;

  PaperPages(Ballots ballots, Papers papers, Files files) {
    this.ballots = ballots;
    this.papers = papers;
    this.files = files;
  }

  PaperPage of(
      PaperPlace place,
      List<Paper> versions,
      @Nullable Paper shown,
      Access access,
      Insider insider,
      Frame frame) {
    List<Ballots.Placed> asked =
        ballots.of(place.cooperation().id(), place.playbook()).stream()
            .filter(one -> one.ballot().about().equals(place.deliverable()))
            .toList();
    String existing = papers.existing(place.cooperation().id()).get(place.deliverable().id());
    PaperState state =
        PaperState.of(
            versions,
            existing != null,
            existing == null ? "" : existing,
            asked.stream().map(Ballots.Placed::ballot).toList());
    boolean isWriter = access.writes();
    String path = place.path(insider);
    return new PaperPage(
        place.frame(frame, insider),
        isWriter ? actions(place, versions, insider) : List.of(back(place, false, insider)),
        state,
        place.deliverable().guidance(),
        old(versions, shown, path),
        shown == null ? null : shown(shown, place, path),
        new EmptyState(
            msg("cooperation.paper.empty"),
            msg(isWriter ? "cooperation.paper.empty.next" : "cooperation.paper.empty.wait"),
            null),
        PaperVersions.table(versions),
        PaperVersions.lines(versions, place.isApproved(), path),
        asked.stream().map(one -> answers(one, place, insider)).toList());
  }

  private static List<Action> actions(PaperPlace place, List<Paper> versions, Insider insider) {
    String path = place.path(insider);
    List<Action> actions = new ArrayList<>();
    Paper newest = versions.isEmpty() ? null : versions.getFirst();
    if (newest != null && newest.sent() == null && place.isApproved()) {
      actions.add(
          new Action.Ask(
              msg("cooperation.paper.send"),
              PaperConfirm.send(place, newest, insider),
              Action.Weight.MAIN));
    }
    if (newest == null || newest.body() != null) {
      String text = msg(newest == null ? "cooperation.paper.begin" : "cooperation.paper.go-on");
      Action.Weight weight = newest == null ? Action.Weight.MAIN : Action.Weight.PLAIN;
      actions.add(new Action.Go(text, path + "/new", weight));
    }
    actions.add(Action.go(msg("cooperation.paper.upload"), path + "/files/new"));
    if (newest != null
        && newest.sent() != null
        && place.isApproved()
        && PaperWriting.isAuthor(versions, insider.person().value())) {
      actions.add(
          new Action.Ask(
              msg("cooperation.paper.withdraw"),
              PaperConfirm.withdraw(place, newest, insider),
              Action.Weight.PLAIN));
    }
    boolean isHandedIn = newest != null && (newest.sent() != null || !place.isApproved());
    actions.add(back(place, isHandedIn, insider));
    return actions;
  }

  /** Where one goes on when nothing is left to do here. */
  private static Action back(PaperPlace place, boolean isNext, Insider insider) {
    return new Action.Go(
        msg("cooperation.paper.back", Integer.toString(place.milestone().number())),
        place.milestonePath(insider),
        isNext ? Action.Weight.MAIN : Action.Weight.PLAIN);
  }

  private static @Nullable Notice old(List<Paper> versions, @Nullable Paper shown, String path) {
    if (shown == null || shown.equals(versions.getFirst())) {
      return null;
    }
    Paper newest = versions.getFirst();
    Action read = Action.go(msg("cooperation.paper.newest"), path);
    return new Notice(
        Tag.warn(msg("cooperation.paper.old")),
        msg(
            "cooperation.paper.old.shown",
            Integer.toString(shown.number()),
            Integer.toString(newest.number())),
        read);
  }

  private PaperPage.Shown shown(Paper paper, PaperPlace place, String path) {
    String number = Integer.toString(paper.number());
    Link content =
        new Link(
            msg(paper.body() == null ? "cooperation.paper.fetch" : "cooperation.paper.fetch.text"),
            path + "/content?version=" + number);
    List<Fact> facts = new ArrayList<>();
    StoredFile file = paper.file() == null ? null : files.find(paper.file()).orElseThrow();
    if (file != null) {
      facts.addAll(PaperFacts.of(file));
    }
    facts.add(
        Fact.of(
            msg("cooperation.paper.by"),
            msg("cooperation.paper.written", paper.personName(), Formats.moment(paper.at()))));
    facts.add(Fact.of(msg("cooperation.paper.audience"), place.deliverable().audience().words()));
    facts.add(Fact.of(msg("cooperation.paper.hash"), paper.sha256()));
    String body = paper.body();
    return new PaperPage.Shown(
        msg("cooperation.paper.version", number),
        facts,
        body == null ? null : Markdown.show(body),
        content);
  }

  private static PaperPage.Answers answers(Ballots.Placed one, PaperPlace place, Insider insider) {
    Ballot ballot = one.ballot();
    String page =
        place.cooperation().path(insider)
            + "/milestone/"
            + one.milestone().id()
            + "/approval/"
            + ballot.asked().id();
    return new PaperPage.Answers(
        msg("cooperation.approval.title", ballot.asked().title()),
        Answered.of(ballot, place.playbook()),
        new Link(msg("cooperation.approval.page"), page));
  }
}
