package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Steps;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a milestone is to be reached, changed with a reason. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/milestone/{milestone}/plan")
class PlanController {

  private static final int ROWS = 3;
  private static final int LONGEST = 2000;

  private final MilestonePlaces places;
  private final Steps steps;
  private final Stepping stepping;
  private final Replannings replannings;
  private final History history;

  PlanController(
      MilestonePlaces places,
      Steps steps,
      Stepping stepping,
      Replannings replannings,
      History history) {
    this.places = places;
    this.steps = steps;
    this.stepping = stepping;
    this.replannings = replannings;
    this.history = history;
  }

  @GetMapping("/edit")
  String ask(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      Insider insider,
      Frame frame,
      Model model) {
    MilestonePlace place = places.get(cooperation, milestone);
    Form form = form(place, insider).filled(now(place)).beganWith(now(place));
    return show(form, place, insider, frame, model);
  }

  @PostMapping
  String change(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    stepping.lock(cooperation);
    MilestonePlace place = places.get(cooperation, milestone);
    Map<String, String[]> typed = request.getParameterMap();
    String day = Parameters.first(typed, "day").strip();
    String reason = Parameters.first(typed, "reason").strip();
    Form filled = form(place, insider).filled(Map.of("day", day, "reason", reason)).beganAs(typed);
    Form form = check(filled, day, reason);
    String now = Objects.requireNonNull(now(place).get("day"));
    boolean isSame = day.equals(now);
    if (form.errors().isEmpty()
        && !isSame
        && !filled.began().getOrDefault("day", now).equals(now)) {
      form = filled.changedMeanwhile(now(place));
    }
    if (!form.errors().isEmpty()) {
      return show(form, place, insider, frame, model);
    }
    if (!isSame) {
      move(place, LocalDate.parse(day), reason, insider);
    }
    String words = Formats.fullDay(LocalDate.parse(day));
    Toast.done(msg("cooperation.plan.saved", place.milestone().brief(), words)).leaveFor(next);
    return "redirect:" + place.path(insider);
  }

  private void move(MilestonePlace place, LocalDate day, String reason, Insider insider) {
    UUID cooperation = place.cooperation().id();
    String milestone = place.milestone().id();
    replannings.add(cooperation, milestone, place.stop().planned(), day, reason, insider.actor());
    steps.plan(cooperation, Map.of(milestone, day));
    history.note(
        insider.actor(),
        "cooperation.history.milestone-planned",
        List.of(place.milestone().title(), Formats.fullDay(day)),
        Subject.of("cooperation", cooperation));
  }

  private static Map<String, String> now(MilestonePlace place) {
    return Map.of("day", Objects.toString(place.stop().planned(), ""), "reason", "");
  }

  private static Form form(MilestonePlace place, Insider insider) {
    String path = place.path(insider);
    return Form.of(
            "plan",
            path + "/plan",
            msg("cooperation.plan.save"),
            Field.date("day", msg("cooperation.plan.day")),
            Field.of(
                    "reason", msg("cooperation.plan.reason"), new FieldKind.TextArea(ROWS, LONGEST))
                .hint(msg("cooperation.plan.reason.hint")))
        .cancelTo(path);
  }

  private static Form check(Form form, String day, String reason) {
    Form checked = form;
    if (Parameters.day(day).isEmpty()) {
      checked = checked.wrong("day", msg("cooperation.step.day.wrong"));
    }
    if (reason.isEmpty()) {
      checked = checked.wrong("reason", msg("cooperation.plan.reason.none"));
    }
    return reason.length() > LONGEST
        ? checked.wrong("reason", msg("cooperation.plan.reason.long"))
        : checked;
  }

  private static String show(
      Form form, MilestonePlace place, Insider insider, Frame frame, Model model) {
    String title = msg("cooperation.plan.of", place.milestone().brief());
    model.addAttribute("frame", place.frame(frame, insider, title));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
