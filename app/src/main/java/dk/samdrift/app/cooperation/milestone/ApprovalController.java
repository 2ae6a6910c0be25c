package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.paper.Papers;
import dk.samdrift.app.decision.Approval.Verdict;
import dk.samdrift.app.decision.Version;
import dk.samdrift.app.decision.Voice;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A version that is to be approved: read, and answered to. */
@Controller
@RequestMapping(
    "/{organisation}/cooperation/{cooperation}/milestone/{milestone}/approval/{approval}")
class ApprovalController {

  private final MilestonePlaces places;
  private final Gates gates;
  private final Speakers speakers;
  private final Papers papers;
  private final ApprovalPages pages;
  private final Answering answering;

  ApprovalController(
      MilestonePlaces places,
      Gates gates,
      Speakers speakers,
      Papers papers,
      ApprovalPages pages,
      Answering answering) {
    this.places = places;
    this.gates = gates;
    this.speakers = speakers;
    this.papers = papers;
    this.pages = pages;
    this.answering = answering;
  }

  @GetMapping
  String read(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      @PathVariable String approval,
      Access access,
      Insider insider,
      Frame frame,
      Model model) {
    MilestonePlace place = places.get(cooperation, milestone);
    Ballot ballot = ballot(place, approval, access);
    List<Voice> voices = speakers.voices(ballot, access, insider);
    Form form = form(place, ballot, voices, insider);
    model.addAttribute("page", pages.of(place, ballot, voices, form, insider, frame));
    return "cooperation/milestone/approval";
  }

  @PostMapping
  String answer(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      @PathVariable String approval,
      @RequestParam String sha256,
      @RequestParam int version,
      Access access,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    MilestonePlace place = places.get(cooperation, milestone);
    papers.lock(cooperation, ballot(place, approval, access).about().id());
    Ballot ballot = ballot(place, approval, access);
    List<Voice> voices = speakers.voices(ballot, access, insider);
    if (voices.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    Map<String, String[]> typed = request.getParameterMap();
    Form form = form(place, ballot, voices, insider);
    Version now = ballot.version();
    if (form != null) {
      form = AnswerForm.check(form.filledWith(typed), voices, typed);
    }
    boolean isShown = now != null && now.sha256().equals(sha256) && now.number() == version;
    if (form != null && !isShown) {
      form = form.wrong(msg("cooperation.answer.newer"));
    }
    if (form == null || now == null || !form.errors().isEmpty()) {
      model.addAttribute("page", pages.of(place, ballot, voices, form, insider, frame));
      return "cooperation/milestone/approval";
    }
    Verdict verdict = AnswerForm.verdict(typed).orElseThrow();
    answering.say(
        place, ballot, AnswerForm.chosen(voices, typed), verdict, AnswerForm.remark(typed));
    Toast.done(msg("cooperation.answer.done." + verdict)).leaveFor(next);
    return "redirect:" + place.path(insider);
  }

  /** None for who has nothing to say, wrote it, or where nothing can be said. */
  private static @Nullable Form form(
      MilestonePlace place, Ballot ballot, List<Voice> voices, Insider insider) {
    Version version = ballot.version();
    if (version == null
        || voices.isEmpty()
        || (place.stop().isPassed() && ballot.isGiven())
        || version.authors().contains(insider.person().value())) {
      return null;
    }
    String back = place.path(insider);
    return AnswerForm.of(back + "/approval/" + ballot.asked().id(), back, version, ballot, voices);
  }

  private Ballot ballot(MilestonePlace place, String approval, Access access) {
    return gates.of(place).ballots().stream()
        .filter(one -> one.asked().id().equals(approval))
        .filter(one -> access.sees(one.about().audience()))
        .findAny()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
