package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Messages;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import dk.samdrift.engine.settlement.explain.PostingPart;
import dk.samdrift.engine.settlement.plan.Period;
import dk.samdrift.engine.settlement.record.BookedPosting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The postings behind sums, as the page of an explanation shows them: all while they are few, else
 * a page of those that are searched for.
 *
 * @param path of the page
 * @param account which is explained
 * @param parameters of the request
 */
record WhyPostings(String path, String account, Map<String, String[]> parameters) {

  static final WhyPage.Postings NONE = new WhyPage.Postings("", "", List.of(), null);

  private static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("settlement.why.date")),
          Column.text(msg("settlement.why.what")),
          Column.text(msg("settlement.why.service")),
          Column.number(msg("settlement.amount")));

  /** Those of a sum. */
  WhyPage.Postings of(String of, String heading, List<PostingPart> all) {
    String id = of + "-postings";
    if (all.size() <= TableQuery.PAGE_SIZE) {
      return new WhyPage.Postings(
          id, heading, all.stream().map(WhyPostings::posting).toList(), null);
    }
    TableQuery query =
        TableQuery.ofTable(id, path, parameters, List.of(), Sort.ascending("date"))
            .keeping("account", account);
    String search = query.search().toLowerCase(Messages.DANISH);
    List<PostingPart> found =
        search.isEmpty() ? all : all.stream().filter(one -> text(one).contains(search)).toList();
    TableQuery within = query.within(found.size());
    return new WhyPage.Postings(
        id,
        heading,
        found.stream()
            .skip(within.offset())
            .limit(TableQuery.PAGE_SIZE)
            .map(WhyPostings::posting)
            .toList(),
        Table.plain(id, heading, COLUMNS, found.size(), RunPages.NOTHING)
            .shaped(Table.Shape.LIST)
            .asked(query, msg("settlement.why.postings.search")));
  }

  /** What is searched in: the words and numbers of its line. */
  private static String text(PostingPart part) {
    WhyPage.Posting shown = posting(part);
    return String.join(" ", shown.day(), shown.what(), shown.amount()).toLowerCase(Messages.DANISH);
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

  static String what(BookedPosting posting) {
    String text = posting.text().isEmpty() ? msg("settlement.why.no-text") : posting.text();
    return posting.voucher().isEmpty()
        ? text
        : msg("settlement.why.voucher", text, posting.voucher());
  }

  private static String day(int epochDay) {
    return Formats.fullDay(LocalDate.ofEpochDay(epochDay));
  }
}
