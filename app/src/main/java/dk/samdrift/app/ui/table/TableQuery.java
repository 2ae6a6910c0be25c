package dk.samdrift.app.ui.table;

import dk.samdrift.app.ui.Href;
import dk.samdrift.app.ui.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which rows of a table are asked for. Read from an address without ever failing: what makes no
 * sense is as if it were not there. What the address asks of other tables on the page is kept.
 *
 * @param prefix of its parameters, where a page has several tables; else empty
 * @param path of the page
 * @param kept other parameters, which all links repeat
 * @param search what rows must contain; empty, anything
 * @param sort a column that the table allows, so it may choose an order in SQL
 * @param usual the order when none is asked for
 * @param page from 1
 */
public record TableQuery(
    String prefix,
    String path,
    Map<String, String> kept,
    String search,
    Sort sort,
    Sort usual,
    int page) {

  /** How many rows a page has. */
  public static final int PAGE_SIZE = 50;

  /** So many characters are searched for at most. */
  public static final int LONGEST_SEARCH = 100;

  /** The parameter of what is searched for, after the prefix. */
  public static final String SEARCH = "search";

  /** The parameter of the order, after the prefix. */
  public static final String SORT = "sort";

  /** The parameter of the page, after the prefix. */
  public static final String PAGE = "page";

  private static final Pattern OF_A_TABLE = Pattern.compile("([a-z-]+-)?(search|sort|page)");

  /** Keeps its own copy, in order. */
  public TableQuery {
    Href.check(path);
    kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
  }

  /** What an address asks for. */
  public static TableQuery of(
      String path, Map<String, String[]> parameters, List<Column> columns, Sort usual) {
    return asked("", path, parameters, columns, usual);
  }

  /** What an address asks of one of several tables on a page; its parameters begin with its id. */
  public static TableQuery ofTable(
      String table,
      String path,
      Map<String, String[]> parameters,
      List<Column> columns,
      Sort usual) {
    return asked(table + '-', path, parameters, columns, usual);
  }

  private static TableQuery asked(
      String prefix,
      String path,
      Map<String, String[]> parameters,
      List<Column> columns,
      Sort usual) {
    return new TableQuery(
        prefix,
        path,
        ofOthers(prefix, parameters),
        searchOf(Parameters.first(parameters, prefix + SEARCH)),
        sortOf(Parameters.first(parameters, prefix + SORT), columns, usual),
        usual,
        pageOf(Parameters.first(parameters, prefix + PAGE)));
  }

  /** What an address asks of the other tables. */
  private static Map<String, String> ofOthers(String prefix, Map<String, String[]> parameters) {
    Map<String, String> others = new TreeMap<>();
    for (String name : parameters.keySet()) {
      Matcher ofATable = OF_A_TABLE.matcher(name);
      if (ofATable.matches() && !prefix.equals(Objects.requireNonNullElse(ofATable.group(1), ""))) {
        others.put(name, searchOf(Parameters.first(parameters, name)));
      }
    }
    return others;
  }

  /** The same, and all links repeat this parameter. */
  public TableQuery keeping(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(kept);
    more.put(name, value);
    return new TableQuery(prefix, path, more, search, sort, usual, page);
  }

  /** The same, and links no longer repeat these parameters. */
  public TableQuery without(Collection<String> names) {
    Map<String, String> fewer = new LinkedHashMap<>(kept);
    fewer.keySet().removeAll(names);
    return new TableQuery(prefix, path, fewer, search, sort, usual, page);
  }

  /** The same, but on the last page there is when this one lies beyond it. */
  public TableQuery within(long total) {
    return onPage((int) Math.min(page, Paging.pages(total)));
  }

  /** The same on another page. */
  public TableQuery onPage(int other) {
    return new TableQuery(prefix, path, kept, search, sort, usual, other);
  }

  /** The same in another order, from the first page. */
  public TableQuery sortedBy(Sort other) {
    return new TableQuery(prefix, path, kept, search, other, usual, 1);
  }

  /** The same without searching, from the first page. */
  public TableQuery everything() {
    return new TableQuery(prefix, path, kept, "", sort, usual, 1);
  }

  /** Is there no room for more words, so that some may have been left out? */
  public boolean isSearchFull() {
    return search.codePointCount(0, search.length()) == LONGEST_SEARCH;
  }

  /** The name of the search field. */
  public String searchName() {
    return prefix + SEARCH;
  }

  /** How many rows come before the page. */
  public long offset() {
    return (page - 1L) * PAGE_SIZE;
  }

  /** What is searched for, anywhere in a text, for SQL's like; no sign of it means more. */
  public String pattern() {
    return pattern(search);
  }

  /** The same of any words. */
  public static String pattern(String words) {
    return "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  /** The address that asks for this. */
  public String href() {
    String query =
        parameters().entrySet().stream()
            .map(parameter -> encoded(parameter.getKey()) + '=' + encoded(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + '?' + query;
  }

  /** What a search keeps besides the words: the order, and what is kept anyway. */
  public Map<String, String> besidesSearch() {
    return Collections.unmodifiableMap(everything().parameters());
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>(kept);
    if (!search.isEmpty()) {
      parameters.put(prefix + SEARCH, search);
    }
    if (!sort.equals(usual)) {
      parameters.put(prefix + SORT, sort.parameter());
    }
    if (page > 1) {
      parameters.put(prefix + PAGE, Integer.toString(page));
    }
    return parameters;
  }

  private static String searchOf(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    // Whole characters: half of one could not be sent back.
    return plain
        .codePoints()
        .limit(LONGEST_SEARCH)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Sort sortOf(String text, List<Column> columns, Sort usual) {
    boolean isDescending = text.startsWith("-");
    String key = isDescending ? text.substring(1) : text;
    boolean isAllowed = columns.stream().anyMatch(c -> c.isSortable() && c.key().equals(key));
    return isAllowed ? new Sort(key, isDescending) : usual;
  }

  private static int pageOf(String text) {
    return text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 1;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
