package dk.samdrift.app.cooperation.lesson;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
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

/** One thing to learn from, changes to it, and taking it back. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/lesson/{lesson}")
class LessonController {

  private final LessonRows rows;
  private final LessonWriting writing;
  private final Cooperations cooperations;
  private final Playbooks playbooks;

  LessonController(
      LessonRows rows, LessonWriting writing, Cooperations cooperations, Playbooks playbooks) {
    this.rows = rows;
    this.writing = writing;
    this.cooperations = cooperations;
    this.playbooks = playbooks;
  }

  private Lesson find(UUID lesson, Access access) {
    return rows.find(lesson, access)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Playbook playbook(Access access) {
    return playbooks.get(cooperations.get(access.cooperation()).playbook());
  }

  @GetMapping
  String show(@PathVariable UUID lesson, Insider insider, Access access, Frame frame, Model model) {
    Lesson found = find(lesson, access);
    model.addAttribute("page", LessonPage.of(found, playbook(access), insider, access, frame));
    return "cooperation/lesson/show";
  }

  @GetMapping("/edit")
  String edit(@PathVariable UUID lesson, Insider insider, Access access, Frame frame, Model model) {
    Lesson now = find(lesson, access);
    LessonForm form = LessonForm.of(now);
    String path = path(now, insider);
    return form(
        form.form(path + "?version=" + now.version(), path, playbook(access), access)
            .beganWith(form.values()),
        now,
        insider,
        access,
        frame,
        model);
  }

  @PostMapping
  String change(
      @PathVariable UUID lesson,
      @RequestParam int version,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Lesson now = find(lesson, access);
    LessonForm before = LessonForm.of(now);
    LessonForm typed = LessonForm.typed(request.getParameterMap());
    Form form = checked(typed, now, version, insider, access, request.getParameterMap());
    if (!form.errors().isEmpty()) {
      return form(form, now, insider, access, frame, model);
    }
    String difference = before.difference(typed);
    Lesson changed = typed.lesson(now.cooperation(), playbook(access), now, version);
    if (!difference.isEmpty() && !writing.change(changed, difference, insider.actor())) {
      Lesson latest = find(lesson, access);
      Form torn =
          checked(typed, latest, latest.version(), insider, access, request.getParameterMap())
              .changedMeanwhile(LessonForm.of(latest).values());
      return form(torn, latest, insider, access, frame, model);
    }
    String path = path(now, insider);
    Toast.saved(
            msg("cooperation.lesson.saved"), path, before.values(), find(lesson, access).version())
        .leaveFor(next);
    return "redirect:" + path;
  }

  @PostMapping("/withdrawals")
  String withdraw(
      @PathVariable UUID lesson, Insider insider, Access access, RedirectAttributes next) {
    Lesson now = find(lesson, access);
    writing.withdraw(now, insider.actor());
    Toast.done(msg("cooperation.lesson.withdrawn")).leaveFor(next);
    return "redirect:" + path(now, insider);
  }

  private Form checked(
      LessonForm typed,
      Lesson now,
      int version,
      Insider insider,
      Access access,
      Map<String, String[]> parameters) {
    String path = path(now, insider);
    Playbook playbook = playbook(access);
    Form form =
        typed.form(path + "?version=" + version, path, playbook, access).beganAs(parameters);
    return typed.check(form, playbook, access);
  }

  private static String path(Lesson lesson, Insider insider) {
    return LessonsPage.path(insider, lesson.cooperation()) + "/" + lesson.id();
  }

  private static String form(
      Form form, Lesson lesson, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("cooperation.lesson.edit"),
            Crumbs.of(
                insider,
                access,
                LessonsPage.link(insider, access),
                new Link(lesson.title(), path(lesson, insider)))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
