package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.RoadTasks;
import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
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

/** A milestone reached, left out, or taken up again. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/milestone/{milestone}")
class StepController {

  private final MilestonePlaces places;
  private final Gates gates;
  private final Stepping stepping;
  private final RoadTasks roadTasks;
  private final Clock clock;

  StepController(
      MilestonePlaces places, Gates gates, Stepping stepping, RoadTasks roadTasks, Clock clock) {
    this.places = places;
    this.gates = gates;
    this.stepping = stepping;
    this.roadTasks = roadTasks;
    this.clock = clock;
  }

  @GetMapping("/reachings/new")
  String askToReach(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      Access access,
      Insider insider,
      Frame frame,
      Model model,
      RedirectAttributes next) {
    Asked asked = new Asked(Step.Kind.REACHED, cooperation, milestone, access, insider);
    return ask(asked, frame, model, next);
  }

  @GetMapping("/skippings/new")
  String askToSkip(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      Access access,
      Insider insider,
      Frame frame,
      Model model,
      RedirectAttributes next) {
    Asked asked = new Asked(Step.Kind.SKIPPED, cooperation, milestone, access, insider);
    return ask(asked, frame, model, next);
  }

  @GetMapping("/reopenings/new")
  String askToReopen(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      Access access,
      Insider insider,
      Frame frame,
      Model model,
      RedirectAttributes next) {
    Asked asked = new Asked(Step.Kind.REOPENED, cooperation, milestone, access, insider);
    return ask(asked, frame, model, next);
  }

  @PostMapping("/reachings")
  String reach(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      Access access,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Asked asked = new Asked(Step.Kind.REACHED, cooperation, milestone, access, insider);
    return take(asked, frame, request, model, next);
  }

  @PostMapping("/skippings")
  String skip(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      Access access,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Asked asked = new Asked(Step.Kind.SKIPPED, cooperation, milestone, access, insider);
    return take(asked, frame, request, model, next);
  }

  @PostMapping("/reopenings")
  String reopen(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      Access access,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Asked asked = new Asked(Step.Kind.REOPENED, cooperation, milestone, access, insider);
    return take(asked, frame, request, model, next);
  }

  /** A step that somebody wants to take. */
  private record Asked(
      Step.Kind kind, UUID cooperation, String milestone, Access access, Insider insider) {}

  private String ask(Asked asked, Frame frame, Model model, RedirectAttributes next) {
    MilestonePlace place = places.get(asked.cooperation(), asked.milestone());
    checkLeads(place, asked.access());
    if (Passing.isTaken(place, asked.kind())) {
      return taken(place, asked, next);
    }
    List<Missing> missing = place.missing(gates.of(place));
    boolean isReasonWanted = StepPages.isReasonWanted(asked.kind(), missing);
    Form form =
        StepForm.on(asked.kind(), Formats.today(clock))
            .form(place.path(asked.insider()), isReasonWanted);
    return show(place, asked, missing, form, frame, model);
  }

  /** Somebody was there before: back to the milestone, which tells the rest. */
  private static String taken(MilestonePlace place, Asked asked, RedirectAttributes next) {
    Passing.already(place).leaveFor(next);
    return "redirect:" + place.path(asked.insider());
  }

  private static String show(
      MilestonePlace place,
      Asked asked,
      List<Missing> missing,
      Form form,
      Frame frame,
      Model model) {
    model.addAttribute(
        "page",
        StepPages.of(place, asked.kind(), missing, form, asked.access(), asked.insider(), frame));
    return "cooperation/milestone/step";
  }

  private static void checkLeads(MilestonePlace place, Access access) {
    if (!access.leads() && !place.mayGoWithout(access)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  private String take(
      Asked asked, Frame frame, HttpServletRequest request, Model model, RedirectAttributes next) {
    stepping.lock(asked.cooperation());
    MilestonePlace place = places.get(asked.cooperation(), asked.milestone());
    checkLeads(place, asked.access());
    if (Passing.isTaken(place, asked.kind())) {
      return taken(place, asked, next);
    }
    Stepping.checkWork(place);
    List<Missing> missing = place.missing(gates.of(place));
    StepForm typed = StepForm.typed(asked.kind(), request.getParameterMap());
    boolean isReasonWanted = StepPages.isReasonWanted(asked.kind(), missing);
    LocalDate today = Formats.today(clock);
    String path = place.path(asked.insider());
    Form form = typed.check(typed.form(path, isReasonWanted), isReasonWanted, today);
    boolean may = StepPages.may(place, asked.kind(), missing, asked.access());
    if (!may || !form.errors().isEmpty()) {
      return show(place, asked, missing, form, frame, model);
    }
    stepping.take(place, typed, missing, asked.insider());
    roadTasks.arrive(place.cooperation(), place.road().playbook(), asked.insider().actor());
    toast(asked.kind(), place, path, today).leaveFor(next);
    return "redirect:" + onward(asked.kind(), place, asked.insider());
  }

  private static Toast toast(Step.Kind kind, MilestonePlace place, String path, LocalDate today) {
    String done = msg("cooperation.step." + kind + ".done", place.milestone().brief());
    Map<String, String> undo =
        Map.of("day", today.toString(), "reason", msg("cooperation.step.undone"));
    return kind == Step.Kind.REOPENED
        ? Toast.done(done)
        : Toast.done(done, path + StepForm.place(Step.Kind.REOPENED), undo);
  }

  /** The next milestone; the road after the last. */
  private static String onward(Step.Kind kind, MilestonePlace place, Insider insider) {
    if (kind == Step.Kind.REOPENED) {
      return place.path(insider);
    }
    return place
        .beside(1)
        .map(stop -> place.path(insider, stop.milestone()))
        .orElseGet(() -> place.cooperation().path(insider));
  }
}
