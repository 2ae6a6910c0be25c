package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.InputFile;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * rules.csv: every shared account has a rule on every day of the year, and mostly several that
 * compete.
 */
final class Rules {
  private final Dice dice;
  private final Draft draft;
  private final Scene scene;
  private final List<Keys.Plan> keys;
  private final List<String> sharedAccounts;
  private final List<String> directAccounts;
  private final boolean withCovers;
  private final Set<List<String>> written = new HashSet<>();

  Rules(Dice dice, Draft draft, Scene scene, List<Keys.Plan> keys) {
    this.dice = dice;
    this.draft = draft;
    this.scene = scene;
    this.keys = keys;
    this.withCovers = dice.chance(85);
    this.sharedAccounts = dice.some(Names.SHARED_ACCOUNTS, dice.between(1, 6));
    this.directAccounts = dice.some(Names.DIRECT_ACCOUNTS, dice.between(1, 2));
    base();
    for (int more = dice.between(0, 8); more > 0; more--) {
      rule(prefix(dice.oneOf(sharedAccounts)), dice.versionDay(scene.year()));
    }
    direct();
    if (dice.chance(30)) {
      rule("ubrugt" + (dice.chance(50) ? "*" : ""), dice.versionDay(scene.year()));
    }
  }

  List<String> sharedAccounts() {
    return sharedAccounts;
  }

  List<String> directAccounts() {
    return directAccounts;
  }

  private void base() {
    if (dice.chance(60)) {
      rule("*", scene.year().from());
    } else {
      for (String account : sharedAccounts) {
        rule(dice.chance(60) ? account : account + "*", scene.year().from());
      }
    }
  }

  /** The account itself, an account above it, its first characters, or `*`. */
  private String prefix(String account) {
    int point = account.lastIndexOf('.');
    int cut =
        account.offsetByCodePoints(0, dice.between(0, account.codePointCount(0, account.length())));
    return switch (dice.between(0, 4)) {
      case 0 -> account;
      case 1 -> account + "*";
      case 2 -> point > 0 ? account.substring(0, point) : account;
      case 3 -> account.substring(0, cut) + "*";
      default -> "*";
    };
  }

  private void rule(String account, LocalDate from) {
    List<Keys.Plan> inForce = inForce(from);
    List<Keys.Plan> sure = inForce.stream().filter(Keys.Plan::isSure).toList();
    if (sure.isEmpty()) {
      return;
    }
    Keys.Plan key = dice.oneOf(inForce);
    String fallback = key.isSure() ? "" : dice.oneOf(sure).id();
    if (key.isSure() && dice.chance(30)) {
      fallback = dice.oneOf(inForce).id();
    }
    write(account, key.id(), fallback, from);
  }

  private List<Keys.Plan> inForce(LocalDate day) {
    return keys.stream().filter(key -> !key.firstFrom().isAfter(day)).toList();
  }

  private void direct() {
    for (String account : directAccounts) {
      if (dice.chance(50)) {
        LocalDate from = dice.versionDay(scene.year());
        List<Keys.Plan> fallbacks = dice.chance(20) ? inForce(from) : List.of();
        write(account, "direct", fallbacks.isEmpty() ? "" : dice.oneOf(fallbacks).id(), from);
      }
      if (dice.chance(20)) {
        rule(account, dice.versionDay(scene.year()));
      }
    }
  }

  private void write(String account, String key, String fallback, LocalDate from) {
    if (account.endsWith(".") || !written.add(List.of(account, from.toString()))) {
      return;
    }
    List<String> covers =
        scene.isWholeYear() && withCovers
            ? List.of("", "", "day", "month", "quarter", "year")
            : withCovers ? List.of("", "day") : List.of("");
    draft.add(
        InputFile.RULES,
        Map.of(
            "cooperation",
            scene.id(),
            "account",
            account,
            "key",
            key,
            "fallback",
            fallback,
            "covers",
            dice.oneOf(covers),
            "from",
            from.toString()));
  }
}
