package dk.samdrift.app.cooperation.participation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.cooperation.Participations.Said;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who takes part in a cooperation, is thought of, said no, or left. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/participation")
class ParticipationController {

  private final Cooperations cooperations;
  private final Participations participations;
  private final ParticipationPages pages;
  private final Clock clock;

  ParticipationController(
      Cooperations cooperations,
      Participations participations,
      ParticipationPages pages,
      Clock clock) {
    this.cooperations = cooperations;
    this.participations = participations;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @PathVariable UUID cooperation,
      Access access,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model) {
    Cooperation now = cooperations.get(cooperation);
    ParticipationPage.Adding adding =
        access.leads()
            ? pages.adding(now, insider, request.getParameterMap(), pages.empty(now), "")
            : null;
    model.addAttribute("page", pages.of(now, insider, frame, adding));
    return "cooperation/participation/show";
  }

  @PostMapping
  String add(
      @PathVariable UUID cooperation,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Cooperation now = cooperations.get(cooperation);
    AddingForm typed = AddingForm.typed(request.getParameterMap());
    List<Member> choices = pages.choices(now);
    String fault = typed.fault(choices, pages.words(now).member().one());
    if (!fault.isEmpty()) {
      ParticipationPage.Adding adding = pages.adding(now, insider, Map.of(), typed, fault);
      model.addAttribute("page", pages.of(now, insider, frame, adding));
      return "cooperation/participation/show";
    }
    Standing standing = typed.standingOrNone().orElseThrow();
    Said said = new Said(standing, typed.day().orElseThrow(), typed.reason());
    List<Member> added = typed.members(choices);
    participations.sayOfAll(cooperation, added, said, insider.actor());
    String names = String.join(", ", added.stream().map(Member::name).toList());
    Toast.done(msg("cooperation.participation.added." + standing.name(), names)).leaveFor(next);
    return "redirect:" + path(now, insider);
  }

  @GetMapping("/{estate}/edit")
  String ask(
      @PathVariable UUID cooperation,
      @PathVariable UUID estate,
      Insider insider,
      Frame frame,
      Model model) {
    Cooperation now = cooperations.get(cooperation);
    Participation said = find(cooperation, estate);
    StandingForm empty = StandingForm.empty(Formats.today(clock));
    return show(form(empty, said, now, insider), said, now, insider, frame, model);
  }

  @PostMapping("/{estate}")
  String change(
      @PathVariable UUID cooperation,
      @PathVariable UUID estate,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Cooperation now = cooperations.get(cooperation);
    Participation before = find(cooperation, estate);
    StandingForm typed = StandingForm.typed(request.getParameterMap());
    Form form = typed.check(form(typed, before, now, insider), before);
    if (!form.errors().isEmpty()) {
      return show(form, before, now, insider, frame, model);
    }
    Standing standing = typed.standingOrNone(before).orElseThrow();
    Said said = new Said(standing, typed.day().orElseThrow(), typed.reason());
    List<Member> one = pages.members(List.of(estate));
    participations.sayOfAll(cooperation, one, said, insider.actor());
    Toast.done(msg("cooperation.participation.now." + standing.name(), before.memberName()))
        .leaveFor(next);
    return "redirect:" + path(now, insider);
  }

  private Participation find(UUID cooperation, UUID estate) {
    return participations.now(List.of(cooperation)).stream()
        .filter(one -> one.member().equals(estate))
        .findAny()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String path(Cooperation now, Insider insider) {
    return now.path(insider) + "/participation";
  }

  private static Form form(
      StandingForm typed, Participation said, Cooperation now, Insider insider) {
    String path = path(now, insider);
    return typed.form(said, path + "/" + said.member(), path);
  }

  private static String show(
      Form form, Participation said, Cooperation now, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("cooperation.participation.change.of", said.memberName()),
            Crumbs.all(insider),
            new Link(now.name(), now.path(insider)),
            new Link(msg("cooperation.participations"), path(now, insider))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
