package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.RoleTitles;
import dk.samdrift.app.cooperation.paper.Answered;
import dk.samdrift.app.cooperation.paper.Markdown;
import dk.samdrift.app.cooperation.paper.Paper;
import dk.samdrift.app.cooperation.paper.PaperFacts;
import dk.samdrift.app.cooperation.paper.Papers;
import dk.samdrift.app.decision.Version;
import dk.samdrift.app.decision.Voice;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page where a version is answered to. */
@Component
class ApprovalPages {

  private final Papers papers;
  private final Files files;

  ApprovalPages(Papers papers, Files files) {
    this.papers = papers;
    this.files = files;
  }

  /** Shows it with a form, when the visitor has a voice. */
  ApprovalPage of(
      MilestonePlace place,
      Ballot ballot,
      List<Voice> voices,
      @Nullable Form form,
      Insider insider,
      Frame frame) {
    Optional<Paper> paper = paper(place, ballot.version());
    String path = place.cooperation().path(insider) + "/paper/" + ballot.about().id();
    return new ApprovalPage(
        place.frame(frame, insider, msg("cooperation.approval.title", ballot.asked().title())),
        msg("cooperation.gate.by", RoleTitles.either(place.playbook(), ballot.asked().by())),
        GateCards.version(ballot),
        notices(place, ballot, voices, insider),
        paper.map(this::facts).orElse(List.of()),
        paper.map(Paper::body).map(Markdown::show).orElse(null),
        paper.map(one -> content(one, path)).orElse(null),
        speaking(voices, ballot),
        form,
        Answered.of(ballot, place.playbook()),
        Answered.before(ballot, place.playbook()));
  }

  private Optional<Paper> paper(MilestonePlace place, @Nullable Version version) {
    return version == null
        ? Optional.empty()
        : papers.of(place.cooperation().id(), version.subject()).stream()
            .filter(one -> one.number() == version.number())
            .findAny();
  }

  private static Link content(Paper paper, String path) {
    String text =
        paper.body() == null ? "cooperation.answer.fetch" : "cooperation.paper.fetch.text";
    return new Link(msg(text), path + "/content?version=" + paper.number());
  }

  private List<Fact> facts(Paper paper) {
    List<Fact> facts = new ArrayList<>();
    Optional.ofNullable(paper.file())
        .flatMap(files::find)
        .map(PaperFacts::of)
        .ifPresent(facts::addAll);
    facts.add(
        Fact.of(
            msg("cooperation.paper.by"),
            msg("cooperation.paper.written", paper.personName(), Formats.moment(paper.at()))));
    facts.add(Fact.of(msg("cooperation.paper.hash"), paper.sha256()));
    return facts;
  }

  private static String speaking(List<Voice> voices, Ballot ballot) {
    if (voices.size() != 1 || voices.getFirst().member() == null) {
      return "";
    }
    return msg("cooperation.answer.speaking", AnswerForm.seat(voices.getFirst(), ballot));
  }

  private static List<Notice> notices(
      MilestonePlace place, Ballot ballot, List<Voice> voices, Insider insider) {
    List<Notice> notices = new ArrayList<>();
    Version version = ballot.version();
    if (version == null || voices.isEmpty()) {
      return notices;
    }
    if (place.stop().isPassed() && ballot.isGiven()) {
      notices.add(note("cooperation.answer.passed"));
    } else if (version.authors().contains(insider.person().value())) {
      notices.add(note("cooperation.answer.own"));
    }
    return notices;
  }

  private static Notice note(String key) {
    return new Notice(Tag.neutral(msg("cooperation.answer.cannot")), msg(key), null);
  }
}
