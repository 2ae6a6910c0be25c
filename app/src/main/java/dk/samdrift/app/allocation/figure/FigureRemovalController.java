package dk.samdrift.app.allocation.figure;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Figure;
import dk.samdrift.app.allocation.AgreementChange;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.RegisterMeasure;
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

/** A stated figure is taken back. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/allocation/figures/removals")
class FigureRemovalController {

  private final AgreementDesk desk;

  FigureRemovalController(AgreementDesk desk) {
    this.desk = desk;
  }

  private static Figure find(Agreement now, String member, String measure, String from) {
    Figure figure = FiguresController.find(now, member, measure, from);
    if (figure == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return figure;
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(defaultValue = "") String member,
      @RequestParam(defaultValue = "") String measure,
      @RequestParam(defaultValue = "") String from,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    Agreement now = desk.agreement(access);
    Figure figure = find(now, member, measure, from);
    return show(
        form(figure, now.version(), insider, access), figure, insider, access, frame, model);
  }

  @PostMapping
  String remove(
      @RequestParam(defaultValue = "") String member,
      @RequestParam(defaultValue = "") String measure,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "0") int version,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Agreement now = desk.agreement(access);
    Figure figure = find(now, member, measure, from);
    Removal removal = Removal.typed(request.getParameterMap());
    Form form =
        removal.check(form(figure, version, insider, access).filledWith(request.getParameterMap()));
    form = desk.open(form, Removal.TITLE, figure.from(), access);
    if (!form.errors().isEmpty()) {
      return show(form, figure, insider, access, frame, model);
    }
    AgreementChange change =
        new AgreementChange(
            removal.decided().resolution(insider, desk.now()), List.of(figure), List.of());
    String day = Formats.fullDay(figure.from());
    if (!desk.change(
        access,
        version,
        change,
        insider.actor(),
        "allocation.history.figure-removed",
        List.of(RegisterMeasure.words(figure.measure()), day))) {
      Form torn =
          form(figure, now.version(), insider, access)
              .filledWith(request.getParameterMap())
              .wrong(msg("allocation.meanwhile", now.byName()));
      return show(torn, figure, insider, access, frame, model);
    }
    Toast.done(msg("allocation.figure.removed", RegisterMeasure.words(figure.measure()), day))
        .leaveFor(next);
    return "redirect:" + AgreementDesk.path(insider, access, "figures");
  }

  private static Form form(Figure figure, int seen, Insider insider, Access access) {
    String path = AgreementDesk.path(insider, access, "figures");
    String query = FigureForm.query(figure) + "&version=" + seen;
    return Removal.form(path + "/removals" + query, path);
  }

  private static String show(
      Form form, Figure figure, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("allocation.figure.remove", RegisterMeasure.words(figure.measure())),
            Crumbs.of(insider, access, FiguresPage.link(insider, access))));
    model.addAttribute("form", form);
    model.addAttribute(
        "intro", msg("allocation.figure.remove.intro", Formats.fullDay(figure.from())));
    return "ui/formPage";
  }
}
