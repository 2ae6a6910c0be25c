package dk.samdrift.app.ledger.year;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.ledger.Years.Kind;
import dk.samdrift.app.ledger.Years.Turn;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A year is closed, or opened again by somebody else than who closed it. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/ledger/years")
class YearTurnController {

  private static final int LONGEST = 4000;

  private final Years years;
  private final History history;

  YearTurnController(Years years, History history) {
    this.years = years;
    this.history = history;
  }

  @GetMapping("/closings/new")
  String ask(
      @RequestParam(defaultValue = "0") int year,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    Year found = find(access, year);
    model.addAttribute(
        "frame",
        frame.titled(
            msg("ledger.year.close", found.words()),
            Crumbs.of(insider, access, YearsController.link(insider, access))));
    model.addAttribute("confirm", YearsPage.closing(found, YearsPage.path(insider, access)));
    return "ui/confirmPage";
  }

  @PostMapping("/closings")
  String close(
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(defaultValue = "0") int version,
      Insider insider,
      Access access,
      RedirectAttributes next) {
    Year found = find(access, year);
    boolean isClosed = turn(found, version, Kind.CLOSED, "", insider, access);
    said(isClosed, "ledger.year.closed-now", found, access).leaveFor(next);
    return "redirect:" + YearsPage.path(insider, access);
  }

  @GetMapping("/reopenings/new")
  String askReason(
      @RequestParam(defaultValue = "0") int year,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    Year found = find(access, year);
    return show(form(found, insider, access), found, insider, access, frame, model);
  }

  @PostMapping("/reopenings")
  String reopen(
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(defaultValue = "0") int version,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Year found = find(access, year);
    Form form = form(found, insider, access).filledWith(request.getParameterMap());
    String reason = Parameters.first(request.getParameterMap(), "reason").strip();
    if (!YearsPage.mayReopen(access, insider, closing(access, found))) {
      form = form.wrong(msg("ledger.year.reopen.self"));
    }
    if (reason.isEmpty() || reason.length() > LONGEST) {
      form = form.wrong("reason", msg("ledger.year.reopen.reason.wrong"));
    }
    if (!form.errors().isEmpty()) {
      return show(form, found, insider, access, frame, model);
    }
    boolean isOpen = turn(found, version, Kind.REOPENED, reason, insider, access);
    said(isOpen, "ledger.year.reopened-now", found, access).leaveFor(next);
    return "redirect:" + YearsPage.path(insider, access);
  }

  private boolean turn(
      Year found, int version, Kind kind, String reason, Insider insider, Access access) {
    Year seen = new Year(found.year(), found.first(), found.last(), found.isClosed(), version);
    boolean isTurned = years.turn(access.cooperation(), seen, kind, reason, insider.actor());
    if (isTurned) {
      history.note(
          insider.actor(),
          kind == Kind.CLOSED ? "ledger.history.year-closed" : "ledger.history.year-reopened",
          List.of(found.words()),
          Subject.of("cooperation", access.cooperation()));
    }
    return isTurned;
  }

  /** What came of it, also where somebody else was faster. */
  private Toast said(boolean isDone, String key, Year year, Access access) {
    if (isDone) {
      return Toast.done(msg(key, year.words()));
    }
    @Nullable Turn last =
        years.turns(access.cooperation()).stream()
            .filter(turn -> turn.year() == year.year())
            .findFirst()
            .orElse(null);
    String who = last == null ? "" : last.personName();
    return new Toast(
        Tag.warn(msg("ledger.year.not-done")),
        msg("ledger.year.meanwhile", who, year.words()),
        null);
  }

  private Optional<Turn> closing(Access access, Year year) {
    return years.turns(access.cooperation()).stream()
        .filter(turn -> turn.year() == year.year())
        .findFirst()
        .filter(turn -> turn.kind() == Kind.CLOSED);
  }

  private Year find(Access access, int year) {
    return years
        .find(access.cooperation(), year)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Form form(Year year, Insider insider, Access access) {
    String path = YearsPage.path(insider, access);
    return Form.of(
            "reopen",
            path + "/reopenings?year=" + year.year() + "&version=" + year.version(),
            msg("ledger.year.reopen", year.words()),
            Field.of("reason", msg("ledger.year.reopen.reason"), new FieldKind.TextArea(5, LONGEST))
                .hint(msg("ledger.year.reopen.reason.hint", Formats.fullDay(year.last()))))
        .cancelTo(path);
  }

  private static String show(
      Form form, Year year, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("ledger.year.reopen", year.words()),
            Crumbs.of(insider, access, YearsController.link(insider, access))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
