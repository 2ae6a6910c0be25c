package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Dates;
import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.cli.text.Page;
import dk.samdrift.cli.text.Table;
import dk.samdrift.engine.settlement.explain.PostingPart;
import dk.samdrift.engine.settlement.record.BookedPosting;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The postings behind an amount: the largest of them, and how much the others come to. */
final class PostingTable {

  private static final Comparator<PostingPart> LARGEST =
      Comparator.comparing(
          (PostingPart part) -> BigInteger.valueOf(part.amount().oere()).abs(),
          Comparator.reverseOrder());
  private static final Comparator<PostingPart> BY_DATE =
      Comparator.comparingInt((PostingPart part) -> part.posting().date())
          .thenComparingLong(part -> part.posting().line());
  private static final int NUMBER_WIDTH = 14;
  private static final int TEXT_WIDTH = 28;

  private final List<PostingPart> all;
  private final List<PostingPart> shown;
  private final boolean isSpread;

  private PostingTable(List<PostingPart> all, int most) {
    this.all = all;
    this.shown = all.stream().sorted(LARGEST).limit(most).sorted(BY_DATE).toList();
    this.isSpread = !shown.stream().allMatch(PostingPart::isWhole);
  }

  /** Writes the postings behind an amount, at most so many of them one by one. */
  static void write(Page page, List<PostingPart> postings, int most) {
    PostingTable table = new PostingTable(postings, most);
    page.sentences(0, table.title());
    if (table.isSpread) {
      page.sentences(
          0,
          Messages.of(
              postings.size() == 1
                  ? "explain.postings.spread.one"
                  : "explain.postings.spread.many"));
    }
    if (table.shown.stream()
        .anyMatch(part -> !part.isWhole() && !part.posting().isServiceStated())) {
      page.sentences(0, Messages.of("explain.postings.covers"));
    }
    page.table(2, table.table());
  }

  private String title() {
    String count = Kroner.count(all.size());
    if (shown.size() < all.size() && shown.size() == 1) {
      return Messages.of("explain.postings.largest", count);
    }
    if (shown.size() < all.size()) {
      return Messages.of("explain.postings.some", count, Kroner.count(shown.size()));
    }
    return all.size() == 1
        ? Messages.of("explain.postings.one")
        : Messages.of("explain.postings.all", count);
  }

  private Table table() {
    Map<String, Function<PostingPart, String>> texts = textColumns();
    List<String> header = new ArrayList<>(texts.keySet());
    if (isSpread) {
      header.addAll(List.of(word("whole"), word("days"), word("here")));
    } else {
      header.add(word("amount"));
    }
    Table table = new Table(texts.size(), header);
    shown.forEach(part -> table.row(cells(part, texts.values())));
    List<PostingPart> others = new ArrayList<>(all);
    others.removeAll(shown);
    if (!others.isEmpty()) {
      String words = Messages.of("explain.postings.others", Kroner.count(others.size()));
      table.row(sum(words, others, header.size()));
    }
    if (all.size() > 1) {
      table.row(sum(Messages.of("explain.table.all"), all, header.size()));
    }
    return table;
  }

  /** The columns that say anything. */
  private Map<String, Function<PostingPart, String>> textColumns() {
    Map<String, Function<PostingPart, String>> columns = new LinkedHashMap<>();
    columns.put(word("date"), part -> Dates.inDigits(part.posting().date()));
    columns.put(word("voucher"), part -> oneLine(part.posting().voucher(), NUMBER_WIDTH));
    columns.put(word("text"), part -> oneLine(part.posting().text(), TEXT_WIDTH));
    columns.put(word("id"), part -> oneLine(part.posting().sourceId(), NUMBER_WIDTH));
    columns.put(word("line"), part -> Long.toString(part.posting().line()));
    return columns.entrySet().stream()
        .filter(column -> !shown.stream().map(column.getValue()).allMatch(String::isEmpty))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private List<String> cells(PostingPart part, Collection<Function<PostingPart, String>> texts) {
    BookedPosting posting = part.posting();
    List<String> cells = new ArrayList<>(texts.stream().map(column -> column.apply(part)).toList());
    if (isSpread) {
      cells.add(Kroner.of(posting.amount()));
      cells.add(
          part.isWhole()
              ? ""
              : Messages.of(
                  "explain.postings.daysOf",
                  Kroner.count(part.days()),
                  Kroner.count(posting.service().days())));
    }
    cells.add(Kroner.of(part.amount()));
    return cells;
  }

  private static List<String> sum(String words, List<PostingPart> parts, int columns) {
    BigInteger sum =
        parts.stream()
            .map(part -> BigInteger.valueOf(part.amount().oere()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    List<String> cells = new ArrayList<>(List.of(words));
    while (cells.size() < columns - 1) {
      cells.add("");
    }
    cells.add(Kroner.ofOere(sum));
    return cells;
  }

  private static String oneLine(String text, int width) {
    return Table.cut(text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), width);
  }

  private static String word(String column) {
    return Messages.of("explain.postings.column." + column);
  }
}
