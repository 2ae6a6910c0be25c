package dk.samdrift.app.cooperation.lesson;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a cooperation has learned, and more of it. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/lesson")
class LessonsController {

  private final LessonRows rows;
  private final LessonWriting writing;
  private final Cooperations cooperations;
  private final Playbooks playbooks;

  LessonsController(
      LessonRows rows, LessonWriting writing, Cooperations cooperations, Playbooks playbooks) {
    this.rows = rows;
    this.writing = writing;
    this.cooperations = cooperations;
    this.playbooks = playbooks;
  }

  private Playbook playbook(Access access) {
    return playbooks.get(cooperations.get(access.cooperation()).playbook());
  }

  @GetMapping
  String list(Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "page", LessonsPage.of(frame, insider, access, playbook(access), rows.of(access)));
    return "cooperation/lesson/list";
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(defaultValue = "") String milestone,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    String path = LessonsPage.path(insider, access.cooperation());
    Form form = LessonForm.empty(milestone).form(path, path, playbook(access), access);
    return show(form, insider, access, frame, model);
  }

  @PostMapping
  String create(
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    LessonForm typed = LessonForm.typed(request.getParameterMap());
    String path = LessonsPage.path(insider, access.cooperation());
    Playbook playbook = playbook(access);
    Form form = typed.check(typed.form(path, path, playbook, access), playbook, access);
    if (!form.errors().isEmpty()) {
      return show(form, insider, access, frame, model);
    }
    Lesson lesson = typed.lesson(access.cooperation(), playbook, null, 1);
    writing.add(lesson, insider.actor());
    Toast.done(
            msg(lesson.isShared() ? "cooperation.lesson.added.shared" : "cooperation.lesson.added"))
        .leaveFor(next);
    return "redirect:" + path + "/" + lesson.id();
  }

  private static String show(Form form, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("cooperation.lesson.add"),
            Crumbs.of(insider, access, LessonsPage.link(insider, access))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
