package dk.samdrift.app.cooperation.programme;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All programmes, and new ones. */
@Controller
@RequestMapping("/{organisation}/cooperation/programme")
class ProgrammesController {

  private final Programmes programmes;
  private final Reach reach;
  private final History history;
  private final Clock clock;

  ProgrammesController(Programmes programmes, Reach reach, History history, Clock clock) {
    this.programmes = programmes;
    this.reach = reach;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String list(Insider insider, Frame frame, Model model) {
    List<Programmes.Under> under = programmes.under(reach.access(insider));
    model.addAttribute("page", ProgrammesPage.of(frame, insider, programmes.all(), under));
    return "cooperation/programme/list";
  }

  @GetMapping("/new")
  String ask(Insider insider, Frame frame, Model model) {
    String path = ProgrammesPage.path(insider);
    return show(ProgrammeForm.empty().form(path, path), insider, frame, model);
  }

  @PostMapping
  String create(
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    ProgrammeForm typed = ProgrammeForm.typed(request.getParameterMap());
    UUID id = NewId.next();
    Form form = checked(typed, programmes.isNamed(typed.get("name"), id), insider);
    if (form.errors().isEmpty() && !programmes.add(typed.programme(id, 1))) {
      form = checked(typed, true, insider);
    }
    if (!form.errors().isEmpty()) {
      return show(form, insider, frame, model);
    }
    Programme programme = programmes.get(id);
    history.note(
        insider.actor(),
        "cooperation.history.programme-added",
        List.of(programme.name(), programme.decidedBy(), Formats.fullDay(programme.decidedOn())),
        Subject.of("programme", id));
    Toast.done(msg("cooperation.programme.added", programme.name())).leaveFor(next);
    return "redirect:" + programme.path(insider);
  }

  private Form checked(ProgrammeForm typed, boolean isTaken, Insider insider) {
    String path = ProgrammesPage.path(insider);
    return typed.check(typed.form(path, path), isTaken, Formats.today(clock));
  }

  private static String show(Form form, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "frame", frame.titled(msg("cooperation.programme.add"), ProgrammesPage.link(insider)));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
