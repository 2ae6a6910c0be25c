package dk.samdrift.app.cooperation.mandate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Mandate;
import dk.samdrift.app.cooperation.Mandates;
import dk.samdrift.app.cooperation.RoadTasks;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Reach.Colleague;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who leads a cooperation's project, and on what terms. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/mandate")
class MandateController {

  private final Cooperations cooperations;
  private final Mandates mandates;
  private final RoadTasks road;
  private final Playbooks playbooks;
  private final History history;
  private final Clock clock;

  MandateController(
      Cooperations cooperations,
      Mandates mandates,
      RoadTasks road,
      Playbooks playbooks,
      History history,
      Clock clock) {
    this.cooperations = cooperations;
    this.mandates = mandates;
    this.road = road;
    this.playbooks = playbooks;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String ask(@PathVariable UUID cooperation, Insider insider, Frame frame, Model model) {
    Cooperation now = cooperations.get(cooperation);
    MandateForm typed = MandateForm.of(leading(cooperation), Formats.today(clock));
    return show(typed.form(now.path(insider), mandates.leaders()), now, insider, frame, model);
  }

  @PostMapping
  String give(
      @PathVariable UUID cooperation,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Cooperation now = cooperations.get(cooperation);
    MandateForm typed = MandateForm.typed(request.getParameterMap());
    List<Colleague> leaders = mandates.leaders();
    LocalDate today = Formats.today(clock);
    Form form = typed.check(typed.form(now.path(insider), leaders), leaders, today);
    if (!form.errors().isEmpty()) {
      return show(form, now, insider, frame, model);
    }
    Colleague chosen = typed.chosen(leaders).orElseThrow();
    LocalDate day = typed.day().orElseThrow();
    mandates.give(cooperation, chosen.person(), day, typed.hoursWeek().orElse(null), typed.terms());
    road.appointed(now, playbooks.get(now.playbook()), insider.actor());
    history.note(
        insider.actor(),
        "cooperation.history.led",
        List.of(chosen.name(), Formats.fullDay(day)),
        Subject.of("cooperation", cooperation));
    Toast.done(msg("cooperation.mandate.done", chosen.name(), Formats.fullDay(day))).leaveFor(next);
    return "redirect:" + now.path(insider);
  }

  private @Nullable Mandate leading(UUID cooperation) {
    LocalDate today = Formats.today(clock);
    return mandates.of(List.of(cooperation)).stream()
        .filter(one -> one.countsOn(today))
        .findFirst()
        .orElse(null);
  }

  private static String show(
      Form form, Cooperation now, Insider insider, Frame frame, Model model) {
    Link above = new Link(now.name(), now.path(insider));
    model.addAttribute("frame", frame.titled(msg("cooperation.mandate"), above));
    model.addAttribute("form", form);
    model.addAttribute("intro", msg("cooperation.mandate.intro"));
    return "ui/formPage";
  }
}
