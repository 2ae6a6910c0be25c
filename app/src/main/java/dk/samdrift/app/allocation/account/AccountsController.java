package dk.samdrift.app.allocation.account;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.number.AccountNumbers;
import dk.samdrift.app.allocation.number.Numbers;
import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Account;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.FormError;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which accounts are shared: those who lead choose, everybody who may know of it reads. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/allocation/accounts")
class AccountsController {

  private final Cooperations cooperations;
  private final Playbooks playbooks;
  private final SharedAccounts accounts;
  private final AccountNumbers numbers;
  private final History history;

  AccountsController(
      Cooperations cooperations,
      Playbooks playbooks,
      SharedAccounts accounts,
      AccountNumbers numbers,
      History history) {
    this.numbers = numbers;
    this.cooperations = cooperations;
    this.playbooks = playbooks;
    this.accounts = accounts;
    this.history = history;
  }

  @GetMapping
  String show(
      @PathVariable UUID cooperation, Access access, Insider insider, Frame frame, Model model) {
    Cooperation now = cooperations.get(cooperation);
    Playbook playbook = playbooks.get(now.playbook());
    Chosen chosen = accounts.of(cooperation);
    model.addAttribute("page", page(now, playbook, chosen, access, insider, frame, List.of()));
    return "allocation/account/show";
  }

  @PostMapping
  String save(
      @PathVariable UUID cooperation,
      @RequestParam int version,
      Access access,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Cooperation now = cooperations.get(cooperation);
    Playbook playbook = playbooks.get(now.playbook());
    Chosen before = accounts.of(cooperation);
    AccountsForm typed = AccountsForm.typed(playbook.allAccounts(), request.getParameterMap());
    Chosen wanted = typed.wanted(playbook.accounts(), before, version);
    List<FormError> faults = typed.faults(playbook.allAccounts());
    if (faults.isEmpty() && !accounts.save(cooperation, wanted, insider.actor())) {
      Chosen again =
          new Chosen(before.version(), before.byName(), wanted.shared(), wanted.remarks());
      faults = List.of(new FormError("", meanwhile(playbook, before, wanted)));
      wanted = again;
    }
    if (!faults.isEmpty()) {
      model.addAttribute("page", page(now, playbook, wanted, access, insider, frame, faults));
      return "allocation/account/show";
    }
    note(now, before, wanted, insider);
    String count = Formats.count(wanted.count(playbook.accounts()));
    Toast.done(msg("allocation.account.saved", count)).leaveFor(next);
    return "redirect:" + path(now, insider);
  }

  /** Which accounts somebody else has ticked or not, otherwise than here. */
  private static String meanwhile(Playbook playbook, Chosen theirs, Chosen ours) {
    String other =
        playbook.allAccounts().stream()
            .filter(one -> one.below().isEmpty())
            .filter(one -> theirs.shared().contains(one.id()) != ours.shared().contains(one.id()))
            .map(Account::title)
            .collect(Collectors.joining(", "));
    return other.isEmpty()
        ? msg("allocation.account.meanwhile", theirs.byName())
        : msg("allocation.account.meanwhile.other", theirs.byName(), other);
  }

  private void note(Cooperation now, Chosen before, Chosen wanted, Insider insider) {
    Set<String> more = new HashSet<>(wanted.shared());
    more.removeAll(before.shared());
    Set<String> less = new HashSet<>(before.shared());
    less.removeAll(wanted.shared());
    history.note(
        insider.actor(),
        "allocation.history.accounts",
        List.of(Formats.count(more.size()), Formats.count(less.size())),
        Subject.of("cooperation", now.id()));
  }

  private static String path(Cooperation now, Insider insider) {
    return now.path(insider) + "/allocation/accounts";
  }

  private AccountsPage page(
      Cooperation now,
      Playbook playbook,
      Chosen chosen,
      Access access,
      Insider insider,
      Frame frame,
      List<FormError> faults) {
    List<Account> heads = playbook.accounts();
    Set<String> wrong = faults.stream().map(FormError::fieldId).collect(Collectors.toSet());
    boolean mayChoose = access.leads() && !heads.isEmpty();
    long count = chosen.count(heads);
    Numbers numbered = numbers.of(playbook.key().name());
    return new AccountsPage(
        frame.titled(msg("allocation.account.page"), Crumbs.of(insider, access)),
        msg(
            "allocation.account.count",
            Formats.count(count),
            Formats.count(Chosen.leaves(heads).size())),
        msg("allocation.account.intro", playbook.vocabulary().cooperation().the()),
        List.of(
            Action.go(
                msg("allocation.number.page"),
                "/" + insider.slug() + "/allocation/numbers?playbook=" + playbook.key().name()),
            new Action.Print(msg("allocation.print"))),
        mayChoose
            ? AccountsPage.all(heads, chosen, numbered, wrong)
            : AccountsPage.read(heads, chosen, numbered),
        mayChoose
            ? new AccountsPage.Choosing(
                path(now, insider), chosen.version(), faults, now.path(insider))
            : null,
        !mayChoose && count == 0 ? empty(heads) : null);
  }

  private static EmptyState empty(List<Account> heads) {
    return heads.isEmpty()
        ? new EmptyState(
            msg("allocation.account.unnamed"), msg("allocation.account.unnamed.next"), null)
        : new EmptyState(msg("allocation.account.none"), msg("allocation.account.none.next"), null);
  }
}
