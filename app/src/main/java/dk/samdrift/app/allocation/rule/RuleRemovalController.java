package dk.samdrift.app.allocation.rule;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Rule;
import dk.samdrift.app.allocation.AgreementChange;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Removal;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A rule is taken back. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/allocation/rules/removals")
class RuleRemovalController {

  private final AgreementDesk desk;

  RuleRemovalController(AgreementDesk desk) {
    this.desk = desk;
  }

  private static Rule find(Agreement now, String account, String from) {
    Rule rule = RulesController.find(now, account, from);
    if (rule == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return rule;
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String from,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    Agreement now = desk.agreement(access);
    Rule rule = find(now, account, from);
    return show(form(rule, now.version(), insider, access), rule, insider, access, frame, model);
  }

  @PostMapping
  String remove(
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "0") int version,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Agreement now = desk.agreement(access);
    Rule rule = find(now, account, from);
    Removal removal = Removal.typed(request.getParameterMap());
    Form form =
        removal.check(form(rule, version, insider, access).filledWith(request.getParameterMap()));
    form = desk.open(form, Removal.TITLE, rule.from(), access);
    if (!form.errors().isEmpty()) {
      return show(form, rule, insider, access, frame, model);
    }
    AgreementChange change =
        new AgreementChange(
            removal.decided().resolution(insider, desk.now()), List.of(rule), List.of());
    String day = Formats.fullDay(rule.from());
    if (!desk.change(
        access,
        version,
        change,
        insider.actor(),
        "allocation.history.rule-removed",
        List.of(rule.account(), day))) {
      Form torn =
          form(rule, now.version(), insider, access)
              .filledWith(request.getParameterMap())
              .wrong(msg("allocation.meanwhile", now.byName()));
      return show(torn, rule, insider, access, frame, model);
    }
    Toast.done(msg("allocation.rule.removed", rule.account(), day)).leaveFor(next);
    return "redirect:" + AgreementDesk.path(insider, access, "rules");
  }

  private static Form form(Rule rule, int seen, Insider insider, Access access) {
    String path = AgreementDesk.path(insider, access, "rules");
    String query =
        "?account="
            + AgreementDesk.encoded(rule.account())
            + "&from="
            + rule.from()
            + "&version="
            + seen;
    return Removal.form(path + "/removals" + query, path);
  }

  private static String show(
      Form form, Rule rule, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("allocation.rule.remove", rule.account()),
            Crumbs.of(insider, access, RulesPage.link(insider, access))));
    model.addAttribute("form", form);
    model.addAttribute("intro", msg("allocation.rule.remove.intro", Formats.fullDay(rule.from())));
    return "ui/formPage";
  }
}
