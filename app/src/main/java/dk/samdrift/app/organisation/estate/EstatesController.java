package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.organisation.measure.Tenancy;
import dk.samdrift.app.organisation.measure.TenancyUnits;
import dk.samdrift.app.organisation.measure.UnitWeight;
import dk.samdrift.app.organisation.measure.UnitWeights;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All housing organisations and members, and new members. */
@Controller
@RequestMapping("/{organisation}/organisation/estates")
class EstatesController {

  private final EstateRows rows;
  private final EstateCheck check;
  private final HousingOrganisations housings;
  private final Measures measures;
  private final UnitWeights weights;
  private final EstateWriting writing;
  private final Clock clock;

  EstatesController(
      EstateRows rows,
      EstateCheck check,
      HousingOrganisations housings,
      Measures measures,
      UnitWeights weights,
      EstateWriting writing,
      Clock clock) {
    this.rows = rows;
    this.check = check;
    this.housings = housings;
    this.measures = measures;
    this.weights = weights;
    this.writing = writing;
    this.clock = clock;
  }

  @GetMapping
  String list(Insider insider, Frame frame, HttpServletRequest request, Model model) {
    LocalDate today = Formats.today(clock);
    List<HousingOrganisation> all = housings.all();
    EstatesQuery query = EstatesQuery.of(insider, request.getParameterMap(), all);
    long total = rows.count(query, today);
    Map<UUID, Integer> open = housings.open(today);
    List<EstatesPage.HousingLine> lines =
        all.stream()
            .map(one -> EstatesPage.line(one, insider, open.getOrDefault(one.id(), 0), today))
            .toList();
    List<EstateRow> found = rows.page(query, query.table().within(total), today);
    model.addAttribute(
        "page", EstatesPage.of(frame, insider, query, lines, total, found, units(found, today)));
    return "organisation/estate/list";
  }

  /** The tenancy units of those on the page; nothing for whom nothing is known. */
  private Map<UUID, String> units(List<EstateRow> found, LocalDate today) {
    Map<Tenancy, UnitWeight> now = weights.on(today);
    Map<UUID, String> units = new HashMap<>();
    measures
        .of(found.stream().map(EstateRow::id).toList())
        .forEach((id, all) -> {
          TenancyUnits counted = TenancyUnits.of(Measured.on(today, all), now);
          if (!counted.parts().isEmpty()) {
            units.put(id, UnitWeight.words(counted.total()));
          }
        });
    return units;
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(defaultValue = "") String housing, Insider insider, Frame frame, Model model) {
    List<HousingOrganisation> open = check.choices(null);
    String only = open.size() == 1 ? open.getFirst().id().toString() : housing;
    EstateForm empty = EstateForm.empty(only);
    return show(empty.forNew(EstatesPage.path(insider), open), insider, frame, model);
  }

  @PostMapping
  String create(
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    EstateForm typed = EstateForm.typed(request.getParameterMap());
    List<HousingOrganisation> open = check.choices(null);
    Form form = check.of(typed, typed.forNew(EstatesPage.path(insider), open), open, null);
    if (!form.errors().isEmpty()) {
      return show(form, insider, frame, model);
    }
    UUID id = writing.add(typed, insider.actor());
    Toast.done(msg("organisation.estate.added", typed.get("name"))).leaveFor(next);
    return "redirect:" + Member.path(insider, id);
  }

  private static String show(Form form, Insider insider, Frame frame, Model model) {
    Link above = new Link(msg("organisation.estates"), EstatesPage.path(insider));
    model.addAttribute("frame", frame.titled(msg("organisation.estate.add"), above));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
