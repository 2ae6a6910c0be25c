package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreements;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.settlement.Lines.Statement;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Link;
import dk.samdrift.engine.settlement.explain.CostPeriod;
import dk.samdrift.engine.settlement.explain.Explanation;
import dk.samdrift.engine.settlement.explain.MemberShare;
import dk.samdrift.engine.settlement.explain.Pool;
import dk.samdrift.engine.settlement.explain.Reason;
import dk.samdrift.engine.settlement.plan.Period;
import dk.samdrift.engine.settlement.record.BookedPosting;
import dk.samdrift.engine.settlement.record.BookedPosting.Part.Listed;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the engine's explanation of an amount into words. */
@Component
class WhyPages {

  private final Agreements agreements;
  private final StatementPages statements;

  WhyPages(Agreements agreements, StatementPages statements) {
    this.agreements = agreements;
    this.statements = statements;
  }

  /**
   * The page.
   *
   * @param parameters of the request: which of many postings are asked for
   */
  WhyPage page(
      RunPages.View view, Statement statement, Why.Told told, Map<String, String[]> parameters) {
    Run run = view.run();
    Explanation explanation = told.explanation();
    String year = Integer.toString(run.year());
    String account = statements.titles(run.cooperation()).words(explanation.account());
    String base = SettlementsController.path(view.insider(), run.cooperation());
    boolean isHidden = !view.sight().isAll() && namesPersons(explanation);
    WhyPostings postings =
        new WhyPostings(
            view.path() + "/member/" + statement.member() + "/why",
            explanation.account(),
            parameters);
    List<WhyPage.Part> parts =
        isHidden ? List.of() : parts(run, told, view.sight().isAll(), postings);
    return new WhyPage(
        view.frame()
            .titled(
                msg(
                    "settlement.why",
                    statement.name(),
                    Formats.kroner(explanation.amount().oere())),
                Crumbs.of(
                    view.insider(),
                    view.access(),
                    new Link(msg("settlement.page"), base),
                    new Link(msg("settlement.title", year), view.path()),
                    new Link(statement.name(), view.path() + "/member/" + statement.member()))),
        msg("settlement.why.about", account, year),
        List.of(new Action.Print(msg("settlement.print"))),
        isHidden ? hidden(explanation) : lead(explanation, parts.size()),
        isHidden ? List.of() : notes(explanation),
        parts,
        isHidden
            ? WhyPostings.NONE
            : postings.of(
                "direct", msg("settlement.why.only-you"), explanation.direct().postings()),
        isHidden ? List.of() : explanation.deferred().stream().map(WhyPages::deferred).toList());
  }

  /** The sums an amount is made of, in words, without their postings. */
  List<WhyPage.Part> parts(Run run, Why.Told told, boolean isAll) {
    return parts(run, told, isAll, null);
  }

  private List<WhyPage.Part> parts(
      Run run, Why.Told told, boolean isAll, @Nullable WhyPostings postings) {
    Agreement agreement = agreements.of(run.cooperation());
    List<WhyPage.Part> parts = new ArrayList<>();
    for (CostPeriod period : told.explanation().periods()) {
      if (period instanceof CostPeriod.Shared shared) {
        String begins = WhyWords.begins(shared);
        for (Pool pool : shared.pools()) {
          Predicate<Reason> tells =
              reason ->
                  !isAll && told.workers().tell(reason, pool, shared.days(), told.explanation());
          parts.add(
              part(
                  "part-" + (parts.size() + 1),
                  begins,
                  shared.days(),
                  pool,
                  tells,
                  agreement,
                  postings));
          // Said once, however many sums the period has.
          begins = "";
        }
      }
    }
    return parts;
  }

  /** What there is to know about days on which the member shared nothing. */
  private static List<String> notes(Explanation explanation) {
    List<String> notes = new ArrayList<>();
    for (CostPeriod period : explanation.periods()) {
      String from = day(period.days().from());
      String to = day(period.days().to());
      switch (period) {
        case CostPeriod.NotMember(Period _, BigInteger total) ->
            notes.add(
                msg("settlement.why.not-member", from, to, Formats.kroner(total.longValueExact())));
        case CostPeriod.Balanced(Period _, Optional<String> _, int postings) ->
            notes.add(msg("settlement.why.balanced", from, to, Formats.count(postings)));
        case CostPeriod.Shared _ -> {}
      }
    }
    return notes;
  }

  /** Are there postings of single persons behind it? */
  static boolean namesPersons(Explanation explanation) {
    return Stream.concat(
            pools(explanation).flatMap(pool -> pool.postings().stream()),
            explanation.direct().postings().stream())
        .anyMatch(part -> !part.posting().employee().isEmpty());
  }

  private static Stream<Pool> pools(Explanation explanation) {
    return explanation.periods().stream()
        .filter(CostPeriod.Shared.class::isInstance)
        .flatMap(period -> ((CostPeriod.Shared) period).pools().stream());
  }

  /** What may be told of an account with wages: by what it is divided, and no more. */
  static String hidden(Explanation explanation) {
    String by =
        pools(explanation)
            .map(pool -> WhyWords.by(pool.reason()))
            .distinct()
            .collect(Collectors.joining(", "));
    return msg("settlement.why.hidden", by, Formats.count(Shown.LEAST));
  }

  static String lead(Explanation explanation, int parts) {
    String direct =
        explanation.direct().postings().isEmpty()
            ? ""
            : " "
                + msg(
                    "settlement.why.direct", Formats.kroner(explanation.direct().amount().oere()));
    return msg("settlement.why.parts", parts) + direct;
  }

  private static WhyPage.Part part(
      String id,
      String begins,
      Period days,
      Pool pool,
      Predicate<Reason> tells,
      Agreement agreement,
      @Nullable WhyPostings postings) {
    Reason reason = pool.reason();
    boolean isHidden = tells.test(reason);
    String total = Formats.kroner(pool.total().oere());
    return new WhyPage.Part(
        id,
        msg("settlement.why.period", day(days.from()), day(days.to()))
            + pool.employee()
                .filter(name -> !name.isEmpty())
                .map(name -> msg("settlement.why.employee", name))
                .orElse(""),
        begins,
        sentence(pool, agreement, LocalDate.ofEpochDay(days.from())),
        WhyWords.steps(pool, tells),
        Formats.kroner(pool.ownShare().rounded().oere()),
        isHidden ? "" : WhyWords.weightHead(reason.kind()),
        members(pool, isHidden),
        isHidden ? "" : Portions.weight(reason.sum()),
        Formats.amount(pool.total().oere()),
        msg("settlement.why.shared", total),
        postings == null
            ? WhyPostings.NONE
            : postings.of(
                id,
                msg("settlement.why.postings", Formats.count(pool.postings().size())),
                pool.postings()));
  }

  private static String sentence(Pool pool, Agreement agreement, LocalDate day) {
    Reason reason = pool.reason();
    String by = msg("settlement.why.by", WhyWords.by(reason), reason.key());
    String decided = decided(agreement, reason.key(), day);
    String replaced =
        pool.replaced()
            .map(one -> " " + msg("settlement.why.replaced", one.key(), reason.key()))
            .orElse("");
    return by + (decided.isEmpty() ? "" : " " + decided) + replaced;
  }

  /** The decision that the key's version of a day rests on. */
  private static String decided(Agreement agreement, String key, LocalDate day) {
    Optional<Agreement.Key> version =
        agreement.keys().stream()
            .filter(one -> one.key().equals(key) && !one.from().isAfter(day))
            .reduce((first, second) -> second);
    return version
        .flatMap(one ->
            agreement.resolutions().stream()
                .filter(resolution -> resolution.id().equals(one.resolution()))
                .findFirst())
        .map(one ->
            msg(
                "settlement.why.decided",
                Formats.fullDay(one.decidedOn()),
                one.decidedBy(),
                one.title()))
        .orElse("");
  }

  private static List<WhyPage.Member> members(Pool pool, boolean isHidden) {
    List<WhyPage.Member> members = new ArrayList<>();
    for (int i = 0; i < pool.shares().size(); i++) {
      MemberShare share = pool.shares().get(i);
      Reason.Weight weight = pool.reason().weights().get(i);
      members.add(
          new WhyPage.Member(
              share.member().name(),
              i == pool.own(),
              isHidden ? "" : Portions.weight(weight.weight()),
              isHidden
                  ? Portions.percent(share.rounded().oere(), pool.total().oere())
                  : Portions.percent(weight.weight(), pool.reason().sum()),
              Formats.amount(share.rounded().oere())));
    }
    return members;
  }

  private static String deferred(BookedPosting posting) {
    return posting.parts().stream()
        .filter(Listed.class::isInstance)
        .map(Listed.class::cast)
        .map(listed ->
            msg(
                "settlement.deferred." + listed.kind().name(),
                WhyPostings.what(posting),
                day(posting.date()),
                Formats.kroner(listed.amount().oere())))
        .collect(Collectors.joining(" "));
  }

  private static String day(int epochDay) {
    return Formats.fullDay(LocalDate.ofEpochDay(epochDay));
  }
}
