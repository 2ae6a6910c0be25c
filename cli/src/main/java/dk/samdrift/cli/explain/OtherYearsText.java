package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Dates;
import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.cli.text.Page;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.settlement.explain.Explanation;
import dk.samdrift.engine.settlement.record.BookedPosting;
import java.util.List;

/** Postings that are for days of several years: what of them counts now, and what does not. */
record OtherYearsText(Page page, int mostPostings) {

  void write(Explanation explanation) {
    List<BookedPosting> postings = explanation.deferred();
    if (postings.isEmpty()) {
      return;
    }
    page.heading(Messages.of("explain.otherYears.title"));
    postings.stream().limit(mostPostings).forEach(posting -> page.paragraph(words(posting)));
    if (postings.size() > mostPostings) {
      String more = Kroner.count(postings.size() - mostPostings);
      page.paragraph(Messages.of("explain.otherYears.more", more));
    }
  }

  private static String words(BookedPosting posting) {
    StringBuilder words =
        new StringBuilder(
            Messages.of(
                "explain.otherYears.posting",
                name(posting),
                Dates.inWords(posting.date()),
                Kroner.of(posting.amount()),
                Dates.fromTo(posting.service().from(), posting.service().to())));
    for (BookedPosting.Part part : posting.parts()) {
      if (part instanceof BookedPosting.Part.Listed(var kind, var amount)) {
        String key = "explain.otherYears." + (amount.equals(posting.amount()) ? "all." : "") + kind;
        words.append(' ').append(Messages.of(key, Kroner.of(amount)));
      }
    }
    return words.toString();
  }

  private static String name(BookedPosting posting) {
    if (!posting.voucher().isEmpty()) {
      return Messages.of("explain.otherYears.voucher", Excerpt.of(posting.voucher()));
    }
    return Messages.of("explain.otherYears.line", Long.toString(posting.line()));
  }
}
