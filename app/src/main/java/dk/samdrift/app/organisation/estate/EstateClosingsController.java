package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.ClosingForm;
import dk.samdrift.app.organisation.Closings;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.organisation.succession.Succession;
import dk.samdrift.app.organisation.succession.Successions;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes an estate and opens it again. */
@Controller
@RequestMapping("/{organisation}/organisation/estates/{estate}")
class EstateClosingsController {

  private final Members members;
  private final HousingOrganisations housings;
  private final Closings closings;
  private final Successions successions;
  private final Measures measures;
  private final Clock clock;

  EstateClosingsController(
      Members members,
      HousingOrganisations housings,
      Closings closings,
      Successions successions,
      Measures measures,
      Clock clock) {
    this.members = members;
    this.housings = housings;
    this.closings = closings;
    this.successions = successions;
    this.measures = measures;
    this.clock = clock;
  }

  @GetMapping("/closings/new")
  String ask(@PathVariable UUID estate, Insider insider, Frame frame, Model model) {
    ClosingForm today = new ClosingForm(Formats.today(clock).toString());
    Form form = today.form(Member.path(insider, estate));
    return show(form, members.get(estate), insider, frame, model);
  }

  @PostMapping("/closings")
  String close(
      @PathVariable UUID estate,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Member now = members.get(estate);
    String path = Member.path(insider, estate);
    ClosingForm typed = ClosingForm.typed(request.getParameterMap());
    Form form = check(typed, typed.form(path), estate);
    if (!form.errors().isEmpty()) {
      return show(form, now, insider, frame, model);
    }
    LocalDate day = typed.dayOrNone().orElseThrow();
    closings.close(estate, day, insider);
    Toast.done(msg("organisation.closing.done", now.name(), Formats.fullDay(day))).leaveFor(next);
    return "redirect:" + path;
  }

  @PostMapping("/reopenings")
  String reopen(@PathVariable UUID estate, Insider insider, RedirectAttributes next) {
    Member now = members.get(estate);
    UUID above = now.housing();
    HousingOrganisation housing = above == null ? null : housings.get(above);
    if (housing != null && housing.closedOn() != null) {
      throw new Refused("organisation.reopening.above", housing.name());
    }
    String merged = mergedInto(estate);
    closings.reopen(estate, insider);
    successions.forgetMergers(estate);
    String done = msg("organisation.reopening.done", now.name());
    String more = merged.isEmpty() ? "" : " " + msg("organisation.reopening.merged", merged);
    Toast.done(done + more).leaveFor(next);
    return "redirect:" + Member.path(insider, estate);
  }

  /** Whose figures may hold those of this estate. */
  private String mergedInto(UUID estate) {
    return successions.of(estate).stream()
        .filter(one -> one.isSuccessor() && one.kind() == Succession.Kind.MERGER)
        .map(Succession::otherName)
        .collect(Collectors.joining(", "));
  }

  /** The form with what is wrong; figures from that day on would belong to nobody. */
  private Form check(ClosingForm typed, Form form, UUID estate) {
    Form checked = typed.check(form);
    LocalDate day = typed.dayOrNone().orElse(LocalDate.MAX);
    return measures.of(estate).stream()
        .map(Measured::from)
        .max(Comparator.naturalOrder())
        .filter(last -> !last.isBefore(day))
        .map(last ->
            checked.wrong("day", msg("organisation.closing.figures", Formats.fullDay(last))))
        .orElse(checked);
  }

  private static String show(Form form, Member estate, Insider insider, Frame frame, Model model) {
    String title = msg("organisation.closing", estate.name());
    model.addAttribute("frame", frame.titled(title, EstateController.above(estate, insider)));
    model.addAttribute("form", form);
    return "organisation/estate/closing";
  }
}
