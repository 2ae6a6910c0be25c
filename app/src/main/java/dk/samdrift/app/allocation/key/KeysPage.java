package dk.samdrift.app.allocation.key;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Kind;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a cooperation.
 *
 * @param usual what others begin with; none when there are keys, or for those who only read
 * @param gone keys of which every version was taken back
 */
public record KeysPage(
    Frame frame,
    List<Action> actions,
    String intro,
    @Nullable EmptyState empty,
    List<Action> usual,
    List<Card> keys,
    List<Link> gone) {

  /**
   * A key.
   *
   * @param next what it becomes, and when; empty when nothing is coming
   */
  public record Card(
      String id, Link page, String kind, String since, String use, String next, Preview shares) {}

  static Link link(Insider insider, Access access) {
    return new Link(msg("allocation.key.page"), AgreementDesk.path(insider, access, "keys"));
  }

  static String path(Insider insider, Access access, String key) {
    return AgreementDesk.path(insider, access, "keys/key") + "?key=" + AgreementDesk.encoded(key);
  }

  static KeysPage of(
      Agreement agreement,
      List<String> former,
      LocalDate today,
      Function<String, Preview> shares,
      Insider insider,
      Access access,
      Frame frame) {
    String form = AgreementDesk.path(insider, access, "keys/version");
    boolean mayChange = AgreementDesk.mayChange(access);
    List<String> names =
        agreement.keys().stream().map(Agreement.Key::key).distinct().sorted().toList();
    boolean isEmpty = names.isEmpty();
    Action add = Action.main(msg("allocation.key.add"), form);
    return new KeysPage(
        frame.titled(msg("allocation.key.page"), Crumbs.of(insider, access)),
        mayChange && !isEmpty ? List.of(add) : List.of(),
        msg("allocation.key.intro"),
        isEmpty ? empty(mayChange) : null,
        isEmpty && mayChange
            ? List.of(
                usual(form, "HOURS", "allocation.key.usual.hours", ""),
                usual(form, "MEASURE", "allocation.key.usual.units", "units"),
                usual(form, "EQUAL", "allocation.key.usual.equal", ""),
                Action.go(msg("allocation.key.add"), form))
            : List.of(),
        names.stream()
            .map(key -> card(agreement, key, today, shares, path(insider, access, key)))
            .toList(),
        former.stream()
            .filter(key -> !names.contains(key))
            .map(key -> new Link(key, path(insider, access, key)))
            .toList());
  }

  private static EmptyState empty(boolean mayChange) {
    return new EmptyState(
        msg("allocation.key.none"),
        msg(mayChange ? "allocation.key.none.next" : "allocation.key.none.read"),
        null);
  }

  private static Action usual(String form, String kind, String name, String measure) {
    String query =
        "?kind=" + kind + "&name=" + AgreementDesk.encoded(msg(name)) + "&measure=" + measure;
    return Action.go(msg("allocation.key.begin-with", msg(name)), form + query);
  }

  private static Card card(
      Agreement agreement,
      String key,
      LocalDate today,
      Function<String, Preview> shares,
      String path) {
    Optional<Agreement.Key> now = Held.on(agreement, key, today).map(Held::definition);
    Optional<Agreement.Key> next =
        agreement.keys().stream()
            .filter(one -> one.key().equals(key) && one.from().isAfter(today))
            .min(Comparator.comparing(Agreement.Key::from));
    return new Card(
        "key-" + Integer.toHexString(key.hashCode()),
        new Link(key, path),
        now.or(() -> next).map(KeyWords::kind).orElse(""),
        now.map(one -> msg("allocation.key.since", Formats.dayWithYear(one.from())))
            .orElse(msg("allocation.key.not-yet")),
        use(agreement, key),
        next.map(one ->
                msg(
                    "allocation.key.next",
                    Formats.dayWithYear(one.from()),
                    KeyWords.kind(one).toLowerCase(Messages.DANISH)))
            .orElse(""),
        shares.apply(key));
  }

  /** What a key is used for, in a sentence. */
  static String use(Agreement agreement, String key) {
    List<String> accounts =
        agreement.rules().stream()
            .filter(rule -> key.equals(rule.key()) || key.equals(rule.fallback()))
            .map(rule -> rule.account().equals("*") ? msg("allocation.rule.all") : rule.account())
            .distinct()
            .sorted()
            .toList();
    List<String> keys =
        agreement.parts().stream()
            .filter(part -> part.partKey().equals(key))
            .map(Agreement.Part::key)
            .distinct()
            .sorted()
            .toList();
    if (accounts.isEmpty() && keys.isEmpty()) {
      return msg("allocation.key.unused");
    }
    Stream<String> byAccounts =
        accounts.isEmpty()
            ? Stream.of()
            : Stream.of(msg("allocation.key.used-by", String.join(", ", accounts)));
    Stream<String> byKeys =
        keys.isEmpty()
            ? Stream.of()
            : Stream.of(msg("allocation.key.part-of", String.join(", ", keys)));
    return String.join(" ", Stream.concat(byAccounts, byKeys).toList());
  }

  static boolean isKind(String name) {
    return Stream.of(Kind.values()).anyMatch(one -> one.name().equals(name));
  }
}
