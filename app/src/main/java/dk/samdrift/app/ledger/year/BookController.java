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
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a cooperation is called in files, and when its accounting year begins. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/ledger/years/book")
class BookController {

  private static final Pattern CODE =
      Pattern.compile("[0-9A-Za-zÆØÅæøå][0-9A-Za-zÆØÅæøå._-]{0,59}");

  private final Cooperations cooperations;
  private final Books books;
  private final Years years;
  private final History history;

  BookController(Cooperations cooperations, Books books, Years years, History history) {
    this.cooperations = cooperations;
    this.books = books;
    this.years = years;
    this.history = history;
  }

  private Book book(Access access) {
    Cooperation now = cooperations.get(access.cooperation());
    return books.usual(now.id(), now.number());
  }

  @GetMapping("/edit")
  String edit(Insider insider, Access access, Frame frame, Model model) {
    Book book = book(access);
    Map<String, String> values = values(book);
    Form form = form(book, book.version(), insider, access).filled(values).beganWith(values);
    return show(form, insider, access, frame, model);
  }

  @PostMapping
  String change(
      @RequestParam(defaultValue = "0") int version,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Cooperation now = cooperations.get(access.cooperation());
    Book book = books.needed(now.id(), now.number());
    Form form = checked(form(book, version, insider, access), access.cooperation(), request);
    if (!form.errors().isEmpty()) {
      return show(form, insider, access, frame, model);
    }
    String code = form.field("code").value().strip();
    int month = isFixed(access) ? book.startMonth() : Integer.parseInt(form.field("month").value());
    // Books that are only just begun were seen as version 0.
    boolean isSeen = version == book.version() || (version == 0 && book.version() == 1);
    if (!isSeen || !books.change(new Book(book.cooperation(), code, month, book.version()))) {
      Book latest = books.get(book.cooperation());
      Form torn =
          checked(form(latest, latest.version(), insider, access), access.cooperation(), request)
              .changedMeanwhile(values(latest));
      return show(torn, insider, access, frame, model);
    }
    history.note(
        insider.actor(),
        "ledger.history.book",
        List.of(code, Formats.month(month)),
        Subject.of("cooperation", access.cooperation()));
    Toast.done(msg("ledger.book.saved", code)).leaveFor(next);
    return "redirect:" + YearsPage.path(insider, access);
  }

  private Form checked(Form form, UUID cooperation, HttpServletRequest request) {
    Form filled = form.filledWith(request.getParameterMap()).beganAs(request.getParameterMap());
    String code = Parameters.first(request.getParameterMap(), "code").strip();
    if (!CODE.matcher(code).matches()) {
      filled = filled.wrong("code", msg("ledger.book.code.wrong"));
    } else if (books.isTaken(code, cooperation)) {
      filled = filled.wrong("code", msg("ledger.book.code.taken", code));
    }
    Field month = filled.field("month");
    return month.isDisabled() || month.value().matches("[1-9]|1[0-2]")
        ? filled
        : filled.wrong("month", msg("ledger.book.month.wrong"));
  }

  private boolean isFixed(Access access) {
    return !years.of(access.cooperation()).isEmpty();
  }

  private Form form(Book book, int version, Insider insider, Access access) {
    List<Choice> months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> Choice.of(Integer.toString(month), Formats.month(month)))
            .toList();
    Field month = Field.select("month", msg("ledger.book.start-month"), months);
    boolean isFixed = isFixed(access);
    String path = YearsPage.path(insider, access);
    return Form.of(
            "book",
            path + "/book?version=" + version,
            msg("ledger.book.save"),
            Field.text("code", msg("ledger.book.code")).hint(msg("ledger.book.code.hint")),
            isFixed
                ? month.hint(msg("ledger.book.month.fixed")).disabled()
                : month.hint(msg("ledger.book.month.hint")))
        .filled(values(book))
        .cancelTo(path);
  }

  private static Map<String, String> values(Book book) {
    return Map.of("code", book.code(), "month", Integer.toString(book.startMonth()));
  }

  private static String show(Form form, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("ledger.book.page"),
            Crumbs.of(insider, access, YearsController.link(insider, access))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
