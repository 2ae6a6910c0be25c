package dk.samdrift.app.allocation.rule;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Rule;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Decided;
import dk.samdrift.app.allocation.Trials.Ruling;
import dk.samdrift.app.allocation.account.SharedNumbers.Shared;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By which keys accounts are divided.
 *
 * @param tried an account number that somebody asked about; empty, none
 * @param answer which rule wins for it
 * @param bare shared accounts without a rule
 * @param forAll makes a rule for all accounts; none when there is one, or for those who only read
 */
public record RulesPage(
    Frame frame,
    List<Action> actions,
    String path,
    String tried,
    String answer,
    List<Bare> bare,
    @Nullable Action forAll,
    Table table,
    List<Line> lines) {

  /** A shared account without a rule. */
  public record Bare(String number, String titles, @Nullable Link make) {}

  /** A rule. */
  public record Line(
      String account,
      Tag state,
      @Nullable Link key,
      String keyWords,
      String more,
      String from,
      String decision,
      List<Action> actions) {}

  /** What is known of the rules. */
  record Known(
      Agreement agreement,
      LocalDate today,
      LocalDate firstOpen,
      TableQuery query,
      String tried,
      Map<String, Ruling> rulings,
      List<Shared> shared) {}

  static Link link(Insider insider, Access access) {
    return new Link(msg("allocation.rule.page"), AgreementDesk.path(insider, access, "rules"));
  }

  /** In the order in which they win: the longest first, of equal length the one without a star. */
  private static final Comparator<Rule> ORDER =
      Comparator.comparingInt((Rule one) -> -length(one))
          .thenComparing(one -> one.account().endsWith("*"))
          .thenComparing(Rule::account)
          .thenComparing(Rule::from, Comparator.reverseOrder());

  private static int length(Rule one) {
    String plain = one.account().replace("*", "");
    return plain.codePointCount(0, plain.length());
  }

  static RulesPage of(Known known, Insider insider, Access access, Frame frame) {
    String path = AgreementDesk.path(insider, access, "rules");
    boolean mayChange = AgreementDesk.mayChange(access);
    List<Rule> rules =
        known.agreement().rules().stream()
            .filter(one -> isFound(one, known.query().search()))
            .sorted(ORDER)
            .toList();
    boolean isForAll =
        known.agreement().rules().stream().anyMatch(one -> one.account().equals("*"));
    List<Bare> bare = bare(known, mayChange ? path : null);
    EmptyState empty =
        new EmptyState(
            msg("allocation.rule.none"),
            msg(mayChange ? "allocation.rule.none.next" : "allocation.rule.none.read"),
            null);
    return new RulesPage(
        frame.titled(msg("allocation.rule.page"), Crumbs.of(insider, access)),
        mayChange ? List.of(Action.main(msg("allocation.rule.add"), path + "/edit")) : List.of(),
        path,
        known.tried(),
        answer(known),
        bare,
        mayChange && !isForAll && !bare.isEmpty()
            ? Action.go(msg("allocation.rule.for-all"), path + "/edit?account=*")
            : null,
        Table.plain("rules", msg("allocation.rule.list"), COLUMNS, rules.size(), empty)
            .shaped(Table.Shape.LIST)
            .asked(known.query(), msg("allocation.rule.search")),
        page(rules, known.query().within(rules.size()).page()).stream()
            .map(rule -> line(rule, known, insider, access, path))
            .toList());
  }

  private static List<Rule> page(List<Rule> rules, int page) {
    return rules.stream()
        .skip((page - 1L) * TableQuery.PAGE_SIZE)
        .limit(TableQuery.PAGE_SIZE)
        .toList();
  }

  private static final int MOST_TITLES = 3;

  static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("allocation.rule.account")),
          Column.text(msg("allocation.rule.key")),
          Column.text(msg("allocation.from")),
          Column.text(msg("allocation.decision")));

  private static boolean isFound(Rule rule, String search) {
    String all =
        String.join(
            " ", rule.account(), rule.key(), Objects.requireNonNullElse(rule.fallback(), ""));
    return all.toLowerCase(Messages.DANISH).contains(search.strip().toLowerCase(Messages.DANISH));
  }

  private static String answer(Known known) {
    if (known.tried().isEmpty()) {
      return "";
    }
    Ruling ruling = known.rulings().get(known.tried());
    if (ruling == null) {
      return msg("allocation.rule.try.none", known.tried());
    }
    String answer =
        ruling.key().equals(Rule.DIRECT)
            ? msg("allocation.rule.try.direct", known.tried(), words(ruling.account()))
            : msg("allocation.rule.try.key", known.tried(), ruling.key(), words(ruling.account()));
    return ruling.fallback().isEmpty()
        ? answer
        : answer + " " + msg("allocation.rule.try.fallback", ruling.fallback());
  }

  private static String words(String account) {
    return account.equals("*") ? msg("allocation.rule.all") : account;
  }

  private static List<Bare> bare(Known known, @Nullable String path) {
    Map<String, List<String>> titles =
        known.shared().stream()
            .filter(one -> !known.rulings().containsKey(one.number()))
            .collect(
                Collectors.groupingBy(
                    Shared::number,
                    LinkedHashMap::new,
                    Collectors.mapping(Shared::title, Collectors.toList())));
    return titles.entrySet().stream()
        .map(one ->
            new Bare(
                one.getKey(),
                brief(one.getValue().stream().distinct().toList()),
                path == null
                    ? null
                    : new Link(
                        msg("allocation.rule.make", one.getKey()),
                        path + "/edit?account=" + AgreementDesk.encoded(one.getKey()))))
        .toList();
  }

  /** The first of several titles; a number of the standard chart has dozens. */
  private static String brief(List<String> titles) {
    String first = String.join(", ", titles.stream().limit(MOST_TITLES).toList());
    int more = titles.size() - MOST_TITLES;
    return more > 0 ? msg("allocation.rule.and-more", first, Integer.toString(more)) : first;
  }

  private static Line line(Rule rule, Known known, Insider insider, Access access, String path) {
    boolean isDirect = rule.key().equals(Rule.DIRECT);
    String query = "?account=" + AgreementDesk.encoded(rule.account()) + "&from=" + rule.from();
    boolean mayChange = AgreementDesk.mayChange(access) && !rule.from().isBefore(known.firstOpen());
    String fallback = rule.fallback();
    Stream<String> more =
        Stream.of(
            fallback == null ? "" : msg("allocation.rule.else", fallback),
            rule.covers() == Agreement.Covers.DAY
                ? ""
                : msg("allocation.rule.covering", msg("allocation.covers." + rule.covers())));
    return new Line(
        words(rule.account()),
        state(rule, known),
        isDirect
            ? null
            : new Link(
                rule.key(),
                AgreementDesk.path(insider, access, "keys/key")
                    + "?key="
                    + AgreementDesk.encoded(rule.key())),
        isDirect ? msg("allocation.rule.direct") : "",
        String.join(" ", more.filter(one -> !one.isEmpty()).toList()),
        Formats.dayWithYear(rule.from()),
        Decided.words(AgreementDesk.resolution(known.agreement(), rule.resolution())),
        mayChange
            ? List.of(
                Action.go(msg("allocation.rule.correct"), path + "/edit" + query),
                Action.go(msg("allocation.take-back"), path + "/removals/new" + query))
            : List.of());
  }

  private static Tag state(Rule rule, Known known) {
    if (rule.from().isAfter(known.today())) {
      return Tag.neutral(msg("allocation.coming"));
    }
    boolean isNewest =
        known.agreement().rules().stream()
            .filter(one -> one.account().equals(rule.account()))
            .noneMatch(
                one -> one.from().isAfter(rule.from()) && !one.from().isAfter(known.today()));
    return isNewest ? Tag.good(msg("allocation.in-force")) : Tag.neutral(msg("allocation.former"));
  }
}
