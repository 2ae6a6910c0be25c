package dk.samdrift.app.history.journal;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.Search;
import dk.samdrift.app.history.SubjectKind;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.table.Filter;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.TableQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which entries are asked for. Pages begin at the number of an entry: entries are only added at the
 * top, so a page stays what it was, and the last one costs no more than the first.
 *
 * @param before shows what is older than this number
 * @param after shows what is newer than this number; 0, not asked for
 */
record JournalQuery(
    TableQuery table, Filter kind, Filter doer, Filter from, Filter to, long before, long after) {

  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  static JournalQuery of(
      String path,
      Map<String, String[]> parameters,
      List<SubjectKind> kinds,
      List<Entries.Doer> doers) {
    TableQuery table = TableQuery.of(path, parameters, List.of(), Sort.descending("number"));
    List<Choice> things =
        kinds.stream()
            .map(kind -> Choice.of(kind.name(), kind.words()))
            .sorted(Comparator.comparing(Choice::label))
            .toList();
    List<Choice> people =
        doers.stream().map(doer -> Choice.of(doer.id().toString(), doer.name())).toList();
    Filter from = Filter.day("from", msg("history.from"), Parameters.first(parameters, "from"));
    Filter to = Filter.day("to", msg("history.to"), Parameters.first(parameters, "to"));
    // ISO dates are in the order of their texts.
    boolean isBackwards = !to.value().isEmpty() && to.value().compareTo(from.value()) < 0;
    long before = number(Parameters.first(parameters, BEFORE));
    return new JournalQuery(
        table.onPage(1),
        new Filter("kind", msg("history.kind"), things, Parameters.first(parameters, "kind")),
        new Filter("who", msg("history.doer"), people, Parameters.first(parameters, "who")),
        from,
        isBackwards ? to.wrong(msg("history.to.before")) : to,
        before == 0 ? Entries.END : before,
        number(Parameters.first(parameters, AFTER)));
  }

  private static long number(String text) {
    return text.matches("[1-9][0-9]{0,17}") ? Long.parseLong(text) : 0;
  }

  Search search() {
    Instant until = to.value().isEmpty() ? null : start(LocalDate.parse(to.value()).plusDays(1));
    return Search.ALL
        .aboutAny(kind.value())
        .by(doer.value().isEmpty() ? null : UUID.fromString(doer.value()))
        .between(from.value().isEmpty() ? null : start(LocalDate.parse(from.value())), until)
        .mentioning(table.search());
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Formats.COPENHAGEN).toInstant();
  }

  Filter[] filters() {
    return new Filter[] {kind, doer, from, to};
  }

  String olderHref(long last) {
    return kept().keeping(BEFORE, Long.toString(last)).href();
  }

  String newerHref(long first) {
    return kept().keeping(AFTER, Long.toString(first)).href();
  }

  private TableQuery kept() {
    TableQuery kept = table;
    for (Filter filter : filters()) {
      if (!filter.value().isEmpty()) {
        kept = kept.keeping(filter.name(), filter.value());
      }
    }
    return kept;
  }

  /** The newest page of the same. */
  JournalQuery newest() {
    return new JournalQuery(table, kind, doer, from, to, Entries.END, 0);
  }

  boolean isNewest() {
    return before == Entries.END && after == 0;
  }
}
