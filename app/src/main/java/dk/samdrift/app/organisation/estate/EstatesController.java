package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
  private final Members members;
  private final HousingOrganisations housings;
  private final Levels levels;
  private final History history;
  private final Clock clock;

  EstatesController(
      EstateRows rows,
      Members members,
      HousingOrganisations housings,
      Levels levels,
      History history,
      Clock clock) {
    this.rows = rows;
    this.members = members;
    this.housings = housings;
    this.levels = levels;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String list(Insider insider, Frame frame, HttpServletRequest request, Model model) {
    LocalDate today = Formats.today(clock);
    List<HousingOrganisation> all = housings.all();
    EstatesQuery query = EstatesQuery.of(insider, request.getParameterMap(), all);
    long total = rows.count(query, today);
    List<EstatesPage.HousingLine> lines =
        all.stream()
            .map(one -> EstatesPage.line(one, insider, housings.open(one.id(), today), today))
            .toList();
    List<EstateRow> found = rows.page(query, query.table().within(total), today);
    model.addAttribute("page", EstatesPage.of(frame, insider, query, lines, total, found));
    return "organisation/estate/list";
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(defaultValue = "") String housing, Insider insider, Frame frame, Model model) {
    List<HousingOrganisation> open = open();
    String only = open.size() == 1 ? open.getFirst().id().toString() : housing;
    EstateForm empty = new EstateForm("", "", only);
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
    List<HousingOrganisation> open = open();
    boolean isTaken = members.isTaken(typed.code(), null);
    Form form = typed.check(typed.forNew(EstatesPage.path(insider), open), open, isTaken);
    if (!form.errors().isEmpty()) {
      return show(form, insider, frame, model);
    }
    UUID id = levels.addEstate(UUID.fromString(typed.housing()), typed.code(), typed.name());
    history.note(
        insider.actor(),
        "organisation.history.level-added",
        List.of(typed.name()),
        Subject.of("estate", id));
    Toast.done(msg("organisation.estate.added", typed.name())).leaveFor(next);
    return "redirect:" + EstatesPage.path(insider) + "/" + id;
  }

  private List<HousingOrganisation> open() {
    LocalDate today = Formats.today(clock);
    return housings.all().stream().filter(one -> !one.isClosed(today)).toList();
  }

  private static String show(Form form, Insider insider, Frame frame, Model model) {
    Link above = new Link(msg("organisation.estates"), EstatesPage.path(insider));
    model.addAttribute("frame", frame.titled(msg("organisation.estate.add"), above));
    model.addAttribute("form", form);
    return "organisation/estate/form";
  }
}
