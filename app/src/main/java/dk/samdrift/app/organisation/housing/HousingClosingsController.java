package dk.samdrift.app.organisation.housing;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.ClosingForm;
import dk.samdrift.app.organisation.Closings;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes a housing organisation that has no estates left, and opens it again. */
@Controller
@RequestMapping("/{organisation}/organisation/housing-organisations/{housing}")
class HousingClosingsController {

  private final HousingOrganisations housings;
  private final Closings closings;
  private final Clock clock;

  HousingClosingsController(HousingOrganisations housings, Closings closings, Clock clock) {
    this.housings = housings;
    this.closings = closings;
    this.clock = clock;
  }

  @GetMapping("/closings/new")
  String ask(@PathVariable UUID housing, Insider insider, Frame frame, Model model) {
    ClosingForm today = new ClosingForm(Formats.today(clock).toString());
    Form form = today.form(HousingPage.path(insider, housing));
    return show(form, housings.get(housing), insider, frame, model);
  }

  @PostMapping("/closings")
  String close(
      @PathVariable UUID housing,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    HousingOrganisation now = housings.get(housing);
    String path = HousingPage.path(insider, housing);
    ClosingForm typed = ClosingForm.typed(request.getParameterMap());
    Form form = typed.check(typed.form(path));
    int open = typed.dayOrNone().map(day -> housings.open(housing, day)).orElse(0);
    if (open > 0) {
      form = form.wrong("day", msg("organisation.closing.estates", open));
    }
    if (!form.errors().isEmpty()) {
      return show(form, now, insider, frame, model);
    }
    LocalDate day = typed.dayOrNone().orElseThrow();
    closings.close(housing, day, insider);
    Toast.done(msg("organisation.closing.done", now.name(), Formats.fullDay(day))).leaveFor(next);
    return "redirect:" + path;
  }

  @PostMapping("/reopenings")
  String reopen(@PathVariable UUID housing, Insider insider, RedirectAttributes next) {
    HousingOrganisation now = housings.get(housing);
    closings.reopen(housing, insider);
    Toast.done(msg("organisation.reopening.done", now.name())).leaveFor(next);
    return "redirect:" + HousingPage.path(insider, housing);
  }

  private static String show(
      Form form, HousingOrganisation housing, Insider insider, Frame frame, Model model) {
    String title = msg("organisation.closing", housing.name());
    model.addAttribute("frame", frame.titled(title, HousingPage.above(housing, insider)));
    model.addAttribute("form", form);
    return "organisation/estate/closing";
  }
}
