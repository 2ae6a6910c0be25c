package dk.samdrift.app.allocation.number;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Account;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.FormError;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a playbook's accounts are numbered in the books: typed by those who keep them. */
@Controller
@RequestMapping("/{organisation}/allocation/numbers")
class NumbersController {

  private final Playbooks playbooks;
  private final AccountNumbers numbers;
  private final History history;

  NumbersController(Playbooks playbooks, AccountNumbers numbers, History history) {
    this.playbooks = playbooks;
    this.numbers = numbers;
    this.history = history;
  }

  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String playbook, Insider insider, Frame frame, Model model) {
    Playbook book = book(playbook);
    Numbers now = numbers.of(book.key().name());
    NumbersForm typed = NumbersForm.of(now);
    return show(book, typed, now.version(), List.of(), insider, frame, model);
  }

  @PostMapping
  String save(
      @RequestParam(defaultValue = "") String playbook,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Playbook book = book(playbook);
    List<Account> accounts = book.allAccounts();
    NumbersForm typed = NumbersForm.typed(accounts, request.getParameterMap());
    List<FormError> faults = typed.faults(accounts);
    if (!faults.isEmpty()) {
      return show(book, typed, version, faults, insider, frame, model);
    }
    Numbers wanted = typed.wanted(accounts, version);
    if (!numbers.save(book.key().name(), wanted, insider.actor())) {
      Numbers theirs = numbers.of(book.key().name());
      String sentence = msg("allocation.number.meanwhile", theirs.byName(), others(book, theirs));
      List<FormError> meanwhile = List.of(new FormError("", sentence));
      return show(book, typed, theirs.version(), meanwhile, insider, frame, model);
    }
    long count = wanted.numbers().values().stream().mapToLong(List::size).sum();
    history.note(
        insider.actor(),
        "allocation.history.numbers",
        List.of(Formats.count(count)),
        new Subject("accounts", book.key().name()));
    Toast.done(msg("allocation.number.saved", Formats.count(count))).leaveFor(next);
    return "redirect:" + path(book, insider);
  }

  /** What somebody else has saved. */
  private static String others(Playbook book, Numbers theirs) {
    return String.join(
        "; ",
        book.allAccounts().stream()
            .filter(one -> !theirs.of(one.id()).isEmpty())
            .map(one -> one.title() + " " + String.join(", ", theirs.of(one.id())))
            .toList());
  }

  private Playbook book(String name) {
    return playbooks.newest().stream()
        .filter(one -> name.isEmpty() || one.key().name().equals(name))
        .filter(one -> !one.accounts().isEmpty())
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String path(Playbook book, Insider insider) {
    return "/" + insider.slug() + "/allocation/numbers?playbook=" + book.key().name();
  }

  private static String show(
      Playbook book,
      NumbersForm typed,
      int version,
      List<FormError> errors,
      Insider insider,
      Frame frame,
      Model model) {
    boolean mayType =
        insider.hasEverywhere(Role.FINANCE_OFFICER)
            || insider.hasEverywhere(Role.MANAGEMENT)
            || insider.hasEverywhere(Role.OPERATIONS_MANAGER);
    String path = path(book, insider);
    NumbersPage.Typing form =
        mayType ? new NumbersPage.Typing(path, version, errors, "/" + insider.slug()) : null;
    model.addAttribute("page", NumbersPage.of(frame, book.accounts(), typed, book.title(), form));
    return "allocation/number/show";
  }
}
