package dk.samdrift.app.organisation.measure;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The table of weights that tenancy units are counted by. */
@Controller
@RequestMapping("/{organisation}/organisation/unit-weights")
class UnitWeightsController {

  private final UnitWeights weights;
  private final History history;
  private final Clock clock;

  UnitWeightsController(UnitWeights weights, History history, Clock clock) {
    this.weights = weights;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String list(Insider insider, Frame frame, Model model) {
    LocalDate today = Formats.today(clock);
    model.addAttribute(
        "page", UnitWeightsPage.of(frame, weights.all(), weights.on(today), insider, today));
    return "organisation/measure/unitWeights";
  }

  @GetMapping("/new")
  String ask(Insider insider, Frame frame, Model model) {
    Form form = new UnitWeightForm(Map.of()).form(UnitWeightsPage.path(insider));
    return show(form, insider, frame, model);
  }

  @PostMapping
  String add(
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    UnitWeightForm typed = UnitWeightForm.typed(request.getParameterMap());
    Form form = typed.check(typed.form(UnitWeightsPage.path(insider)), weights.all());
    if (!form.errors().isEmpty()) {
      return show(form, insider, frame, model);
    }
    UUID id = NewId.next();
    UnitWeight weight = typed.unitWeight(id);
    weights.add(id, weight);
    note("organisation.history.unit-weight-added", weight, insider);
    Toast.done(msg("organisation.unit-weight.added")).leaveFor(next);
    return "redirect:" + UnitWeightsPage.path(insider);
  }

  @PostMapping("/{unitWeight}/removals")
  String remove(@PathVariable UUID unitWeight, Insider insider, RedirectAttributes next) {
    String path = UnitWeightsPage.path(insider);
    Optional<UnitWeight> gone =
        weights.all().stream().filter(one -> unitWeight.equals(one.id())).findAny();
    gone.ifPresent(weight -> {
      weights.remove(unitWeight);
      note("organisation.history.unit-weight-removed", weight, insider);
      Toast.done(msg("organisation.unit-weight.removed"), path, UnitWeightForm.of(weight))
          .leaveFor(next);
    });
    return "redirect:" + path;
  }

  private void note(String key, UnitWeight weight, Insider insider) {
    LocalDate from = weight.from();
    history.note(
        insider.actor(),
        key,
        List.of(
            weight.tenancy().words(),
            weight.rule(),
            from == null ? "" : Formats.fullDay(from),
            weight.source()),
        Subject.of("unit-weights", insider.organisation().value()));
  }

  private static String show(Form form, Insider insider, Frame frame, Model model) {
    Link up = new Link(msg("organisation.unit-weights"), UnitWeightsPage.path(insider));
    model.addAttribute(
        "frame",
        frame.titled(msg("organisation.unit-weight.add"), UnitWeightsPage.above(insider)[0], up));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
