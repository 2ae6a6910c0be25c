package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an estate measures over time: figures put in force from a day on, and taken away again. */
@Controller
@RequestMapping("/{organisation}/organisation/estates/{estate}/measures")
class MeasuresController {

  private final Members members;
  private final Measures measures;
  private final EstateWriting writing;
  private final History history;
  private final Clock clock;

  MeasuresController(
      Members members, Measures measures, EstateWriting writing, History history, Clock clock) {
    this.members = members;
    this.measures = measures;
    this.writing = writing;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String list(@PathVariable UUID estate, Insider insider, Frame frame, Model model) {
    MeasuresPage page =
        MeasuresPage.of(
            frame, members.get(estate), measures.of(estate), insider, Formats.today(clock));
    model.addAttribute("page", page);
    return "organisation/estate/measures";
  }

  @GetMapping("/new")
  String ask(
      @PathVariable UUID estate,
      @RequestParam(defaultValue = "") String about,
      Insider insider,
      Frame frame,
      Model model) {
    Member now = members.get(estate);
    List<Measured> all = measures.of(estate);
    Optional<Measured> mended =
        all.stream().filter(one -> MeasuresPage.about(one).equals(about)).findAny();
    MeasuresForm form = mended.map(MeasuresForm::of).orElseGet(MeasuresForm::empty);
    String kept = mended.isPresent() ? about : "";
    String path = MeasuresPage.path(now, insider);
    return show(form.form(path, now.version(), kept, today(all)), now, insider, frame, model);
  }

  @PostMapping
  String put(
      @PathVariable UUID estate,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String about,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Member now = members.get(estate);
    List<Measured> all = measures.of(estate);
    String path = MeasuresPage.path(now, insider);
    MeasuresForm typed = MeasuresForm.typed(request.getParameterMap());
    String kept = about.matches("[0-9A-Z_-]{0,40}") ? about : "";
    Form empty = typed.form(path, now.version(), kept, today(all));
    Form form = typed.check(empty, now);
    List<Measured> told = form.errors().isEmpty() ? typed.measured() : List.of();
    List<Measured> changes = told.stream().filter(one -> !isSaved(one, all)).toList();
    if (form.errors().isEmpty() && told.isEmpty()) {
      form = form.wrong(msg("organisation.measures.nothing"));
    }
    List<Measured> others = all.stream().filter(one -> isOfOneDay(one, changes)).toList();
    boolean isLate = version != now.version() && !others.isEmpty();
    if (isLate
        || !(changes.isEmpty() || writing.put(now, changes, now.version(), insider.actor()))) {
      form = empty.changedMeanwhile(typed.valuesOver(others));
    }
    if (!form.errors().isEmpty()) {
      return show(form, now, insider, frame, model);
    }
    Toast.done(msg("organisation.measures.saved", now.name())).leaveFor(next);
    return "redirect:" + path;
  }

  /** Is it there already, on its very day? */
  private static boolean isSaved(Measured told, List<Measured> all) {
    return all.stream()
        .anyMatch(
            one -> isOfOneDay(one, List.of(told)) && one.amount().equalsFigure(told.amount()));
  }

  private static boolean isOfOneDay(Measured one, List<Measured> others) {
    return others.stream()
        .anyMatch(other -> one.measure() == other.measure() && one.from().equals(other.from()));
  }

  @PostMapping("/removals")
  String remove(
      @PathVariable UUID estate,
      @RequestParam int version,
      @RequestParam String measure,
      @RequestParam String from,
      Insider insider,
      RedirectAttributes next) {
    Member now = members.get(estate);
    Measured gone =
        measures.of(estate).stream()
            .filter(one -> one.measure().name().equals(measure))
            .filter(one -> one.from().toString().equals(from))
            .findAny()
            .orElseThrow(() -> new Refused("organisation.measures.gone"));
    if (!members.touch(estate, version)) {
      throw new Refused("organisation.measures.changed-meanwhile");
    }
    measures.remove(estate, gone.measure(), gone.from());
    String day = Formats.fullDay(gone.from());
    String words = MeasuresForm.words(List.of(gone));
    note("organisation.history.measure-removed", insider, now, words, day);
    String path = MeasuresPage.path(now, insider);
    Map<String, String> again =
        Map.of(
            gone.measure().field(),
            gone.amount().typed(),
            "from",
            from,
            "shown",
            gone.from().minusDays(1).toString(),
            "version",
            Integer.toString(version + 1));
    Toast.done(msg("organisation.measures.removed", words, day), path, again).leaveFor(next);
    return "redirect:" + path;
  }

  private void note(String key, Insider insider, Member estate, String what, String day) {
    Subject subject = Subject.of("estate", estate.id());
    history.note(insider.actor(), key, List.of(estate.name(), what, day), subject);
  }

  private Map<Measure, Measured> today(List<Measured> all) {
    return Measured.on(Formats.today(clock), all);
  }

  private static String show(Form form, Member estate, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(msg("organisation.measures.add"), EstateController.above(estate, insider)));
    model.addAttribute("form", form);
    model.addAttribute("intro", msg("organisation.measures.intro"));
    return "ui/formPage";
  }
}
