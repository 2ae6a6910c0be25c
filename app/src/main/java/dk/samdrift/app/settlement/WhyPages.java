package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreements;
import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.settlement.Lines.Statement;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Link;
import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.settlement.explain.CostPeriod;
import dk.samdrift.engine.settlement.explain.Explanation;
import dk.samdrift.engine.settlement.explain.MemberShare;
import dk.samdrift.engine.settlement.explain.Pool;
import dk.samdrift.engine.settlement.explain.PostingPart;
import dk.samdrift.engine.settlement.explain.Reason;
import dk.samdrift.engine.settlement.plan.Period;
import dk.samdrift.engine.settlement.record.BookedPosting;
import dk.samdrift.engine.settlement.record.BookedPosting.Part.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  WhyPage page(RunPages.View view, Statement statement, Explanation explanation) {
    Run run = view.run();
    String year = Integer.toString(run.year());
    String account = statements.titles(run.cooperation()).words(explanation.account());
    String base = SettlementsController.path(view.insider(), run.cooperation());
    boolean isHidden = !view.sight().isAll() && namesPersons(explanation);
    List<WhyPage.Part> parts = parts(run, explanation);
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
        isHidden ? List.of() : parts,
        isHidden
            ? List.of()
            : explanation.direct().postings().stream().map(WhyPages::posting).toList(),
        isHidden ? List.of() : explanation.deferred().stream().map(WhyPages::deferred).toList());
  }

  /** The sums an amount is made of, in words. */
  List<WhyPage.Part> parts(Run run, Explanation explanation) {
    Agreement agreement = agreements.of(run.cooperation());
    List<WhyPage.Part> parts = new ArrayList<>();
    for (CostPeriod period : explanation.periods()) {
      if (period instanceof CostPeriod.Shared shared) {
        for (Pool pool : shared.pools()) {
          parts.add(part(parts.size() + 1, shared.days(), pool, agreement));
        }
      }
    }
    return parts;
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
            .map(pool -> by(pool.reason()))
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

  private static WhyPage.Part part(int number, Period days, Pool pool, Agreement agreement) {
    Reason reason = pool.reason();
    MemberShare own = pool.ownShare();
    Reason.Weight weight = reason.weights().get(pool.own());
    String total = Formats.kroner(pool.total().oere());
    return new WhyPage.Part(
        "part-" + number,
        msg("settlement.why.period", day(days.from()), day(days.to()))
            + pool.employee()
                .filter(name -> !name.isEmpty())
                .map(name -> msg("settlement.why.employee", name))
                .orElse(""),
        sentence(pool, agreement, LocalDate.ofEpochDay(days.from())),
        steps(pool, weight, own, total),
        Formats.kroner(own.rounded().oere()),
        weightHead(reason.kind()),
        members(pool),
        Portions.weight(reason.sum()),
        Formats.amount(pool.total().oere()),
        msg("settlement.why.shared", total),
        msg("settlement.why.postings", Formats.count(pool.postings().size())),
        pool.postings().stream().map(WhyPages::posting).toList(),
        "");
  }

  private static String sentence(Pool pool, Agreement agreement, LocalDate day) {
    Reason reason = pool.reason();
    String by = msg("settlement.why.by", by(reason), reason.key());
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

  /** What a key weighs by, as in »delt efter ...«. */
  static String by(Reason reason) {
    return switch (reason.kind()) {
      case AllocationKey.Fixed() -> msg("settlement.by.FIXED");
      case AllocationKey.ByMeasure(String measure) ->
          msg("settlement.by.MEASURE", RegisterMeasure.words(measure));
      case AllocationKey.Equal() -> msg("settlement.by.EQUAL");
      case AllocationKey.ByHours(String task, AllocationKey.Period period) ->
          task.isEmpty() ? msg("settlement.by.HOURS") : msg("settlement.by.HOURS.task", task);
      case AllocationKey.ByEmployeeHours(AllocationKey.Period period) ->
          msg("settlement.by.EMPLOYEE_HOURS");
      case AllocationKey.ByQuantity(String meter, AllocationKey.Period period) ->
          msg("settlement.by.QUANTITY", meter);
      case AllocationKey.Composite() ->
          msg(
              "settlement.by.COMPOSITE",
              reason.parts().stream()
                  .map(part ->
                      msg("settlement.by.part", Portions.weight(part.percent()), by(part.reason())))
                  .collect(Collectors.joining("; ")));
    };
  }

  private static String weightHead(AllocationKey kind) {
    return switch (kind) {
      case AllocationKey.Fixed() -> msg("settlement.weight.FIXED");
      case AllocationKey.ByMeasure(String measure) -> RegisterMeasure.words(measure);
      case AllocationKey.Equal() -> msg("settlement.weight.EQUAL");
      case AllocationKey.ByHours(String task, AllocationKey.Period period) ->
          msg("settlement.weight.HOURS");
      case AllocationKey.ByEmployeeHours(AllocationKey.Period period) ->
          msg("settlement.weight.HOURS");
      case AllocationKey.ByQuantity(String meter, AllocationKey.Period period) -> meter;
      case AllocationKey.Composite() -> msg("settlement.weight.COMPOSITE");
    };
  }

  private static List<String> steps(
      Pool pool, Reason.Weight weight, MemberShare own, String total) {
    Reason reason = pool.reason();
    List<String> steps = new ArrayList<>();
    if (reason.hasFactors() && weight.own().isPresent()) {
      steps.add(
          msg(
              "settlement.step.factor",
              Portions.weight(weight.own().get()),
              Portions.weight(weight.factor()),
              Portions.weight(weight.weight())));
    }
    String percent = Portions.percent(weight.weight(), reason.sum());
    steps.add(
        msg(
            "settlement.step.part",
            weightHead(reason.kind()),
            Portions.weight(weight.weight()),
            Portions.weight(reason.sum()),
            percent));
    steps.add(msg("settlement.step.amount", percent, total, Portions.kroner(own.exact())));
    steps.add(
        own.hasRemainder()
            ? msg("settlement.step.remainder", Formats.kroner(own.rounded().oere()))
            : msg("settlement.step.rounded", Formats.kroner(own.rounded().oere())));
    return steps;
  }

  private static List<WhyPage.Member> members(Pool pool) {
    List<WhyPage.Member> members = new ArrayList<>();
    for (int i = 0; i < pool.shares().size(); i++) {
      MemberShare share = pool.shares().get(i);
      Reason.Weight weight = pool.reason().weights().get(i);
      members.add(
          new WhyPage.Member(
              share.member().name(),
              i == pool.own(),
              Portions.weight(weight.weight()),
              Portions.percent(weight.weight(), pool.reason().sum()),
              Formats.amount(share.rounded().oere())));
    }
    return members;
  }

  private static WhyPage.Posting posting(PostingPart part) {
    BookedPosting posting = part.posting();
    Period service = posting.service();
    return new WhyPage.Posting(
        day(posting.date()),
        what(posting),
        service.days() == 1
            ? ""
            : msg("settlement.why.period", day(service.from()), day(service.to())),
        part.isWhole()
            ? ""
            : msg(
                "settlement.why.of",
                Formats.kroner(posting.amount().oere()),
                Formats.count(part.days()),
                Formats.count(service.days())),
        Formats.amount(part.amount().oere()));
  }

  private static String what(BookedPosting posting) {
    String text = posting.text().isEmpty() ? msg("settlement.why.no-text") : posting.text();
    return posting.voucher().isEmpty()
        ? text
        : msg("settlement.why.voucher", text, posting.voucher());
  }

  private static String deferred(BookedPosting posting) {
    return posting.parts().stream()
        .filter(Listed.class::isInstance)
        .map(Listed.class::cast)
        .map(listed ->
            msg(
                "settlement.deferred." + listed.kind().name(),
                what(posting),
                day(posting.date()),
                Formats.kroner(listed.amount().oere())))
        .collect(Collectors.joining(" "));
  }

  private static String day(int epochDay) {
    return Formats.fullDay(LocalDate.ofEpochDay(epochDay));
  }
}
