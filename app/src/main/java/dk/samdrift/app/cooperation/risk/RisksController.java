package dk.samdrift.app.cooperation.risk;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
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

/** The risk register of a cooperation, and new risks. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/risk")
class RisksController {

  private final RiskRows rows;
  private final RiskWriting writing;
  private final RiskSurroundings surroundings;

  RisksController(RiskRows rows, RiskWriting writing, RiskSurroundings surroundings) {
    this.rows = rows;
    this.writing = writing;
    this.surroundings = surroundings;
  }

  @GetMapping
  String list(
      Insider insider, Access access, Frame frame, HttpServletRequest request, Model model) {
    Cooperation cooperation = surroundings.cooperation(access);
    RiskQuery query =
        RiskQuery.of(
            RisksPage.path(insider, cooperation.id()),
            request.getParameterMap(),
            surroundings.playbook(cooperation),
            rows.owners(access));
    long total = rows.count(query, access);
    int ahead =
        access.leads() ? writing.ahead(cooperation.id(), surroundings.road(cooperation)).size() : 0;
    RisksPage.Found found =
        new RisksPage.Found(
            query,
            total,
            rows.page(query, query.table().within(total), access),
            Matrix.of(rows.places(query, access)),
            ahead);
    model.addAttribute(
        "page", RisksPage.of(frame, insider, access, surroundings.playbook(cooperation), found));
    return "cooperation/risk/list";
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(defaultValue = "") String challenge,
      @RequestParam(defaultValue = "") String milestone,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    RiskForm form =
        surroundings
            .challenge(access, challenge)
            .map(one -> RiskForm.of(one.challenge(), one.milestone()))
            .orElseGet(() -> RiskForm.empty(milestone));
    return show(
        form.form(
            action(insider, access, challenge),
            cancel(insider, access),
            surroundings.choices(access, null)),
        insider,
        access,
        frame,
        model);
  }

  @PostMapping
  String create(
      @RequestParam(defaultValue = "") String challenge,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    RiskForm typed = RiskForm.typed(request.getParameterMap());
    RiskForm.Choices choices = surroundings.choices(access, null);
    String list = cancel(insider, access);
    Form form = typed.check(typed.form(action(insider, access, challenge), list, choices), choices);
    if (!form.errors().isEmpty()) {
      return show(form, insider, access, frame, model);
    }
    boolean isKnown = surroundings.challenge(access, challenge).isPresent();
    Risk risk = typed.risk(RiskWriting.blank(access.cooperation(), isKnown ? challenge : null), 1);
    boolean isNew = writing.add(risk, insider.actor());
    Toast.done(
            isNew
                ? msg("cooperation.risk.added", risk.title())
                : msg("cooperation.risk.copied-before"))
        .leaveFor(next);
    return "redirect:" + list;
  }

  @PostMapping("/challenges")
  String copy(Insider insider, Access access, RedirectAttributes next) {
    Cooperation cooperation = surroundings.cooperation(access);
    int copied = writing.copy(cooperation.id(), surroundings.road(cooperation), insider.actor());
    Toast.done(msg("cooperation.risk.copied", copied)).leaveFor(next);
    return "redirect:" + cancel(insider, access);
  }

  private static String action(Insider insider, Access access, String challenge) {
    String path = cancel(insider, access);
    return challenge.matches("[a-z0-9-]+") ? path + "?challenge=" + challenge : path;
  }

  private static String cancel(Insider insider, Access access) {
    return RisksPage.path(insider, access.cooperation());
  }

  private static String show(Form form, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("cooperation.risk.add"),
            Crumbs.of(insider, access, RiskPage.list(insider, access))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
