package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.CsvRecord;
import dk.samdrift.engine.naive.CsvText;
import dk.samdrift.engine.naive.Days;
import dk.samdrift.engine.naive.InputFile;
import dk.samdrift.engine.naive.NaiveResult;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which features of the specification one job uses, to know that generated jobs together use all of
 * them.
 */
final class Features {
  private final Job job;
  private final NaiveResult result;
  private final Map<String, Boolean> features = new TreeMap<>();

  private Features(Job job, NaiveResult result) {
    this.job = job;
    this.result = result;
  }

  static Map<String, Boolean> of(Job job, NaiveResult result) {
    Features all = new Features(job, result);
    all.keys();
    all.rules();
    all.members();
    all.postings();
    all.activity();
    all.files();
    all.identifiers();
    all.output();
    return all.features;
  }

  private void note(String feature, boolean isUsed) {
    features.put(feature, isUsed);
  }

  private List<String> values(InputFile file, String column) {
    JobFile rows = job.file(file);
    return rows.rows().stream().map(row -> rows.field(row, column)).toList();
  }

  private boolean any(InputFile file, String column, Predicate<String> isSo) {
    return values(file, column).stream().anyMatch(isSo);
  }

  private boolean has(InputFile file, String column, String value) {
    return values(file, column).contains(value);
  }

  /** A column of an output file, without its header. */
  private List<String> output(String file, int column) {
    return CsvText.records(result.file(file)).stream()
        .map(CsvRecord::fields)
        .skip(1)
        .map(fields -> fields.get(column))
        .toList();
  }

  private static boolean isRepeated(List<String> values) {
    return new HashSet<>(values).size() < values.size();
  }

  private void keys() {
    Set<String> kinds =
        Set.of("fixed", "measure", "equal", "hours", "employee-hours", "quantity", "composite");
    for (String kind : kinds) {
      note("key of kind " + kind, has(InputFile.KEYS, "kind", kind));
    }
    JobFile keys = job.file(InputFile.KEYS);
    Set<List<String>> kindsOfKeys = new HashSet<>();
    keys.rows()
        .forEach(row ->
            kindsOfKeys.add(
                List.of(
                    keys.field(row, "cooperation"),
                    keys.field(row, "key"),
                    keys.field(row, "kind"))));
    note(
        "key that changes its kind",
        isRepeated(kindsOfKeys.stream().map(key -> key.get(0) + "|" + key.get(1)).toList()));
    note(
        "composite of composite",
        kindsOfKeys.stream()
            .filter(key -> key.get(2).equals("composite"))
            .anyMatch(key -> has(InputFile.PARTS, "part_key", key.get(1))));
    note("weighed by the year", has(InputFile.KEYS, "period", "year"));
    note("part of 0 percent", has(InputFile.PARTS, "percent", "0"));
    note("percent with nine decimals", any(InputFile.PARTS, "percent", p -> p.length() > 10));
    note("factor of 0", has(InputFile.FACTORS, "factor", "0"));
    note("share of 0", has(InputFile.SHARES, "share", "0"));
    note("share beyond 64 bits", any(InputFile.SHARES, "share", share -> share.length() > 30));
    note("measure of 0", has(InputFile.MEASURES, "value", "0"));
  }

  private void rules() {
    note("rule for all accounts", has(InputFile.RULES, "account", "*"));
    note("rule by characters", any(InputFile.RULES, "account", a -> a.matches("(?s).+\\*")));
    note(
        "rule for an account below another", any(InputFile.RULES, "account", a -> a.contains(".")));
    note("direct rule", has(InputFile.RULES, "key", "direct"));
    note("rule without fallback", has(InputFile.RULES, "fallback", ""));
    for (String covers : List.of("day", "month", "quarter", "year")) {
      note("rule that covers the " + covers, has(InputFile.RULES, "covers", covers));
    }
    List<String> fallbacks = values(InputFile.RULES, "fallback");
    note(
        "fallback that takes the place of a key",
        output("explain.csv", 4).stream()
            .anyMatch(key -> fallbacks.contains(key) && !has(InputFile.RULES, "key", key)));
  }

  private void members() {
    JobFile memberships = job.file(InputFile.MEMBERSHIPS);
    List<String> places =
        memberships.rows().stream()
            .map(row ->
                memberships.field(row, "cooperation") + "|" + memberships.field(row, "member"))
            .toList();
    note("member that comes back", isRepeated(places));
    note(
        "member of two cooperations",
        isRepeated(
            Set.copyOf(places).stream().map(p -> p.replaceFirst("(?s).*?\\|", "")).toList()));
    note(
        "year that does not begin in January",
        any(InputFile.COOPERATIONS, "year_start_month", month -> month.matches("0?[2-9]|1[0-2]")));
    LocalDate leapDay = LocalDate.of(2024, 2, 29);
    note("leap year", Days.accountingYear(job.year(), 1).contains(leapDay));
    note("several cooperations", job.file(InputFile.COOPERATIONS).rows().size() > 1);
  }

  private void postings() {
    note("direct posting", any(InputFile.POSTINGS, "member", member -> !member.isEmpty()));
    note("credit note", any(InputFile.POSTINGS, "amount", amount -> amount.startsWith("-")));
    note("single oere", has(InputFile.POSTINGS, "amount", "0.01"));
    note("nothing", has(InputFile.POSTINGS, "amount", "0.00"));
    note("minus nothing", has(InputFile.POSTINGS, "amount", "-0.00"));
    note("huge amount", any(InputFile.POSTINGS, "amount", amount -> amount.length() > 19));
    note("leading zeros", any(InputFile.POSTINGS, "amount", amount -> amount.startsWith("00")));
    note("outlay", any(InputFile.POSTINGS, "paid_by", member -> !member.isEmpty()));
    note("employee", any(InputFile.POSTINGS, "employee", employee -> !employee.isEmpty()));
    note("text with line breaks", any(InputFile.POSTINGS, "text", text -> text.contains("\n")));
    for (String kind : List.of("prior-year", "prepaid", "from-earlier-year")) {
      note(kind, output("deferred.csv", 7).contains(kind));
    }
    for (InputFile file :
        List.of(
            InputFile.POSTINGS, InputFile.HOURS, InputFile.QUANTITIES, InputFile.CONTRIBUTIONS)) {
      List<String> ids = values(file, "source_id").stream().filter(id -> !id.isEmpty()).toList();
      note(file.csv() + " with a repeated source_id", isRepeated(ids));
      note(file.csv() + " without source_id", any(file, "source_id", String::isEmpty));
      note(file.csv() + " out of the year", output("problems.csv", 2).contains(file.csv()));
    }
  }

  private void activity() {
    note("common time", has(InputFile.HOURS, "member", ""));
    note("hours reversed", any(InputFile.HOURS, "hours", hours -> hours.startsWith("-")));
    note("quantity reversed", any(InputFile.QUANTITIES, "quantity", q -> q.startsWith("-")));
    note("nine decimals", any(InputFile.QUANTITIES, "quantity", q -> q.matches(".*\\..{9}")));
    note("negative contribution", any(InputFile.CONTRIBUTIONS, "amount", a -> a.startsWith("-")));
  }

  private void files() {
    for (InputFile file : InputFile.values()) {
      JobFile plain = job.file(file);
      for (String column : file.optional()) {
        note(file.csv() + " without " + column, !plain.header().contains(column));
      }
    }
    for (InputFile file : List.of(InputFile.SHARES, InputFile.FACTORS, InputFile.PARTS)) {
      note("no " + file.csv(), !job.files().containsKey(file.csv()));
    }
    List<Layout> layouts = job.files().values().stream().map(JobFile::layout).toList();
    note("byte order mark", layouts.stream().anyMatch(Layout::byteOrderMark));
    note("CRLF", layouts.stream().anyMatch(Layout::crlf));
    note("no last newline", !layouts.stream().allMatch(Layout::lastNewline));
    note("empty lines", layouts.stream().anyMatch(Layout::emptyLines));
    note("all in quotes", layouts.stream().anyMatch(Layout::quoteAll));
    note(
        "unknown column", job.files().values().stream().anyMatch(f -> f.header().contains("note")));
  }

  private void identifiers() {
    for (InputFile file : List.of(InputFile.MEMBERS, InputFile.COOPERATIONS)) {
      String column = file.required().getFirst();
      note(
          column + " beyond U+FFFF",
          any(file, column, id -> id.chars().count() > id.codePoints().count()));
      note(
          column + " at U+FF..", any(file, column, id -> id.chars().anyMatch(c -> c >> 8 == 0xFF)));
      note(column + " with a comma", any(file, column, id -> id.contains(",")));
      note(column + " with leading zero", any(file, column, id -> id.startsWith("0")));
    }
    note(
        "114 and 114.1 and 114.10",
        values(InputFile.POSTINGS, "account").containsAll(List.of("114.1", "114.10")));
    note("114 and 1140", values(InputFile.POSTINGS, "account").containsAll(List.of("114", "1140")));
  }

  private void output() {
    note("grouped by employee", output("explain.csv", 5).stream().anyMatch(e -> !e.isEmpty()));
    note(
        "weight that is a fraction",
        output("explain.csv", 8).stream().anyMatch(w -> w.contains("/")));
    note("weight of 0", output("explain.csv", 8).contains("0"));
    note(
        "negative fraction", output("explain.csv", 10).stream().anyMatch(e -> e.matches("-.*/.*")));
    note("adjustment", output("explain.csv", 12).contains("1"));
    note("allocation of nothing", output("allocations.csv", 6).contains("0.00"));
    note("segments within the year", Set.copyOf(output("allocations.csv", 1)).size() > 3);
  }
}
