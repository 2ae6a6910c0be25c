package dk.samdrift.app.organisation.housing;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New housing organisations; the list of them stands above the one of members. */
@Controller
@RequestMapping("/{organisation}/organisation/housing-organisations")
class HousingsController {

  private final HousingOrganisations housings;
  private final Levels levels;
  private final History history;

  HousingsController(HousingOrganisations housings, Levels levels, History history) {
    this.housings = housings;
    this.levels = levels;
    this.history = history;
  }

  @GetMapping("/new")
  String ask(Insider insider, Frame frame, Model model) {
    return show(form(new HousingForm("", "1"), insider), insider, frame, model);
  }

  @PostMapping
  String create(
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    HousingForm typed = HousingForm.typed(request.getParameterMap());
    Form form = typed.check(form(typed, insider), housings.isTaken(typed.name(), null));
    if (!form.errors().isEmpty()) {
      return show(form, insider, frame, model);
    }
    UUID id = levels.addHousingOrganisation(typed.name(), typed.monthNumber());
    history.note(
        insider.actor(),
        "organisation.history.level-added",
        List.of(typed.name()),
        Subject.of("housing-organisation", id));
    Toast.done(msg("organisation.housing.added", typed.name())).leaveFor(next);
    return "redirect:" + HousingPage.path(insider, id);
  }

  private static Form form(HousingForm typed, Insider insider) {
    return typed.forNew(HousingPage.path(insider), HousingPage.members(insider).href());
  }

  private static String show(Form form, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "frame", frame.titled(msg("organisation.housing.add"), HousingPage.members(insider)));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
