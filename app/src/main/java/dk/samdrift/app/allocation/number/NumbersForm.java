package dk.samdrift.app.allocation.number;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.playbook.Account;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.FormError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed, several numbers to an account with commas or blanks between them.
 *
 * @param typed by the ids of their accounts, none of them empty
 */
record NumbersForm(Map<String, String> typed) {

  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]+([.-][0-9A-Za-z]+)*");
  private static final int LONGEST = 40;
  private static final String NAME = "number.";

  static NumbersForm of(Numbers numbers) {
    Map<String, String> typed = new HashMap<>();
    numbers.numbers().forEach((account, all) -> typed.put(account, String.join(", ", all)));
    return new NumbersForm(typed);
  }

  static NumbersForm typed(List<Account> accounts, Map<String, String[]> parameters) {
    Map<String, String> typed = new HashMap<>();
    for (Account one : accounts) {
      String text = Parameters.first(parameters, nameOf(one)).strip();
      if (!text.isEmpty()) {
        typed.put(one.id(), text);
      }
    }
    return new NumbersForm(typed);
  }

  String text(Account one) {
    return typed.getOrDefault(one.id(), "");
  }

  private List<String> numbers(Account one) {
    return List.copyOf(
        new TreeSet<>(
            Stream.of(text(one).split("[,;\\s]+", -1)).filter(part -> !part.isEmpty()).toList()));
  }

  /** What it means, in the place of what was seen. */
  Numbers wanted(List<Account> accounts, int version) {
    Map<String, List<String>> all = new HashMap<>();
    accounts.stream()
        .filter(one -> !numbers(one).isEmpty())
        .forEach(one -> all.put(one.id(), numbers(one)));
    return new Numbers(version, "", all);
  }

  /** What is wrong, each with its field. */
  List<FormError> faults(List<Account> accounts) {
    List<FormError> faults = new ArrayList<>();
    Map<String, Account> taken = new HashMap<>();
    for (Account one : accounts) {
      for (String number : numbers(one)) {
        Account other = taken.putIfAbsent(number, one);
        if (number.length() > LONGEST || !NUMBER.matcher(number).matches()) {
          faults.add(
              new FormError(
                  fieldOf(one), msg("allocation.number.wrong", brief(number), one.title())));
        } else if (other != null) {
          faults.add(
              new FormError(
                  fieldOf(one),
                  msg("allocation.number.twice", number, other.title(), one.title())));
        }
      }
    }
    return faults;
  }

  private static String brief(String number) {
    return number.length() > LONGEST ? number.substring(0, LONGEST) + "…" : number;
  }

  static String fieldOf(Account one) {
    return "number-" + one.id();
  }

  /** What the field of an account is called. */
  static String nameOf(Account one) {
    return NAME + one.id();
  }
}
