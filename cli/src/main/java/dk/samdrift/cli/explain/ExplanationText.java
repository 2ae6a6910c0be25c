package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Dates;
import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.cli.text.Page;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.settlement.explain.DirectCosts;
import dk.samdrift.engine.settlement.explain.Explanation;
import dk.samdrift.engine.settlement.plan.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer to "why do we pay this?" as a text for a member's board: the answer first, then the
 * parts it is made of, each down to the postings, and last a check that they make the answer.
 */
public final class ExplanationText {

  private static final int MOST_TERMS = 8;

  private final Explanation explanation;
  private final int mostPostings;
  private final Page page = new Page();
  private final Voice voice;
  private final List<Portion> portions;
  private final int parts;

  private ExplanationText(Explanation explanation, int mostPostings) {
    this.explanation = explanation;
    this.mostPostings = mostPostings;
    this.voice = new Voice(explanation.member());
    this.portions = Portion.of(explanation);
    this.parts = portions.size() + (explanation.direct().postings().isEmpty() ? 0 : 1);
  }

  /**
   * The whole text.
   *
   * @param mostPostings how many postings are shown one by one behind each amount
   */
  public static String of(Explanation explanation, int mostPostings) {
    return new ExplanationText(explanation, mostPostings).text();
  }

  private String text() {
    page.paragraph(answer());
    page.paragraph(
        Messages.of(
            "explain.intro",
            Excerpt.of(explanation.member().name()),
            Excerpt.of(explanation.cooperation().name())));
    if (parts > 1) {
      Overview.write(page, explanation, portions);
    }
    new OutsideText(page, voice).write(explanation);
    for (int i = 0; i < portions.size(); i++) {
      page.heading(title(i));
      new PortionText(page, voice, mostPostings).write(portions.get(i));
    }
    writeDirect();
    new OtherYearsText(page, mostPostings).write(explanation);
    if (!portions.isEmpty()) {
      writeControl();
    }
    if (parts > 0) {
      writeFooter();
    }
    return page.text();
  }

  private String answer() {
    long oere = explanation.amount().oere();
    String key = oere > 0 ? "pays" : oere < 0 ? "gets" : "nothing";
    return Messages.of(
        "explain.answer." + key,
        Excerpt.of(explanation.member().name()),
        Kroner.ofOere(BigInteger.valueOf(oere).abs()),
        Excerpt.of(explanation.account()),
        year());
  }

  /** 2025, or both years and the days when it does not begin in January. */
  private String year() {
    Period days = explanation.year();
    LocalDate from = LocalDate.ofEpochDay(days.from());
    LocalDate to = LocalDate.ofEpochDay(days.to());
    return from.getYear() == to.getYear()
        ? Integer.toString(from.getYear())
        : Messages.of(
            "explain.year",
            Integer.toString(from.getYear()),
            Integer.toString(to.getYear()),
            Dates.fromTo(days.from(), days.to()));
  }

  private String title(int place) {
    Portion portion = portions.get(place);
    Period days = portion.period().days();
    String title = Messages.of("explain.title", Dates.range(days.from(), days.to()));
    return numbered(
        place + 1,
        portion
            .pool()
            .employee()
            .map(who ->
                who.isEmpty()
                    ? Messages.of("explain.title.nobody", title)
                    : Messages.of("explain.title.employee", title, Excerpt.of(who)))
            .orElse(title));
  }

  private String numbered(int number, String title) {
    return parts == 1
        ? title
        : Messages.of("explain.title.numbered", Integer.toString(number), title);
  }

  private void writeDirect() {
    DirectCosts direct = explanation.direct();
    if (!direct.postings().isEmpty()) {
      page.heading(numbered(parts, Messages.of("explain.direct.title")));
      page.paragraph(Messages.of("explain.direct.why", Kroner.of(direct.amount())));
      PostingTable.write(page, direct.postings(), mostPostings);
    }
  }

  private void writeControl() {
    page.heading(Messages.of("explain.control.title"));
    List<Money> terms = new ArrayList<>();
    portions.forEach(portion -> terms.add(portion.pool().ownShare().rounded()));
    if (terms.size() < parts) {
      terms.add(explanation.direct().amount());
    }
    String amount = Kroner.of(explanation.amount());
    if (parts > MOST_TERMS) {
      page.sentences(0, Messages.of("explain.control.many", Kroner.count(parts), amount));
    } else if (parts > 1) {
      page.sentences(0, Messages.of("explain.control.sum", Kroner.sum(terms), amount));
    }
    if (parts > 1 && explanation.amount().oere() < 0) {
      page.sentences(0, Messages.of("explain.control.credit"));
    }
    page.paragraph(Messages.of(parts > 1 ? "explain.control.each" : "explain.control.one"));
  }

  private void writeFooter() {
    boolean isCut =
        explanation.direct().postings().size() > mostPostings
            || portions.stream()
                .anyMatch(portion -> portion.pool().postings().size() > mostPostings);
    String line = Messages.of("explain.footer.line");
    page.sentences(0, isCut ? line + " " + Messages.of("explain.footer.all") : line);
  }
}
