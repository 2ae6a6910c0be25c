package dk.samdrift.app.cooperation.programme;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
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

/** One programme, and changes to it. */
@Controller
@RequestMapping("/{organisation}/cooperation/programme/{programme}")
class ProgrammeController {

  private final Programmes programmes;
  private final Reach reach;
  private final History history;
  private final Clock clock;

  ProgrammeController(Programmes programmes, Reach reach, History history, Clock clock) {
    this.programmes = programmes;
    this.reach = reach;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable UUID programme, Insider insider, Frame frame, Model model) {
    List<Programmes.Under> under =
        programmes.under(reach.access(insider)).stream()
            .filter(one -> one.programme().equals(programme))
            .toList();
    model.addAttribute("page", ProgrammePage.of(programmes.get(programme), under, insider, frame));
    return "cooperation/programme/show";
  }

  @GetMapping("/edit")
  String edit(@PathVariable UUID programme, Insider insider, Frame frame, Model model) {
    Programme now = programmes.get(programme);
    ProgrammeForm form = ProgrammeForm.of(now);
    String path = now.path(insider);
    return form(
        form.form(path + "?version=" + now.version(), path).beganWith(form.values()),
        now,
        insider,
        frame,
        model);
  }

  @PostMapping
  String change(
      @PathVariable UUID programme,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Programme now = programmes.get(programme);
    ProgrammeForm before = ProgrammeForm.of(now);
    ProgrammeForm typed = ProgrammeForm.typed(request.getParameterMap());
    Form form = checked(typed, now, version, insider, request.getParameterMap());
    if (!form.errors().isEmpty()) {
      return form(form, now, insider, frame, model);
    }
    String difference = before.difference(typed);
    if (!difference.isEmpty()
        && !change(typed.programme(programme, version), difference, insider)) {
      Programme latest = programmes.get(programme);
      Form torn =
          checked(typed, latest, latest.version(), insider, request.getParameterMap())
              .changedMeanwhile(ProgrammeForm.of(latest).values());
      return form(torn, latest, insider, frame, model);
    }
    String path = now.path(insider);
    Toast.saved(
            msg("cooperation.programme.saved", typed.get("name")),
            path,
            before.values(),
            programmes.get(programme).version())
        .leaveFor(next);
    return "redirect:" + path;
  }

  private boolean change(Programme programme, String difference, Insider insider) {
    boolean isChanged = programmes.change(programme);
    if (isChanged) {
      history.note(
          insider.actor(),
          "cooperation.history.programme-changed",
          List.of(programme.name(), difference),
          Subject.of("programme", programme.id()));
    }
    return isChanged;
  }

  private Form checked(
      ProgrammeForm typed,
      Programme now,
      int version,
      Insider insider,
      Map<String, String[]> parameters) {
    String path = now.path(insider);
    Form form = typed.form(path + "?version=" + version, path).beganAs(parameters);
    return typed.check(form, programmes.isNamed(typed.get("name"), now.id()), Formats.today(clock));
  }

  private static String form(
      Form form, Programme programme, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("cooperation.programme.edit"),
            ProgrammesPage.link(insider),
            new Link(programme.name(), programme.path(insider))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
