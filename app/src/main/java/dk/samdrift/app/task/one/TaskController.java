package dk.samdrift.app.task.one;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.task.TaskSight;
import dk.samdrift.app.task.Tasks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import java.time.Clock;
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

/** One task: its page, and what is done with it. */
@Controller
@RequestMapping("/{organisation}/task/{task}")
class TaskController {

  private final Tasks tasks;
  private final TaskSight sight;
  private final Doorstep doorstep;
  private final Clock clock;

  TaskController(Tasks tasks, TaskSight sight, Doorstep doorstep, Clock clock) {
    this.tasks = tasks;
    this.sight = sight;
    this.doorstep = doorstep;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable UUID task, Insider insider, Frame frame, Model model) {
    return page(doorstep.seen(task, insider), NoteForm.empty(task, insider), insider, frame, model);
  }

  private String page(SeenTask one, Form note, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "page",
        TaskPage.of(
            frame,
            insider,
            one,
            sight.waiting(one.task(), insider),
            tasks.log(one.task().id()),
            one.mayChange() ? note : null,
            Formats.today(clock)));
    return "task/one/show";
  }

  @PostMapping("/completions")
  String complete(
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String back,
      Insider insider,
      RedirectAttributes next) {
    SeenTask one = doorstep.changeable(task, insider);
    String path = one.path(insider);
    if (tasks.done(task, Formats.today(clock), "", insider.actor())) {
      Toast.done(
              msg("task.done.said", one.task().title()), path + "/reopenings", Map.of("back", back))
          .leaveFor(next);
    } else {
      Toast.done(msg("task.done.already", one.task().title())).leaveFor(next);
    }
    return "redirect:" + destination(back, path, insider);
  }

  @PostMapping("/reopenings")
  String reopen(
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String back,
      Insider insider,
      RedirectAttributes next) {
    SeenTask one = doorstep.changeable(task, insider);
    tasks.reopen(task, "", insider.actor());
    Toast.done(msg("task.reopened.said", one.task().title())).leaveFor(next);
    return "redirect:" + destination(back, one.path(insider), insider);
  }

  @GetMapping("/cancellations/new")
  String askToCancel(@PathVariable UUID task, Insider insider, Frame frame, Model model) {
    SeenTask one = doorstep.changeable(task, insider);
    Link list = new Link(msg("task.mine"), SeenTask.list(insider));
    Link own = new Link(one.task().title(), one.path(insider));
    model.addAttribute("frame", frame.titled(msg("task.cancel"), list, own));
    model.addAttribute("confirm", TaskPage.cancelling(one, insider));
    return "ui/confirmPage";
  }

  @PostMapping("/cancellations")
  String cancel(@PathVariable UUID task, Insider insider, RedirectAttributes next) {
    SeenTask one = doorstep.changeable(task, insider);
    tasks.cancel(task, "", insider.actor());
    Toast.done(
            msg("task.cancelled.said", one.task().title()),
            one.path(insider) + "/reopenings",
            Map.of())
        .leaveFor(next);
    return "redirect:" + one.path(insider);
  }

  @PostMapping("/notes")
  String note(
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String note,
      Insider insider,
      Frame frame,
      Model model,
      RedirectAttributes next) {
    SeenTask one = doorstep.changeable(task, insider);
    Form form = NoteForm.checked(task, insider, note);
    if (!form.errors().isEmpty()) {
      return page(one, form, insider, frame, model);
    }
    tasks.note(task, note.strip(), insider.actor());
    Toast.done(msg("task.note.said")).leaveFor(next);
    return "redirect:" + one.path(insider);
  }

  /** Where the visitor came from, if that is their list; else the task. */
  private static String destination(String back, String path, Insider insider) {
    String list = SeenTask.list(insider);
    boolean isList = back.equals(list) || back.startsWith(list + "?");
    return isList && back.indexOf('\n') < 0 ? back : path;
  }
}
