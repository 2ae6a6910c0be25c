package dk.samdrift.app.organisation.board;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Board;
import dk.samdrift.app.organisation.Boards;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.board.Candidates.Candidate;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Elections to a board. */
@Controller
@RequestMapping("/{organisation}/organisation/boards/{board}/terms")
class TermsController {

  private final Boards boards;
  private final OfficeTerms terms;
  private final Candidates candidates;
  private final TermNotes notes;
  private final Clock clock;

  TermsController(
      Boards boards, OfficeTerms terms, Candidates candidates, TermNotes notes, Clock clock) {
    this.boards = boards;
    this.terms = terms;
    this.candidates = candidates;
    this.notes = notes;
    this.clock = clock;
  }

  @GetMapping("/new")
  String ask(
      @PathVariable UUID board,
      @RequestParam(defaultValue = "") String again,
      Insider insider,
      Frame frame,
      Model model) {
    Board of = boards.get(board);
    LocalDate today = Formats.today(clock);
    TermForm empty =
        terms.in(board).stream()
            .filter(term -> term.id().toString().equals(again))
            .findAny()
            .map(term -> TermForm.again(term, today))
            .orElse(TermForm.empty(today));
    Form form = form(empty, of, insider, candidates.find(empty.who(), today));
    return show(form, of, insider, frame, model);
  }

  @PostMapping
  String create(
      @PathVariable UUID board,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    boards.lock(board);
    Board of = boards.get(board);
    TermForm typed = TermForm.typed(request.getParameterMap());
    List<Candidate> found = candidates.find(typed.who(), Formats.today(clock));
    Optional<OfficeTerm> same = typed.registered(found, terms.in(board));
    if (same.isPresent()) {
      // The same form, sent twice.
      toast(same.get()).leaveFor(next);
      return "redirect:" + of.path(insider);
    }
    Form form = typed.check(form(typed, of, insider, found), found, of, terms.in(board));
    if (!form.errors().isEmpty()) {
      return show(form, of, insider, frame, model);
    }
    Candidate elected = typed.chosen(found).orElseThrow();
    OfficeTerm term =
        terms.get(
            terms.elect(of, typed.officeOrNone().orElseThrow(), elected.id(), typed.period()));
    notes.note(
        insider,
        "organisation.history.elected",
        of,
        term.name(),
        term.office().words(),
        term.period().words());
    toast(term).leaveFor(next);
    return "redirect:" + of.path(insider);
  }

  private static Toast toast(OfficeTerm term) {
    return Toast.done(msg("organisation.term.saved", term.name(), term.office().words()));
  }

  private static Form form(
      TermForm typed, Board board, Insider insider, List<Candidate> candidates) {
    return typed.form(path(insider, board.id()), board.path(insider), candidates);
  }

  private static String show(Form form, Board board, Insider insider, Frame frame, Model model) {
    model.addAttribute("frame", frame.titled(msg("organisation.term.add"), above(board, insider)));
    model.addAttribute("form", form);
    model.addAttribute("about", TermNotes.words(board));
    return "organisation/board/form";
  }

  static Link[] above(Board board, Insider insider) {
    return new Link[] {
      new Link(msg("organisation.estates"), "/" + insider.slug() + "/organisation/estates"),
      new Link(board.name(), board.path(insider))
    };
  }

  static String path(Insider insider, UUID board) {
    return "/" + insider.slug() + "/organisation/boards/" + board + "/terms";
  }
}
