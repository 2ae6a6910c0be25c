package dk.samdrift.app.task.one;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a task says, by when it is to be done, and by whom. */
@Controller
@RequestMapping("/{organisation}/task/{task}")
class AskController {

  private final Tasks tasks;
  private final Doorstep doorstep;
  private final Delegates delegates;

  AskController(Tasks tasks, Doorstep doorstep, Delegates delegates) {
    this.tasks = tasks;
    this.doorstep = doorstep;
    this.delegates = delegates;
  }

  @GetMapping("/edit")
  String edit(@PathVariable UUID task, Insider insider, Frame frame, Model model) {
    return ask(Ask.EDIT, task, insider, frame, model);
  }

  @GetMapping("/moves/new")
  String askToMove(@PathVariable UUID task, Insider insider, Frame frame, Model model) {
    return ask(Ask.MOVE, task, insider, frame, model);
  }

  @GetMapping("/delegations/new")
  String askToGive(@PathVariable UUID task, Insider insider, Frame frame, Model model) {
    return ask(Ask.GIVE, task, insider, frame, model);
  }

  private String ask(Ask ask, UUID id, Insider insider, Frame frame, Model model) {
    SeenTask one = doorstep.changeable(id, insider);
    AskForm now = AskForm.of(ask, one.task());
    Form form =
        now.form(one.task(), one.path(insider), one.task().version(), delegates.of(one.task()))
            .beganWith(now.values());
    return show(ask, form, one, insider, frame, model);
  }

  @PostMapping
  String change(
      @PathVariable UUID task,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    return save(Ask.EDIT, task, version, insider, frame, request, model, next);
  }

  @PostMapping("/moves")
  String move(
      @PathVariable UUID task,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    return save(Ask.MOVE, task, version, insider, frame, request, model, next);
  }

  @PostMapping("/delegations")
  String give(
      @PathVariable UUID task,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    return save(Ask.GIVE, task, version, insider, frame, request, model, next);
  }

  private String save(
      Ask ask,
      UUID id,
      int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    SeenTask one = doorstep.changeable(id, insider);
    Task now = one.task();
    Map<String, String[]> sent = request.getParameterMap();
    AskForm typed = AskForm.typed(ask, sent);
    List<Choice> people = delegates.of(now);
    Form form = typed.form(now, one.path(insider), version, people).beganAs(sent);
    form = typed.check(form, now, people, delegates.circle(now, insider));
    if (form.errors().isEmpty()
        && !tasks.change(typed.applied(now, version), typed.reason(), insider.actor())) {
      form =
          typed
              .form(now, one.path(insider), now.version(), people)
              .beganAs(sent)
              .changedMeanwhile(AskForm.of(ask, now).because(typed.reason()));
    }
    if (!form.errors().isEmpty()) {
      return show(ask, form, one, insider, frame, model);
    }
    Toast.done(msg("task.saved." + ask.name(), now.title())).leaveFor(next);
    return "redirect:" + one.path(insider);
  }

  private static String show(
      Ask ask, Form form, SeenTask one, Insider insider, Frame frame, Model model) {
    Link list = new Link(msg("task.mine"), SeenTask.list(insider));
    Link own = new Link(one.task().title(), one.path(insider));
    model.addAttribute("frame", frame.titled(ask.heading(), list, own));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
