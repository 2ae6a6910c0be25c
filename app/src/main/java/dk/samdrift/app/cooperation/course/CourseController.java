package dk.samdrift.app.cooperation.course;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.RoadTasks;
import dk.samdrift.app.cooperation.Steps;
import dk.samdrift.app.cooperation.Turn;
import dk.samdrift.app.cooperation.Turns;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

/** A cooperation is paused, cancelled, taken up again, put into operation or dissolved. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/course")
class CourseController {

  private final Cooperations cooperations;
  private final Turns turns;
  private final RoadTasks road;
  private final Steps steps;
  private final Playbooks playbooks;
  private final History history;
  private final Clock clock;

  CourseController(
      Cooperations cooperations,
      Turns turns,
      RoadTasks road,
      Steps steps,
      Playbooks playbooks,
      History history,
      Clock clock) {
    this.road = road;
    this.steps = steps;
    this.cooperations = cooperations;
    this.turns = turns;
    this.playbooks = playbooks;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String ask(@PathVariable UUID cooperation, Insider insider, Frame frame, Model model) {
    Cooperation now = cooperations.get(cooperation);
    TurnForm empty = TurnForm.empty(Formats.today(clock));
    return show(empty.form(now, now.path(insider), words(now)), now, insider, frame, model);
  }

  @PostMapping
  String turn(
      @PathVariable UUID cooperation,
      @RequestParam int version,
      Access access,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Cooperation now = cooperations.get(cooperation);
    TurnForm typed = TurnForm.typed(request.getParameterMap());
    Form asked = typed.form(now, now.path(insider), words(now));
    Form form = typed.check(asked, now, Formats.today(clock));
    List<String> open = typed.goesIntoOperation() ? openGates(now) : List.of();
    if (!open.isEmpty() && !access.has(Role.MANAGEMENT, Role.OPERATIONS_MANAGER)) {
      form = form.wrong("to", msg("cooperation.turn.gates", String.join(", ", open)));
    }
    if (version != now.version()
        || (form.errors().isEmpty() && !isTaken(now, typed, open, insider))) {
      form = asked.wrong(msg("cooperation.turn.meanwhile", now.state().words()));
    }
    if (!form.errors().isEmpty()) {
      return show(form, now, insider, frame, model);
    }
    CooperationState to = typed.wanted(now).orElseThrow();
    Toast.done(msg("cooperation.turn.done", now.name(), to.words())).leaveFor(next);
    return "redirect:" + now.path(insider);
  }

  /** Takes the turn; false when somebody else was faster. */
  private boolean isTaken(Cooperation now, TurnForm typed, List<String> open, Insider insider) {
    CooperationState to = typed.wanted(now).orElseThrow();
    LocalDate day = typed.day().orElseThrow();
    LocalDate start = now.startsOn();
    boolean isStart = to == CooperationState.OPERATION && (start == null || start.isAfter(day));
    if (!cooperations.turn(now, to, isStart ? day : start)) {
      return false;
    }
    Turn turn =
        new Turn(
            now.state(),
            to,
            day,
            typed.by(),
            typed.reason(),
            typed.lesson(),
            open,
            "",
            Instant.EPOCH);
    turns.add(now.id(), turn, insider.actor());
    if (to.isUnderway()) {
      road.arrive(cooperations.get(now.id()), playbooks.get(now.playbook()), insider.actor());
    }
    note(now, turn, insider);
    return true;
  }

  private void note(Cooperation now, Turn turn, Insider insider) {
    String from = now.state().words();
    String to = turn.to().words();
    Subject subject = Subject.of("cooperation", now.id());
    if (turn.missing().isEmpty()) {
      history.note(
          insider.actor(),
          "cooperation.history.turned",
          List.of(from, to, turn.decidedBy()),
          subject);
    } else {
      history.note(
          insider.actor(),
          "cooperation.history.turned-without",
          List.of(from, to, turn.decidedBy(), String.join(", ", turn.missing())),
          subject);
    }
  }

  /** Milestones whose gates nobody has passed, with numbers. */
  private List<String> openGates(Cooperation now) {
    return steps.road(now.id(), playbooks.get(now.playbook())).stops().stream()
        .filter(stop -> !stop.isPassed() && stop.milestone().gate() != null)
        .map(stop -> stop.milestone().number() + " " + stop.milestone().brief())
        .toList();
  }

  private Vocabulary words(Cooperation now) {
    return playbooks.get(now.playbook()).vocabulary();
  }

  private static String show(
      Form form, Cooperation now, Insider insider, Frame frame, Model model) {
    Link above = new Link(now.name(), now.path(insider));
    model.addAttribute("frame", frame.titled(msg("cooperation.course"), above));
    model.addAttribute("form", form);
    model.addAttribute("intro", msg("cooperation.course.intro", now.state().words()));
    return "ui/formPage";
  }
}
