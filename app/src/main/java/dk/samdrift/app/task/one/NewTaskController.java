package dk.samdrift.app.task.one;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.task.TaskSight;
import dk.samdrift.app.task.Tasks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tasks that somebody writes by hand. */
@Controller
@RequestMapping("/{organisation}/task")
class NewTaskController {

  private final Tasks tasks;
  private final TaskSight sight;
  private final Delegates delegates;

  NewTaskController(Tasks tasks, TaskSight sight, Delegates delegates) {
    this.tasks = tasks;
    this.sight = sight;
    this.delegates = delegates;
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(defaultValue = "") String cooperation,
      Insider insider,
      Frame frame,
      Model model) {
    NewTaskForm empty = NewTaskForm.empty(cooperation);
    return show(empty.form(insider, sight.cooperations(insider)), insider, frame, model);
  }

  @PostMapping
  String create(
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    NewTaskForm typed = NewTaskForm.typed(request.getParameterMap());
    Map<UUID, String> cooperations = sight.cooperations(insider);
    Form form =
        typed.check(
            typed.form(insider, cooperations), cooperations, circle(typed, cooperations, insider));
    if (!form.errors().isEmpty()) {
      return show(form, insider, frame, model);
    }
    UUID id = tasks.add(typed.task(insider.person()), insider.actor());
    Toast.done(msg("task.added", typed.get("title"))).leaveFor(next);
    return "redirect:" + SeenTask.list(insider) + "/" + id;
  }

  private Audience circle(NewTaskForm typed, Map<UUID, String> cooperations, Insider insider) {
    return cooperations.keySet().stream()
        .filter(id -> id.toString().equals(typed.get("cooperation")))
        .findAny()
        .map(id -> delegates.circle(id, insider))
        .orElse(Audience.PUBLIC);
  }

  private static String show(Form form, Insider insider, Frame frame, Model model) {
    Link above = new Link(msg("task.mine"), SeenTask.list(insider));
    model.addAttribute("frame", frame.titled(msg("task.add"), above));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
