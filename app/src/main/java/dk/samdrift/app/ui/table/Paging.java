package dk.samdrift.app.ui.table;

import dk.samdrift.app.language.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which page of how many, with links to the others that keep order and search. */
public record Paging(TableQuery query, long total) {

  private static final int GAP = 0;

  /** Puts a page beyond the end on the last one. */
  public Paging {
    query = query.within(total);
  }

  static long pages(long total) {
    return Math.max(1, Math.ceilDiv(total, TableQuery.PAGE_SIZE));
  }

  /** How many pages there are. */
  public int last() {
    return (int) pages(total);
  }

  /** The page that is shown. */
  public int current() {
    return query.page();
  }

  /** Leads to a page. */
  public String href(int page) {
    return query.onPage(page).href();
  }

  /** The number of the first row on the page. */
  public String firstRow() {
    return Formats.count(total == 0 ? 0 : query.offset() + 1);
  }

  /** The number of the last row on the page. */
  public String lastRow() {
    return Formats.count(Math.min(total, query.offset() + TableQuery.PAGE_SIZE));
  }

  /** How many rows there are in all. */
  public String allRows() {
    return Formats.count(total);
  }

  /** The pages to offer: the first, the last, and those around this one; 0 stands for a gap. */
  public List<Integer> offered() {
    List<Integer> offered = new ArrayList<>();
    int before = 0;
    int[] near = {1, current() - 1, current(), current() + 1, last()};
    for (int page : IntStream.of(near).filter(this::exists).sorted().distinct().toArray()) {
      if (page > before + 1) {
        // One page left out is no shorter than its number.
        offered.add(page == before + 2 ? before + 1 : GAP);
      }
      offered.add(page);
      before = page;
    }
    return offered;
  }

  private boolean exists(int page) {
    return page >= 1 && page <= last();
  }
}
