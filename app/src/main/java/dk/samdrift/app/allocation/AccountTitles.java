package dk.samdrift.app.allocation;

import dk.samdrift.app.allocation.number.AccountNumbers;
import dk.samdrift.app.playbook.Account;
import dk.samdrift.app.playbook.Playbook;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What accounts of postings are called. */
@Component
public class AccountTitles {

  private final AccountNumbers numbers;

  AccountTitles(AccountNumbers numbers) {
    this.numbers = numbers;
  }

  /** Names of accounts by their numbers. */
  public record Titles(Map<String, String> byNumber) {

    /** Keeps its own copy. */
    public Titles {
      byNumber = Map.copyOf(byNumber);
    }

    /** The account's own name, or that of the level above which has one; empty when none has. */
    public String of(String account) {
      for (String at = account; !at.isEmpty(); at = above(at)) {
        String title = byNumber.get(at);
        if (title != null) {
          return title;
        }
      }
      return "";
    }

    /** Number and name as they stand together: 114.20 Renholdelse. */
    public String words(String account) {
      return (account + ' ' + of(account)).strip();
    }

    private static String above(String account) {
      int dot = account.lastIndexOf('.');
      return dot < 0 ? "" : account.substring(0, dot);
    }
  }

  /**
   * Those of a playbook: as the organisation numbers its accounts, and else as the playbook does.
   */
  public Titles of(Playbook playbook) {
    Map<String, String> titles = new HashMap<>();
    playbook.accounts().forEach(head -> titles.putIfAbsent(head.number(), head.title()));
    Map<String, Account> accounts = new HashMap<>();
    playbook.allAccounts().forEach(account -> accounts.put(account.id(), account));
    numbers
        .of(playbook.key().name())
        .numbers()
        .forEach((id, its) -> {
          if (accounts.containsKey(id)) {
            String title = Objects.requireNonNull(accounts.get(id)).title();
            its.forEach(number -> titles.put(number, title));
          }
        });
    return new Titles(titles);
  }
}
