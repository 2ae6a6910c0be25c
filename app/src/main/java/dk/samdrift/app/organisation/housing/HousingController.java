package dk.samdrift.app.organisation.housing;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
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

/** One housing organisation: what it is, and changes to that. */
@Controller
@RequestMapping("/{organisation}/organisation/housing-organisations/{housing}")
class HousingController {

  private final HousingOrganisations housings;
  private final HousingPages pages;
  private final History history;

  HousingController(HousingOrganisations housings, HousingPages pages, History history) {
    this.housings = housings;
    this.pages = pages;
    this.history = history;
  }

  @GetMapping
  String show(@PathVariable UUID housing, Insider insider, Frame frame, Model model) {
    model.addAttribute("page", pages.of(housings.get(housing), insider, frame));
    return "organisation/housing/show";
  }

  @GetMapping("/edit")
  String edit(@PathVariable UUID housing, Insider insider, Frame frame, Model model) {
    HousingOrganisation now = housings.get(housing);
    Form form =
        HousingForm.of(now)
            .forChange(HousingPage.path(insider, housing), now.version())
            .beganWith(HousingForm.of(now).values());
    return form(form, now, insider, frame, model);
  }

  @PostMapping
  String change(
      @PathVariable UUID housing,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    HousingOrganisation now = housings.get(housing);
    String path = HousingPage.path(insider, housing);
    HousingForm typed = HousingForm.typed(request.getParameterMap());
    Form form =
        typed.check(
            typed.forChange(path, version).beganAs(request.getParameterMap()),
            housings.isTaken(typed.name(), housing));
    if (form.errors().isEmpty() && !housings.change(changed(typed, now, version))) {
      HousingOrganisation saved = housings.get(housing);
      if (saved.equals(changed(typed, saved, saved.version()))) {
        // The same form, sent twice.
        Toast.done(msg("organisation.person.saved", saved.name())).leaveFor(next);
        return "redirect:" + path;
      }
      form =
          typed
              .forChange(path, saved.version())
              .beganAs(request.getParameterMap())
              .changedMeanwhile(HousingForm.of(saved).values());
    }
    if (!form.errors().isEmpty()) {
      return form(form, now, insider, frame, model);
    }
    history.note(
        insider.actor(),
        "organisation.history.level-changed",
        List.of(now.name(), HousingForm.of(now).difference(typed)),
        Subject.of("housing-organisation", housing));
    Toast.saved(
            msg("organisation.person.saved", now.name()),
            path,
            HousingForm.of(now).values(),
            version + 1)
        .leaveFor(next);
    return "redirect:" + path;
  }

  private static HousingOrganisation changed(
      HousingForm typed, HousingOrganisation before, int version) {
    return new HousingOrganisation(
        before.id(), typed.name(), typed.monthNumber(), before.closedOn(), version);
  }

  private static String form(
      Form form, HousingOrganisation housing, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(msg("organisation.person.edit"), HousingPage.above(housing, insider)));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
