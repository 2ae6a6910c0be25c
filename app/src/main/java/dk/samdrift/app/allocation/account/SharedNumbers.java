package dk.samdrift.app.allocation.account;

import dk.samdrift.app.allocation.number.AccountNumbers;
import dk.samdrift.app.allocation.number.Numbers;
import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.playbook.Account;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the shared accounts of a cooperation are numbered in the books. */
@Component
public class SharedNumbers {

  private final Playbooks playbooks;
  private final SharedAccounts accounts;
  private final AccountNumbers numbers;

  SharedNumbers(Playbooks playbooks, SharedAccounts accounts, AccountNumbers numbers) {
    this.playbooks = playbooks;
    this.accounts = accounts;
    this.numbers = numbers;
  }

  /** An account as the books number it, or the chart of accounts of all estates. */
  public record Shared(String number, String title) {}

  /** All of them, by number. */
  public List<Shared> of(Cooperation cooperation) {
    Playbook playbook = playbooks.get(cooperation.playbook());
    Chosen chosen = accounts.of(cooperation.id());
    Numbers known = numbers.of(playbook.key().name());
    return playbook.allAccounts().stream()
        .filter(one -> one.below().isEmpty() && chosen.isShared(one))
        .flatMap(one -> numbers(known, one).stream().map(number -> new Shared(number, one.title())))
        .sorted(Comparator.comparing(Shared::number).thenComparing(Shared::title))
        .toList();
  }

  private static List<String> numbers(Numbers known, Account one) {
    List<String> own = known.of(one.id());
    return own.isEmpty() ? List.of(one.number()) : own;
  }
}
