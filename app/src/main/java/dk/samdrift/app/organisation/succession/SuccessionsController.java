package dk.samdrift.app.organisation.succession;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
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

/** An estate becomes part of another one, or a part of it becomes one. */
@Controller
@RequestMapping("/{organisation}/organisation/estates/{estate}")
class SuccessionsController {

  private final Members members;
  private final Measures measures;
  private final Successors successors;
  private final Clock clock;

  SuccessionsController(Members members, Measures measures, Successors successors, Clock clock) {
    this.members = members;
    this.measures = measures;
    this.successors = successors;
    this.clock = clock;
  }

  @GetMapping("/mergers/new")
  String askMerger(@PathVariable UUID estate, Insider insider, Frame frame, Model model) {
    Member now = members.get(estate);
    Form form = MergerForm.empty().form(now.path(insider), now.version(), others(now));
    return merger(form, now, insider, frame, model);
  }

  @PostMapping("/mergers")
  String merge(
      @PathVariable UUID estate,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Member now = members.get(estate);
    List<Member> others = others(now);
    MergerForm typed = MergerForm.typed(request.getParameterMap());
    Form form = typed.check(typed.form(now.path(insider), version, others), now, others);
    boolean isRight = form.errors().isEmpty();
    LocalDate day = typed.firstDay().orElse(LocalDate.MIN);
    String unknown = isRight && typed.adds() ? successors.unknown(estate, typed.intoId(), day) : "";
    if (!unknown.isEmpty()) {
      form = form.wrong("adds", msg("organisation.merger.adds.unknown", unknown));
    } else if (isRight && typed.adds() && isKnownLater(day, estate, typed.intoId())) {
      form = form.wrong("adds", msg("organisation.merger.adds.wrong"));
    } else if (isRight && !members.touch(estate, version)) {
      form = typed.form(now.path(insider), now.version(), others);
      form = form.wrong(msg("organisation.succession.changed-meanwhile"));
    }
    if (!form.errors().isEmpty()) {
      return merger(form, now, insider, frame, model);
    }
    Member into = typed.chosen(others).orElseThrow();
    members.touch(into.id(), into.version());
    successors.merge(now, into, day, typed.adds(), insider);
    String sentence = msg("organisation.merger.done", now.name(), into.name(), typed.dayInWords());
    Toast.done(sentence).leaveFor(next);
    return "redirect:" + into.path(insider);
  }

  @GetMapping("/splits/new")
  String askSplit(@PathVariable UUID estate, Insider insider, Frame frame, Model model) {
    Member now = members.get(estate);
    Form form = new SplitForm(Map.of()).form(now.path(insider), now.version(), known(estate));
    return split(form, now, insider, frame, model);
  }

  @PostMapping("/splits")
  String split(
      @PathVariable UUID estate,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Member now = members.get(estate);
    SplitForm typed = SplitForm.typed(request.getParameterMap());
    LocalDate day = typed.day().orElseGet(() -> Formats.today(clock));
    Map<Measure, Measured> onDay = Measured.on(day, measures.of(estate));
    Map<Measure, Measured> known = known(estate);
    String path = now.path(insider);
    Form form =
        typed.check(
            typed.form(path, version, known), now, onDay, members.isTaken(typed.get("code"), null));
    boolean isRight = form.errors().isEmpty();
    if (isRight && !typed.moved(known.keySet()).isEmpty() && isKnownLater(day, estate)) {
      form = form.wrong("day", msg("organisation.split.day.wrong"));
    } else if (isRight && !members.touch(estate, version)) {
      form = typed.form(path, now.version(), known);
      form = form.wrong(msg("organisation.succession.changed-meanwhile"));
    }
    if (!form.errors().isEmpty()) {
      return split(form, now, insider, frame, model);
    }
    UUID made = successors.split(now, typed, insider);
    String sentence =
        msg("organisation.split.done", typed.get("name"), now.name(), Formats.fullDay(day));
    Toast.done(sentence).leaveFor(next);
    return "redirect:" + Member.path(insider, made);
  }

  private boolean isKnownLater(LocalDate day, UUID... estates) {
    return List.of(estates).stream().anyMatch(one -> successors.hasLater(one, day));
  }

  /** What was ever known about an estate, at its latest. */
  private Map<Measure, Measured> known(UUID estate) {
    return Measured.on(LocalDate.MAX, measures.of(estate));
  }

  /** Those it can become part of. */
  private List<Member> others(Member estate) {
    return members.estates(Formats.today(clock)).stream()
        .filter(one -> !one.id().equals(estate.id()))
        .toList();
  }

  private static String merger(
      Form form, Member estate, Insider insider, Frame frame, Model model) {
    return show(form, "organisation.merger", estate, insider, frame, model);
  }

  private static String split(Form form, Member estate, Insider insider, Frame frame, Model model) {
    return show(form, "organisation.split", estate, insider, frame, model);
  }

  private static String show(
      Form form, String key, Member estate, Insider insider, Frame frame, Model model) {
    Link list = new Link(msg("organisation.estates"), Member.list(insider));
    Link above = new Link(estate.name(), estate.path(insider));
    model.addAttribute("frame", frame.titled(msg(key, estate.name()), list, above));
    model.addAttribute("form", form);
    model.addAttribute("intro", msg(key + ".intro"));
    return "ui/formPage";
  }
}
