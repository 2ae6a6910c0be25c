package dk.samdrift.app.allocation.account;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.playbook.Account;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.FormError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was ticked and typed.
 *
 * @param ticked ids of accounts and headings
 * @param remarks by the ids of their accounts, none of them empty
 */
record AccountsForm(Set<String> ticked, Map<String, String> remarks) {

  static final int LONGEST_REMARK = 500;

  private static final String REMARK = "remark.";

  static AccountsForm typed(List<Account> accounts, Map<String, String[]> parameters) {
    Set<String> ticked = new HashSet<>(List.of(parameters.getOrDefault("account", new String[0])));
    Map<String, String> remarks = new HashMap<>();
    for (Account one : accounts) {
      String remark = Parameters.first(parameters, REMARK + one.id()).strip();
      if (!remark.isEmpty()) {
        remarks.put(one.id(), remark);
      }
    }
    return new AccountsForm(ticked, remarks);
  }

  /** What it means, in the place of what was seen. */
  Chosen wanted(List<Account> heads, Chosen seen, int version) {
    return new Chosen(version, "", seen.meant(heads, ticked), remarks);
  }

  /** What is wrong, each with its field. */
  List<FormError> faults(List<Account> accounts) {
    List<FormError> faults = new ArrayList<>();
    for (Account one : accounts) {
      if (remarks.getOrDefault(one.id(), "").length() > LONGEST_REMARK) {
        faults.add(
            new FormError(
                fieldOf(one), msg("allocation.account.remark.long", one.title(), LONGEST_REMARK)));
      }
    }
    return faults;
  }

  static String fieldOf(Account one) {
    return "remark-" + one.id();
  }

  /** What the field of a remark is called. */
  static String nameOf(Account one) {
    return REMARK + one.id();
  }
}
