package dk.samdrift.app.task.year;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The wheel of the year, and the rules it is planned by. */
@Controller
@RequestMapping("/{organisation}/task/year")
class YearController {

  private final YearRules rules;
  private final HousingOrganisations housings;
  private final History history;
  private final Clock clock;

  YearController(YearRules rules, HousingOrganisations housings, History history, Clock clock) {
    this.rules = rules;
    this.housings = housings;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String ahead, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "page",
        YearPage.of(
            frame,
            insider,
            housings.all(),
            rules.all(),
            ahead.equals("1") ? 1 : 0,
            Formats.today(clock)));
    return "task/year/show";
  }

  @GetMapping("/rules/new")
  String ask(Insider insider, Frame frame, Model model) {
    Form form = RuleForm.empty(Formats.today(clock)).form(YearPage.path(insider));
    return show(form, insider, frame, model);
  }

  @PostMapping("/rules")
  String add(
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    RuleForm typed = RuleForm.typed(request.getParameterMap());
    Form form = typed.check(typed.form(YearPage.path(insider)), rules.all());
    if (!form.errors().isEmpty()) {
      return show(form, insider, frame, model);
    }
    YearRule rule = typed.rule();
    rules.add(rule);
    note("task.history.year-rule-added", rule, insider);
    Toast.done(msg("task.year.rule.added")).leaveFor(next);
    return "redirect:" + YearPage.path(insider);
  }

  @PostMapping("/rules/{yearRule}/removals")
  String remove(@PathVariable UUID yearRule, Insider insider, RedirectAttributes next) {
    rules.remove(yearRule).ifPresent(rule -> note("task.history.year-rule-removed", rule, insider));
    Toast.done(msg("task.year.rule.removed")).leaveFor(next);
    return "redirect:" + YearPage.path(insider);
  }

  private void note(String key, YearRule rule, Insider insider) {
    history.note(
        insider.actor(),
        key,
        List.of(
            rule.deadline().words(),
            rule.words(),
            Formats.fullDay(Objects.requireNonNull(rule.from())),
            rule.source()),
        Subject.of("year-rule", Objects.requireNonNull(rule.id())));
  }

  private static String show(Form form, Insider insider, Frame frame, Model model) {
    Link above = new Link(msg("task.year"), YearPage.path(insider));
    model.addAttribute("frame", frame.titled(msg("task.year.rule.add"), above));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
