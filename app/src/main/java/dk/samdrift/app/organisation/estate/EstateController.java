package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One member: what it is, and changes to that. */
@Controller
@RequestMapping("/{organisation}/organisation/estates/{estate}")
class EstateController {

  private final Members members;
  private final HousingOrganisations housings;
  private final EstatePages pages;
  private final History history;
  private final Clock clock;

  EstateController(
      Members members,
      HousingOrganisations housings,
      EstatePages pages,
      History history,
      Clock clock) {
    this.members = members;
    this.housings = housings;
    this.pages = pages;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable UUID estate, Insider insider, Frame frame, Model model) {
    model.addAttribute("page", pages.of(members.get(estate), insider, frame));
    return "organisation/estate/show";
  }

  @GetMapping("/edit")
  String edit(@PathVariable UUID estate, Insider insider, Frame frame, Model model) {
    Member now = members.get(estate);
    Form form = EstateForm.of(now).forChange(path(insider, estate), now.version(), choices(now));
    return form(form, now, insider, frame, model);
  }

  @PostMapping
  String change(
      @PathVariable UUID estate,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Member now = members.get(estate);
    EstateForm typed = EstateForm.typed(request.getParameterMap());
    List<HousingOrganisation> choices = choices(now);
    Form form =
        typed.check(
            typed.forChange(path(insider, estate), version, choices),
            choices,
            members.isTaken(typed.code(), estate));
    if (form.errors().isEmpty() && !members.change(typed.member(now, version))) {
      form =
          typed
              .forChange(path(insider, estate), now.version(), choices)
              .changedMeanwhile(EstateForm.of(now).values());
    }
    if (!form.errors().isEmpty()) {
      return form(form, now, insider, frame, model);
    }
    history.note(
        insider.actor(),
        "organisation.history.level-changed",
        List.of(now.name(), EstateForm.of(now).difference(typed)),
        Subject.of("estate", estate));
    saved(now, insider, version + 1).leaveFor(next);
    return "redirect:" + path(insider, estate);
  }

  /** Those that are still there, and the one it has. */
  private List<HousingOrganisation> choices(Member estate) {
    LocalDate today = Formats.today(clock);
    return housings.all().stream()
        .filter(one -> !one.isClosed(today) || one.id().equals(estate.housing()))
        .toList();
  }

  private static Toast saved(Member before, Insider insider, int version) {
    Map<String, String> values = new HashMap<>(EstateForm.of(before).values());
    values.put("version", Integer.toString(version));
    return Toast.done(
        msg("organisation.person.saved", before.name()), path(insider, before.id()), values);
  }

  private static String form(Form form, Member estate, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "frame", frame.titled(msg("organisation.person.edit"), above(estate, insider)));
    model.addAttribute("form", form);
    return "organisation/estate/form";
  }

  static Link[] above(Member estate, Insider insider) {
    return new Link[] {
      new Link(msg("organisation.estates"), EstatesPage.path(insider)),
      new Link(estate.name(), path(insider, estate.id()))
    };
  }

  static String path(Insider insider, UUID estate) {
    return EstatesPage.path(insider) + "/" + estate;
  }
}
