package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
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

/** One estate: what it is, and changes to that. */
@Controller
@RequestMapping("/{organisation}/organisation/estates/{estate}")
class EstateController {

  private final Members members;
  private final EstateCheck check;
  private final EstatePages pages;
  private final EstateWriting writing;

  EstateController(Members members, EstateCheck check, EstatePages pages, EstateWriting writing) {
    this.members = members;
    this.check = check;
    this.pages = pages;
    this.writing = writing;
  }

  @GetMapping
  String show(@PathVariable UUID estate, Insider insider, Frame frame, Model model) {
    model.addAttribute("page", pages.of(members.get(estate), insider, frame));
    return "organisation/estate/show";
  }

  @GetMapping("/edit")
  String edit(@PathVariable UUID estate, Insider insider, Frame frame, Model model) {
    Member now = members.get(estate);
    Form form =
        EstateForm.of(now)
            .forChange(now.path(insider), now.version(), check.choices(now))
            .beganWith(EstateForm.of(now).values());
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
    String path = now.path(insider);
    EstateForm before = EstateForm.of(now);
    EstateForm typed = EstateForm.typed(request.getParameterMap());
    List<HousingOrganisation> choices = check.choices(now);
    Form form =
        check.of(
            typed,
            typed.forChange(path, version, choices).beganAs(request.getParameterMap()),
            choices,
            estate);
    boolean isSaved = form.errors().isEmpty() && before.difference(typed).isEmpty();
    if (form.errors().isEmpty()
        && !isSaved
        && !writing.change(now, typed, version, insider.actor())) {
      Member latest = members.get(estate);
      isSaved = EstateForm.of(latest).difference(typed).isEmpty();
      form =
          isSaved
              ? form
              : typed
                  .forChange(path, latest.version(), choices)
                  .beganAs(request.getParameterMap())
                  .changedMeanwhile(EstateForm.of(latest).values());
    }
    if (!form.errors().isEmpty()) {
      return form(form, now, insider, frame, model);
    }
    Toast.saved(
            msg("organisation.person.saved", now.name()),
            path,
            before.values(),
            members.get(estate).version())
        .leaveFor(next);
    return "redirect:" + path;
  }

  private static String form(Form form, Member estate, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "frame", frame.titled(msg("organisation.person.edit"), above(estate, insider)));
    model.addAttribute("form", form);
    return "ui/formPage";
  }

  static Link[] above(Member estate, Insider insider) {
    return new Link[] {
      new Link(msg("organisation.estates"), EstatesPage.path(insider)),
      new Link(estate.name(), estate.path(insider))
    };
  }
}
