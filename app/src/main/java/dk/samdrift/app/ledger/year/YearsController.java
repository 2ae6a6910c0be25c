package dk.samdrift.app.ledger.year;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.Books;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounting years of a cooperation, and new ones. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/ledger/years")
class YearsController {

  /** So many years back one may be opened by hand; files open whichever they are of. */
  private static final int BACK = 6;

  private final Cooperations cooperations;
  private final Books books;
  private final Years years;
  private final History history;
  private final Clock clock;

  YearsController(
      Cooperations cooperations, Books books, Years years, History history, Clock clock) {
    this.cooperations = cooperations;
    this.books = books;
    this.years = years;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String show(Insider insider, Access access, Frame frame, Model model) {
    Cooperation now = cooperations.get(access.cooperation());
    List<Year> there = years.of(now.id());
    YearsPage.Known known =
        new YearsPage.Known(
            books.usual(now.id(), now.number()),
            there,
            offered(there),
            years.contents(now.id()),
            years.turns(now.id()));
    model.addAttribute("page", YearsPage.of(known, insider, access, frame));
    return "ledger/year/show";
  }

  @GetMapping("/new")
  String ask(Insider insider, Access access, Frame frame, Model model) {
    return show(form(insider, access), insider, access, frame, model);
  }

  @PostMapping
  String open(
      @RequestParam(defaultValue = "") String year,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Cooperation now = cooperations.get(access.cooperation());
    List<Year> there = years.of(now.id());
    String path = YearsPage.path(insider, access);
    Optional<Year> before =
        there.stream().filter(one -> year.equals(Integer.toString(one.year()))).findFirst();
    if (before.isPresent()) {
      Toast.done(msg("ledger.year.opened-before", before.get().words())).leaveFor(next);
      return "redirect:" + path;
    }
    if (offered(there).stream().noneMatch(one -> year.equals(Integer.toString(one)))) {
      Form form =
          form(insider, access)
              .filledWith(request.getParameterMap())
              .wrong("year", msg("ledger.year.first.wrong", BACK));
      return show(form, insider, access, frame, model);
    }
    Book book = books.needed(now.id(), now.number());
    Year opened = Year.beginning(Integer.parseInt(year), book.startMonth());
    if (years.open(book, opened.year(), insider.actor())) {
      history.note(
          insider.actor(),
          "ledger.history.year-opened",
          List.of(opened.words()),
          Subject.of("cooperation", now.id()));
    }
    Toast.done(msg("ledger.year.opened", opened.words())).leaveFor(next);
    return "redirect:" + path;
  }

  private Form form(Insider insider, Access access) {
    String path = YearsPage.path(insider, access);
    return Form.of(
            "year",
            path,
            msg("ledger.year.open-first"),
            Field.select("year", msg("ledger.year.first"), choices())
                .hint(msg("ledger.year.first.hint")))
        .filled(Map.of("year", Integer.toString(Formats.today(clock).getYear())))
        .cancelTo(path);
  }

  private List<Choice> choices() {
    return offered(List.of()).stream()
        .map(String::valueOf)
        .map(year -> Choice.of(year, year))
        .toList();
  }

  /** What may be opened beside those that are there, the newest first: years leave no gap. */
  private List<Integer> offered(List<Year> there) {
    int now = Formats.today(clock).getYear();
    return there.isEmpty()
        ? IntStream.rangeClosed(now - BACK, now + 1).boxed().toList()
        : Stream.of(there.getFirst().year() + 1, there.getLast().year() - 1)
            .filter(year -> year >= now - BACK)
            .toList();
  }

  private static String show(Form form, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("ledger.year.open-first"), Crumbs.of(insider, access, link(insider, access))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }

  static Link link(Insider insider, Access access) {
    return new Link(msg("ledger.year.page"), YearsPage.path(insider, access));
  }
}
