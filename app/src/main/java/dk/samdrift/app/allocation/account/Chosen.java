package dk.samdrift.app.allocation.account;

import dk.samdrift.app.playbook.Account;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which accounts are shared, and what is special about some.
 *
 * @param version how often it was saved; 0 never
 * @param byName who saved it last; nobody has the empty name
 * @param shared ids of accounts that have none below them
 * @param remarks by the ids of their accounts, also of some that are not shared
 */
record Chosen(int version, String byName, Set<String> shared, Map<String, String> remarks) {

  static final Chosen NOTHING = new Chosen(0, "", Set.of(), Map.of());

  /** Is it shared, or everything below it? */
  boolean isShared(Account account) {
    return account.below().isEmpty()
        ? shared.contains(account.id())
        : account.below().stream().allMatch(this::isShared);
  }

  /** How many of some accounts stand for themselves and are shared. */
  long count(List<Account> accounts) {
    return leaves(accounts).stream().filter(shared::contains).count();
  }

  /** The ids of those that have none below them. */
  static Set<String> leaves(List<Account> accounts) {
    Set<String> leaves = new HashSet<>();
    accounts.stream()
        .flatMap(Account::all)
        .filter(one -> one.below().isEmpty())
        .forEach(one -> leaves.add(one.id()));
    return leaves;
  }

  /**
   * What is meant by ticks. A tick that was set at a heading stands for all below it, one that was
   * taken away likewise; a heading that was left as it was says nothing.
   *
   * @param ticked ids of accounts and headings
   * @return ids of accounts that have none below them
   */
  Set<String> meant(List<Account> accounts, Set<String> ticked) {
    Set<String> meant = new HashSet<>();
    for (Account one : accounts) {
      Set<String> below = leaves(one.below());
      boolean isTicked = ticked.contains(one.id());
      boolean isChanged = isTicked != isShared(one);
      if (below.isEmpty()) {
        if (isTicked) {
          meant.add(one.id());
        }
      } else if (isChanged && isTicked) {
        meant.addAll(below);
      } else if (!isChanged || !ticked.containsAll(below)) {
        meant.addAll(meant(one.below(), ticked));
      }
    }
    return meant;
  }
}
