package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.AccountTitles;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.document.tree.Block;
import dk.samdrift.app.document.tree.DocumentTree;
import dk.samdrift.app.document.tree.Figure;
import dk.samdrift.app.document.tree.Table;
import dk.samdrift.app.document.tree.Words;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.settlement.Lines.Statement;
import dk.samdrift.app.ui.chart.Unit;
import dk.samdrift.engine.settlement.explain.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The statement of a member as a document. It is for the member's board, so no single wage is in it
 * (process.md section 2).
 */
@Component
class StatementTrees {

  /** So many of the largest accounts are explained. */
  private static final int EXPLAINED = 3;

  /** So many sums of an account are told one by one. */
  private static final int PARTS = 4;

  /** So many accounts are drawn; the rest are one bar. */
  private static final int DRAWN = 8;

  private final StatementPages pages;
  private final WhyPages whyPages;
  private final Why why;
  private final Cooperations cooperations;

  StatementTrees(
      Lines lines, StatementPages pages, WhyPages whyPages, Why why, Cooperations cooperations) {
    this.pages = pages;
    this.whyPages = whyPages;
    this.why = why;
    this.cooperations = cooperations;
  }

  /** The documents of some members of a run, in their order. */
  List<DocumentTree> trees(Run run, String organisation, List<Statement> statements) {
    List<Why.Asked> asked = new ArrayList<>();
    for (Statement one : statements) {
      largest(pages.breakdown(run, one.member(), false))
          .forEach(line -> asked.add(new Why.Asked(one.code(), line.account())));
    }
    Map<Why.Asked, Why.Told> explained = why.of(run, asked);
    return statements.stream().map(one -> tree(run, organisation, one, explained)).toList();
  }

  private DocumentTree tree(
      Run run, String organisation, Statement one, Map<Why.Asked, Why.Told> explained) {
    String year = Integer.toString(run.year());
    AccountTitles.Titles names = pages.titles(run.cooperation());
    List<Breakdown.Line> found = pages.breakdown(run, one.member(), false);
    List<Block> blocks = new ArrayList<>();
    if (!run.isApproved()) {
      blocks.add(new Block.Note(Words.of(msg("settlement.paper.draft"))));
    }
    blocks.add(new Block.Paragraph(Words.strong(StatementPages.answer(one, year))));
    blocks.add(facts(one));
    if (!found.isEmpty()) {
      blocks.add(new Block.Heading(1, msg("settlement.paper.where")));
      blocks.add(figure(found, names, year));
      blocks.add(new Block.Heading(1, msg("settlement.lines")));
      blocks.add(table(found, names, one));
      if (Shown.isAny(found.stream().map(Breakdown.Line::account).toList())) {
        blocks.add(Block.Paragraph.of(msg("settlement.hidden", Formats.count(Shown.LEAST))));
      }
      blocks.addAll(reasons(run, one, found, names, explained));
    }
    blocks.addAll(proof(run));
    String name = cooperations.get(run.cooperation()).name();
    return new DocumentTree(
        DocumentTree.Language.DA,
        msg("settlement.statement", one.name(), year),
        msg("settlement.paper.subject", name, year, Integer.toString(run.number())),
        organisation,
        "",
        date(run),
        blocks);
  }

  /** The day of the last yes; of a draft the day it was made. */
  private static LocalDate date(Run run) {
    Instant at =
        run.signatures().stream()
            .map(Run.Signature::at)
            .max(Comparator.naturalOrder())
            .orElse(run.at());
    return at.atZone(Formats.COPENHAGEN).toLocalDate();
  }

  private static Block facts(Statement one) {
    return new Block.Facts(
        List.of(
            Block.Fact.of(msg("settlement.cost"), Formats.kroner(one.cost())),
            Block.Fact.of(msg("settlement.less.on-account"), Formats.kroner(-one.onAccount())),
            Block.Fact.of(msg("settlement.less.outlays"), Formats.kroner(-one.outlays())),
            Block.Fact.of(msg("settlement.balance"), Formats.kroner(one.balance()))));
  }

  private static List<Breakdown.Line> byAmount(List<Breakdown.Line> found) {
    return found.stream()
        .sorted(Comparator.comparingLong(Breakdown.Line::amount).reversed())
        .toList();
  }

  private static List<Breakdown.Line> largest(List<Breakdown.Line> found) {
    return byAmount(found).stream()
        .filter(Breakdown.Line::isWhole)
        .filter(line -> line.amount() != 0)
        .limit(EXPLAINED)
        .toList();
  }

  private static Block figure(List<Breakdown.Line> found, AccountTitles.Titles names, String year) {
    List<Figure.Bar> bars = new ArrayList<>();
    List<Breakdown.Line> sorted = byAmount(found);
    sorted.stream()
        .limit(DRAWN)
        .forEach(
            line -> bars.add(new Figure.Bar(StatementPages.words(line, names), line.amount())));
    if (sorted.size() > DRAWN) {
      long rest =
          sorted.stream().skip(DRAWN).mapToLong(Breakdown.Line::amount).reduce(0, Math::addExact);
      bars.add(new Figure.Bar(msg("settlement.others", sorted.size() - DRAWN), rest));
    }
    return new Figure(
        msg("settlement.chart.accounts", year),
        Unit.KRONER,
        msg("settlement.account"),
        msg("settlement.amount"),
        bars);
  }

  private static Block table(
      List<Breakdown.Line> found, AccountTitles.Titles names, Statement one) {
    List<Table.Row> rows = new ArrayList<>();
    for (Breakdown.Line line : found) {
      rows.add(
          Table.Row.of(
              StatementPages.words(line, names),
              StatementPages.keys(line),
              Formats.amount(line.ofAll()),
              Portions.percent(line.amount(), line.ofAll()),
              Formats.amount(line.amount())));
    }
    rows.add(Table.Row.total(msg("settlement.sum"), "", "", "", Formats.amount(one.cost())));
    return new Table(
        msg("settlement.paper.table"),
        List.of(
            Table.Column.text(msg("settlement.account")),
            Table.Column.text(msg("settlement.key")),
            Table.Column.figures(msg("settlement.of-all")),
            Table.Column.figures(msg("settlement.percent")),
            Table.Column.figures(msg("settlement.amount"))),
        rows);
  }

  private List<Block> reasons(
      Run run,
      Statement one,
      List<Breakdown.Line> found,
      AccountTitles.Titles names,
      Map<Why.Asked, Why.Told> explained) {
    List<Block> blocks = new ArrayList<>();
    for (Breakdown.Line line : largest(found)) {
      Optional.ofNullable(explained.get(new Why.Asked(one.code(), line.account())))
          .ifPresent(told -> {
            blocks.add(
                new Block.Heading(
                    2,
                    msg(
                        "settlement.paper.reason",
                        StatementPages.words(line, names),
                        Formats.kroner(line.amount()))));
            blocks.addAll(reason(run, told));
          });
    }
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Block.Heading(1, msg("settlement.paper.why")));
    }
    return blocks;
  }

  private List<Block> reason(Run run, Why.Told told) {
    Explanation explanation = told.explanation();
    if (WhyPages.namesPersons(explanation)) {
      return List.of(Block.Paragraph.of(WhyPages.hidden(explanation)));
    }
    List<Block> blocks = new ArrayList<>();
    List<WhyPage.Part> parts = whyPages.parts(run, told, false);
    blocks.add(Block.Paragraph.of(WhyPages.lead(explanation, parts.size())));
    for (WhyPage.Part part : parts.subList(0, Math.min(PARTS, parts.size()))) {
      List<Words> steps = new ArrayList<>();
      if (!part.begins().isEmpty()) {
        steps.add(Words.of(part.begins()));
      }
      steps.add(Words.of(part.sentence()));
      part.steps().forEach(step -> steps.add(Words.of(step)));
      blocks.add(
          new Block.Together(
              List.of(new Block.Heading(3, part.heading()), new Block.Points(false, steps))));
    }
    if (parts.size() > PARTS) {
      blocks.add(
          Block.Paragraph.of(msg("settlement.paper.more", Formats.count(parts.size() - PARTS))));
    }
    return blocks;
  }

  private static List<Block> proof(Run run) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(Block.Fact.of(msg("settlement.paper.number"), Integer.toString(run.number())));
    run.signatures()
        .forEach(one ->
            facts.add(
                Block.Fact.of(
                    msg("settlement.signed", Role.valueOf(one.role()).words()),
                    one.personName() + ", " + Formats.moment(one.at()))));
    facts.add(Block.Fact.of(msg("settlement.input.hash"), run.inputSha256()));
    facts.add(Block.Fact.of(msg("settlement.output.hash"), run.outputSha256()));
    return List.of(new Block.Heading(1, msg("settlement.proof")), new Block.Facts(facts));
  }
}
