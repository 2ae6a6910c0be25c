package dk.samdrift.app.ui.table;

import dk.samdrift.app.ui.EmptyState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table without its rows, which the page's own template writes.
 *
 * @param id on the page
 * @param caption what the rows are
 * @param query what was asked for; none, all rows are shown as they are
 * @param searchLabel the words at the search field; empty, no field
 * @param filters choices beside the search
 * @param total how many rows there are on all pages
 * @param whenEmpty what stands there when there are none at all
 * @param shape how it meets a narrow page
 * @param neighbours the pages beside this one, instead of numbered pages
 */
public record Table(
    String id,
    String caption,
    List<Column> columns,
    @Nullable TableQuery query,
    String searchLabel,
    List<Filter> filters,
    long total,
    EmptyState whenEmpty,
    Shape shape,
    @Nullable Neighbours neighbours) {

  /** How a table meets a page that is narrower than it. */
  public enum Shape {
    /** The table moves sideways on a phone and keeps its first column in sight: for figures. */
    LEDGER("ledger"),
    /** It is wider than any page: it moves within a box of its own, whose head stays. */
    WIDE("ledger wide"),
    /** On a phone each row is a small list of its own: for tasks and people. */
    LIST("ledger table--responsive-headers stacks");

    private final String css;

    Shape(String css) {
      this.css = css;
    }

    /** The classes in the style sheet. */
    public String css() {
      return css;
    }
  }

  /** Keeps its own copy. */
  public Table {
    columns = List.copyOf(columns);
    filters = List.copyOf(filters);
  }

  /** All rows, in their own order. */
  public static Table plain(
      String id, String caption, List<Column> columns, long total, EmptyState whenEmpty) {
    return new Table(
        id, caption, columns, null, "", List.of(), total, whenEmpty, Shape.LEDGER, null);
  }

  /** Rows page by page, as asked for. */
  public Table asked(TableQuery asked, String label) {
    return new Table(
        id,
        caption,
        columns,
        asked.within(total),
        label,
        filters,
        total,
        whenEmpty,
        shape,
        neighbours);
  }

  /** The same with choices; all links repeat what is chosen. */
  public Table filteredBy(Filter... choices) {
    TableQuery asked = query;
    for (Filter filter : choices) {
      if (asked != null && !filter.value().isEmpty()) {
        asked = asked.keeping(filter.name(), filter.value());
      }
    }
    return new Table(
        id,
        caption,
        columns,
        asked,
        searchLabel,
        List.of(choices),
        total,
        whenEmpty,
        shape,
        neighbours);
  }

  /** The same, but it meets a narrow page another way. */
  public Table shaped(Shape other) {
    return new Table(
        id, caption, columns, query, searchLabel, filters, total, whenEmpty, other, neighbours);
  }

  /** The same, paged by what stands before and after instead of by numbers. */
  public Table beside(Neighbours others) {
    return new Table(
        id, caption, columns, query, searchLabel, filters, total, whenEmpty, shape, others);
  }

  /** Was something searched for or left out? */
  public boolean isSearched() {
    boolean isFiltered = filters.stream().anyMatch(filter -> !filter.value().isEmpty());
    return query != null && (isFiltered || !query.search().isEmpty());
  }

  /** What a search sends unseen: the order, and what the page keeps; not what is chosen anew. */
  public Map<String, String> hidden() {
    return query == null ? Map.of() : query.without(filterNames()).besidesSearch();
  }

  /** Leads to all rows; none when nothing was asked for. */
  public @Nullable String everythingHref() {
    return query == null ? null : query.everything().without(filterNames()).href();
  }

  /** Leads to the rows in the order of a column; none when they cannot be ordered by it. */
  public @Nullable String sortHref(Column column) {
    return query == null || !column.isSortable()
        ? null
        : query.sortedBy(column.next(query.sort())).href();
  }

  /** How the rows are ordered by a column, for assistive technology. */
  public @Nullable String ariaSort(Column column) {
    return query == null ? null : column.ariaSort(query.sort());
  }

  /** The numbered pages. */
  public @Nullable Paging paging() {
    return query == null || neighbours != null ? null : new Paging(query, total);
  }

  private List<String> filterNames() {
    return filters.stream().map(Filter::name).toList();
  }
}
