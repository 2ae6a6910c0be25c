package dk.samdrift.app.cooperation.start;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Founding;
import dk.samdrift.app.cooperation.Founding.Facts;
import dk.samdrift.app.cooperation.Founding.Leadership;
import dk.samdrift.app.cooperation.Mandates;
import dk.samdrift.app.cooperation.mandate.MandateForm;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Reach.Colleague;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New cooperations: begun from the first milestone, or registered because they run already. */
@Controller
@RequestMapping("/{organisation}/cooperation")
class StartController {

  /** Whoever may begin one may lead it too. */
  private final Playbooks playbooks;

  private final Mandates mandates;
  private final Founding founding;
  private final Clock clock;

  StartController(Playbooks playbooks, Mandates mandates, Founding founding, Clock clock) {
    this.playbooks = playbooks;
    this.mandates = mandates;
    this.founding = founding;
    this.clock = clock;
  }

  @GetMapping("/new")
  String ask(Insider insider, Frame frame, Model model) {
    boolean leads = insider.has(Role.PROJECT_LEADER);
    StartForm empty = StartForm.empty(leads ? insider.person().toString() : "");
    return show(
        empty.form(path(insider), portfolio(insider), playbooks.newest(), mandates.leaders()),
        frame,
        model);
  }

  @PostMapping
  String begin(
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    StartForm typed = StartForm.typed(request.getParameterMap());
    List<Playbook> choices = playbooks.newest();
    List<Colleague> leaders = mandates.leaders();
    Form form =
        typed.check(
            typed.form(path(insider), portfolio(insider), choices, leaders),
            choices,
            leaders,
            Formats.today(clock));
    Leadership leadership = leadership(typed, leaders);
    if (!seesAll(insider)
        && (leadership == null || !leadership.person().equals(insider.person()))) {
      form = form.wrong("leader", msg("cooperation.start.leader.self"));
    }
    if (!form.errors().isEmpty()) {
      return show(form, frame, model);
    }
    Playbook playbook = typed.chosen(choices).orElseThrow();
    Cooperation made =
        founding.begin(
            playbook,
            typed.state().orElseThrow(),
            facts(typed),
            leadership,
            decided(typed, insider),
            insider.actor());
    Toast.done(msg("cooperation.start.done", made.name())).leaveFor(next);
    return "redirect:" + made.path(insider) + "/participation";
  }

  @GetMapping("/running/new")
  String askRunning(Insider insider, Frame frame, Model model) {
    return showRunning(
        RunningForm.empty().form(running(insider), portfolio(insider), playbooks.newest()),
        frame,
        model);
  }

  @PostMapping("/running")
  String register(
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    RunningForm typed = RunningForm.typed(request.getParameterMap());
    List<Playbook> choices = playbooks.newest();
    LocalDate today = Formats.today(clock);
    Form form =
        typed.check(typed.form(running(insider), portfolio(insider), choices), choices, today);
    if (!form.errors().isEmpty()) {
      return showRunning(form, frame, model);
    }
    Playbook playbook = typed.start().chosen(choices).orElseThrow();
    Cooperation made =
        founding.register(
            playbook,
            facts(typed.start()),
            typed.papers(playbook),
            typed.decided(),
            insider.actor());
    Toast.done(msg("cooperation.running.done", made.name())).leaveFor(next);
    return "redirect:" + made.path(insider) + "/participation";
  }

  private static @Nullable Leadership leadership(StartForm typed, List<Colleague> leaders) {
    MandateForm mandate = typed.mandate();
    return mandate
        .chosen(leaders)
        .map(one -> new Leadership(one.person(), mandate.hoursWeek().orElse(null), mandate.terms()))
        .orElse(null);
  }

  private static Facts facts(StartForm typed) {
    return new Facts(
        typed.get("name"),
        typed.get("purpose"),
        StartFields.way(typed.values()).orElseThrow(),
        StartFields.audience(typed.values()).orElseThrow(),
        typed.startsOn().orElse(null));
  }

  private Founding.Decided decided(StartForm typed, Insider insider) {
    return new Founding.Decided(
        insider.name(),
        Formats.today(clock),
        msg("cooperation.start.reason." + typed.state().orElseThrow().name()));
  }

  private static boolean seesAll(Insider insider) {
    return insider.hasEverywhere(Role.PROJECT_LEADER)
        || insider.hasEverywhere(Role.MANAGEMENT)
        || insider.hasEverywhere(Role.OPERATIONS_MANAGER);
  }

  private static String path(Insider insider) {
    return "/" + insider.slug() + "/cooperation";
  }

  private static String portfolio(Insider insider) {
    return "/" + insider.slug() + "/portfolio";
  }

  private static String running(Insider insider) {
    return path(insider) + "/running";
  }

  private String show(Form form, Frame frame, Model model) {
    String word = playbooks.words().cooperation().one();
    model.addAttribute("frame", frame.titled(msg("cooperation.start", word)));
    model.addAttribute("form", form);
    model.addAttribute("intro", msg("cooperation.start.intro"));
    return "ui/formPage";
  }

  private String showRunning(Form form, Frame frame, Model model) {
    String word = playbooks.words().cooperation().one();
    model.addAttribute("frame", frame.titled(msg("cooperation.running", word)));
    model.addAttribute("form", form);
    model.addAttribute("intro", msg("cooperation.running.intro"));
    return "ui/formPage";
  }
}
