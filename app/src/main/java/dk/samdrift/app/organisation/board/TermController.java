package dk.samdrift.app.organisation.board;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Boards;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Period;
import dk.samdrift.app.ui.Frame;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One term: its end, and a deputy who steps in. */
@Controller
@RequestMapping("/{organisation}/organisation/terms/{term}")
class TermController {

  private final Boards boards;
  private final OfficeTerms terms;
  private final StandIns standIns;
  private final TermNotes notes;
  private final Clock clock;

  TermController(
      Boards boards, OfficeTerms terms, StandIns standIns, TermNotes notes, Clock clock) {
    this.boards = boards;
    this.terms = terms;
    this.standIns = standIns;
    this.notes = notes;
    this.clock = clock;
  }

  @GetMapping("/endings/new")
  String askForEnd(@PathVariable UUID term, Insider insider, Frame frame, Model model) {
    OfficeTerm of = running(term);
    LocalDate day = of.period().contains(today()) ? today() : of.period().from();
    Form form = endForm(new EndForm(day.toString(), false), of, insider);
    return show("organisation.term.end", form, of, insider, frame, model);
  }

  @PostMapping("/endings")
  String end(
      @PathVariable UUID term,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    boards.lock(terms.get(term).board().id());
    OfficeTerm of = running(term);
    EndForm typed = EndForm.typed(request.getParameterMap());
    Form form = typed.check(endForm(typed, of, insider), of);
    if (!form.errors().isEmpty()) {
      return show("organisation.term.end", form, of, insider, frame, model);
    }
    terms.end(term, typed.day(of));
    if (typed.isMistake()) {
      notes.note(
          insider, "organisation.history.term-taken-back", of.board(), of.name(), office(of));
      Toast.done(msg("organisation.term.taken-back", of.name())).leaveFor(next);
    } else {
      String last = Formats.fullDay(typed.day(of));
      notes.note(
          insider, "organisation.history.term-ended", of.board(), of.name(), office(of), last);
      Toast.done(msg("organisation.term.ended", of.name(), office(of), last)).leaveFor(next);
    }
    return "redirect:" + of.board().path(insider);
  }

  @GetMapping("/stand-ins/new")
  String askForStandIn(@PathVariable UUID term, Insider insider, Frame frame, Model model) {
    OfficeTerm seat = seat(term);
    List<OfficeTerm> deputies = deputies(seat);
    String only = deputies.size() == 1 ? deputies.getFirst().id().toString() : "";
    Form form = standInForm(new StandInForm(only, today().toString(), ""), seat, insider);
    return show("organisation.stand-in", form, seat, insider, frame, model);
  }

  @PostMapping("/stand-ins")
  String standIn(
      @PathVariable UUID term,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    boards.lock(terms.get(term).board().id());
    OfficeTerm seat = seat(term);
    StandInForm typed = StandInForm.typed(request.getParameterMap());
    Form form =
        typed.check(
            standInForm(typed, seat, insider), seat, deputies(seat), terms.in(seat.board().id()));
    if (!form.errors().isEmpty()) {
      return show("organisation.stand-in", form, seat, insider, frame, model);
    }
    OfficeTerm deputy = typed.chosen(deputies(seat)).orElseThrow();
    Period days = typed.period(seat);
    standIns.stepIn(seat, deputy, days);
    notes.note(
        insider,
        "organisation.history.stepped-in",
        seat.board(),
        deputy.name(),
        seat.name(),
        days.words());
    Toast.done(msg("organisation.stand-in.saved", deputy.name(), seat.name())).leaveFor(next);
    return "redirect:" + seat.board().path(insider);
  }

  private OfficeTerm running(UUID term) {
    OfficeTerm found = terms.get(term);
    if (found.period().isTakenBack()) {
      throw new Refused("organisation.term.ended-already");
    }
    return found;
  }

  private OfficeTerm seat(UUID term) {
    OfficeTerm seat = running(term);
    if (!seat.office().hasSeat() || seat.period().isOver(today())) {
      throw new Refused("organisation.term.ended-already");
    }
    if (seat.isStandIn()) {
      throw new Refused("organisation.stand-in.not-theirs");
    }
    if (deputies(seat).isEmpty()) {
      throw new Refused("organisation.stand-in.none");
    }
    return seat;
  }

  private List<OfficeTerm> deputies(OfficeTerm seat) {
    return StandInForm.deputies(terms.in(seat.board().id()), today());
  }

  private static Form endForm(EndForm typed, OfficeTerm term, Insider insider) {
    return typed.form(path(insider, term) + "/endings", term.board().path(insider));
  }

  private Form standInForm(StandInForm typed, OfficeTerm seat, Insider insider) {
    return typed.form(
        path(insider, seat) + "/stand-ins", seat.board().path(insider), deputies(seat));
  }

  private static String show(
      String title, Form form, OfficeTerm term, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "frame", frame.titled(msg(title), TermsController.above(term.board(), insider)));
    model.addAttribute("form", form);
    model.addAttribute(
        "about",
        msg("organisation.term.about", term.name(), office(term), TermNotes.words(term.board())));
    return "organisation/board/form";
  }

  private static String office(OfficeTerm term) {
    return term.office().words();
  }

  static String path(Insider insider, OfficeTerm term) {
    return "/" + insider.slug() + "/organisation/terms/" + term.id();
  }

  private LocalDate today() {
    return Formats.today(clock);
  }
}
