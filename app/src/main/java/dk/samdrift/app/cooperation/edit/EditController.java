package dk.samdrift.app.cooperation.edit;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.RoadTasks;
import dk.samdrift.app.cooperation.programme.Programmes;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a cooperation is called, why it is, when it begins and who may know of it. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/edit")
class EditController {

  private final Cooperations cooperations;
  private final Playbooks playbooks;
  private final RoadTasks road;
  private final Programmes programmes;
  private final Narrowing narrowing;
  private final History history;
  private final Clock clock;

  EditController(
      Cooperations cooperations,
      Playbooks playbooks,
      RoadTasks road,
      Programmes programmes,
      Narrowing narrowing,
      History history,
      Clock clock) {
    this.narrowing = narrowing;
    this.clock = clock;
    this.programmes = programmes;
    this.cooperations = cooperations;
    this.playbooks = playbooks;
    this.road = road;
    this.history = history;
  }

  @GetMapping
  String ask(@PathVariable UUID cooperation, Insider insider, Frame frame, Model model) {
    Cooperation now = cooperations.get(cooperation);
    EditForm before = EditForm.of(now);
    Form form =
        before
            .form(
                now.path(insider),
                now.version(),
                playbooks.get(now.playbook()),
                programmes.choices())
            .beganWith(before.values());
    return show(form, now, insider, frame, model);
  }

  @PostMapping
  String change(
      @PathVariable UUID cooperation,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Cooperation now = cooperations.get(cooperation);
    Playbook playbook = playbooks.get(now.playbook());
    List<Choice> choices = programmes.choices();
    EditForm typed = EditForm.typed(request.getParameterMap());
    Form form =
        typed.check(
            typed
                .form(now.path(insider), version, playbook, choices)
                .beganAs(request.getParameterMap()),
            choices,
            Formats.today(clock));
    List<String> losers = typed.audience().map(one -> narrowing.losers(now, one)).orElse(List.of());
    if (!losers.isEmpty()) {
      form = typed.asking(form, losers, playbook.vocabulary().cooperation().the());
    }
    if (form.errors().isEmpty() && !isSaved(now, typed, version, playbook, choices, insider)) {
      form =
          typed
              .form(now.path(insider), now.version(), playbook, choices)
              .beganAs(request.getParameterMap())
              .changedMeanwhile(EditForm.of(now).values());
    }
    if (!form.errors().isEmpty()) {
      return show(form, now, insider, frame, model);
    }
    Toast.done(msg("cooperation.edit.done", now.name())).leaveFor(next);
    return "redirect:" + now.path(insider);
  }

  /** False when somebody else was faster. */
  private boolean isSaved(
      Cooperation now,
      EditForm typed,
      int version,
      Playbook playbook,
      List<Choice> choices,
      Insider insider) {
    Cooperation wanted = typed.of(now, version, choices);
    if (!cooperations.change(wanted)) {
      return false;
    }
    if (typed.isReplanned()) {
      road.plan(wanted, playbook, insider.actor());
    }
    history.note(
        insider.actor(),
        "cooperation.history.changed",
        List.of(Integer.toString(now.number())),
        Subject.of("cooperation", now.id()));
    return true;
  }

  private static String show(
      Form form, Cooperation now, Insider insider, Frame frame, Model model) {
    Link above = new Link(now.name(), now.path(insider));
    model.addAttribute("frame", frame.titled(msg("cooperation.edit.of", now.name()), above));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
