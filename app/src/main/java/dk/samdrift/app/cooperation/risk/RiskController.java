package dk.samdrift.app.cooperation.risk;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
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

/** One risk, and changes to it. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/risk/{risk}")
class RiskController {

  private final RiskRows rows;
  private final RiskWriting writing;
  private final RiskSurroundings surroundings;

  RiskController(RiskRows rows, RiskWriting writing, RiskSurroundings surroundings) {
    this.rows = rows;
    this.writing = writing;
    this.surroundings = surroundings;
  }

  private Risk find(UUID risk, Access access) {
    return rows.find(risk, access)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping
  String show(@PathVariable UUID risk, Insider insider, Access access, Frame frame, Model model) {
    Risk found = find(risk, access);
    model.addAttribute(
        "page",
        RiskPage.of(
            found,
            surroundings.playbook(surroundings.cooperation(access)),
            insider,
            access,
            frame));
    return "cooperation/risk/show";
  }

  @GetMapping("/edit")
  String edit(@PathVariable UUID risk, Insider insider, Access access, Frame frame, Model model) {
    Risk now = find(risk, access);
    RiskForm form = RiskForm.of(now);
    return form(
        form.form(action(now, insider, now.version()), path(now, insider), choices(access, now))
            .beganWith(form.values()),
        now,
        insider,
        access,
        frame,
        model);
  }

  @PostMapping
  String change(
      @PathVariable UUID risk,
      @RequestParam int version,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Risk now = find(risk, access);
    RiskForm before = RiskForm.of(now);
    RiskForm typed = RiskForm.typed(request.getParameterMap());
    Form form = checked(typed, now, version, insider, access, request.getParameterMap());
    if (!form.errors().isEmpty()) {
      return form(form, now, insider, access, frame, model);
    }
    String difference = before.difference(typed);
    if (!difference.isEmpty()
        && !writing.change(typed.risk(now, version), difference, insider.actor())) {
      Risk latest = find(risk, access);
      Form torn =
          checked(typed, latest, latest.version(), insider, access, request.getParameterMap())
              .changedMeanwhile(RiskForm.of(latest).values());
      return form(torn, latest, insider, access, frame, model);
    }
    String path = path(now, insider);
    Toast.saved(
            msg("cooperation.risk.saved", typed.get("title")),
            path,
            before.values(),
            find(risk, access).version())
        .leaveFor(next);
    return "redirect:" + path;
  }

  private Form checked(
      RiskForm typed,
      Risk now,
      int version,
      Insider insider,
      Access access,
      Map<String, String[]> parameters) {
    RiskForm.Choices choices = choices(access, now);
    Form form =
        typed.form(action(now, insider, version), path(now, insider), choices).beganAs(parameters);
    return typed.check(form, choices);
  }

  private RiskForm.Choices choices(Access access, Risk now) {
    return surroundings.choices(access, now);
  }

  private static String path(Risk risk, Insider insider) {
    return RisksPage.path(insider, risk.cooperation()) + "/" + risk.id();
  }

  private static String action(Risk risk, Insider insider, int version) {
    return path(risk, insider) + "?version=" + version;
  }

  private static String form(
      Form form, Risk risk, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("cooperation.risk.edit"),
            Crumbs.of(
                insider,
                access,
                RiskPage.list(insider, access),
                new Link(risk.title(), path(risk, insider)))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
