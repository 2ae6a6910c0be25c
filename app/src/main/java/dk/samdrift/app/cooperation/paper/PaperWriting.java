package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.paper.Papers.Content;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Insider;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes versions, hands them in and takes them back, and tells the history. */
@Component
class PaperWriting {

  private final Papers papers;
  private final History history;

  PaperWriting(Papers papers, History history) {
    this.papers = papers;
    this.history = history;
  }

  /** The versions of a deliverable, which nobody else changes until the transaction ends. */
  List<Paper> locked(PaperPlace place) {
    papers.lock(place.cooperation().id(), place.deliverable().id());
    return papers.of(place.cooperation().id(), place.deliverable().id());
  }

  /** Keeps the next version. */
  void add(PaperPlace place, Content content, String remark, int number, Actor actor) {
    papers.add(place.cooperation().id(), place.deliverable().id(), content, remark, actor);
    note(place, "cooperation.history.paper-written", number, actor);
  }

  /** Hands the newest version in. */
  void send(PaperPlace place, int number, Actor actor) {
    Paper newest = newest(place, number);
    if (newest.sent() == null) {
      papers.send(newest, actor);
      note(place, "cooperation.history.paper-sent", number, actor);
    }
  }

  /** Makes the same once more, so that what was handed in is not the newest any longer. */
  void withdraw(PaperPlace place, int number, Insider insider) {
    Paper newest = newest(place, number);
    if (newest.sent() == null || !isAuthor(locked(place), insider.person().value())) {
      throw new Refused("cooperation.paper.withdraw.others");
    }
    Content same = new Content(newest.body(), newest.file(), newest.sha256());
    String remark = msg("cooperation.paper.withdrawn", number);
    papers.add(place.cooperation().id(), place.deliverable().id(), same, remark, insider.actor());
    note(place, "cooperation.history.paper-withdrawn", number, insider.actor());
  }

  /** Did somebody write one of some versions? */
  static boolean isAuthor(List<Paper> versions, UUID person) {
    return versions.stream().anyMatch(one -> one.person().value().equals(person));
  }

  private Paper newest(PaperPlace place, int number) {
    return locked(place).stream()
        .findFirst()
        .filter(one -> one.number() == number)
        .orElseThrow(() -> new Refused("cooperation.paper.newer"));
  }

  private void note(PaperPlace place, String key, int number, Actor actor) {
    history.note(
        actor,
        key,
        List.of(place.told(), Integer.toString(number)),
        Subject.of("cooperation", place.cooperation().id()));
  }
}
