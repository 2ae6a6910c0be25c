package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.InputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A job while faults are planted in it. Each fault gets a cooperation of its own, in which all is
 * well: two members for the whole time, a third that is known but no member, an equal key L for
 * account 9, and a composite key K.
 */
final class FaultyJob {
  /** Where a fault was planted: a row of a file, a raw record of it, or a fixed line. */
  record Mark(String severity, String code, String file, boolean isRaw, int row, int line) {
    Finding in(Job job) {
      if (row < 0) {
        return new Finding(severity, code, file, line);
      }
      JobFile all = job.files().getOrDefault(file, JobFile.of(file, List.of()));
      int found = isRaw ? all.lineOfRawRecord(row) : all.lineOfRow(row);
      return new Finding(severity, code, file, found);
    }
  }

  static final String KEY = "L";
  static final String COMPOSITE = "K";
  static final String ACCOUNT = "9";

  private final String name;
  private final int year;
  private final List<Mark> marks = new ArrayList<>();
  private Job job;

  FaultyJob(Job job, int number) {
    this.job = job;
    this.name = "fejl" + number;
    this.year = job.year();
    add(InputFile.COOPERATIONS, good(InputFile.COOPERATIONS, "cooperation", name));
    for (String member : List.of(a(), b(), c())) {
      add(InputFile.MEMBERS, good(InputFile.MEMBERS, "member", member));
    }
    for (String member : List.of(a(), b())) {
      add(InputFile.MEMBERSHIPS, good(InputFile.MEMBERSHIPS, "member", member));
    }
    add(InputFile.KEYS, good(InputFile.KEYS, "key", KEY));
    add(InputFile.KEYS, good(InputFile.KEYS, "key", "L2"));
    add(InputFile.KEYS, good(InputFile.KEYS, "key", COMPOSITE, "kind", "composite"));
    add(InputFile.PARTS, good(InputFile.PARTS, "part_key", KEY, "percent", "100"));
    add(InputFile.RULES, good(InputFile.RULES, "account", ACCOUNT));
  }

  Job job() {
    return job;
  }

  List<Mark> marks() {
    return marks;
  }

  String cooperation() {
    return name;
  }

  String a() {
    return name + "-a";
  }

  String b() {
    return name + "-b";
  }

  /** A known member that is nowhere a member. */
  String c() {
    return name + "-c";
  }

  /** A day of the accounting year, which is the calendar year here. */
  String day(String monthAndDay) {
    return year + "-" + monthAndDay;
  }

  String lastYear(String monthAndDay) {
    return (year - 1) + "-" + monthAndDay;
  }

  String nextYear(String monthAndDay) {
    return (year + 1) + "-" + monthAndDay;
  }

  /**
   * A record without fault, which needs nothing but the cooperation, with some values of choice.
   */
  Map<String, String> good(InputFile file, String... namesAndValues) {
    Map<String, String> values = new HashMap<>(good(file));
    values.putAll(Draft.values(namesAndValues));
    return values;
  }

  private Map<String, String> good(InputFile file) {
    String from = lastYear("01-01");
    String date = day("03-01");
    return switch (file) {
      case COOPERATIONS -> Map.of("cooperation", name + "-x", "name", "Fejl");
      case MEMBERS -> Map.of("member", name + "-x", "name", "Fejl", "kind", "estate");
      case MEMBERSHIPS -> Map.of("cooperation", name, "member", c(), "from", from);
      case MEASURES -> Map.of("member", a(), "measure", name, "from", from, "value", "1");
      case KEYS -> Map.of("cooperation", name, "key", "N", "kind", "equal", "from", from);
      case SHARES ->
          Map.of("cooperation", name, "key", KEY, "from", from, "member", a(), "share", "1");
      case FACTORS ->
          Map.of("cooperation", name, "key", KEY, "from", from, "member", a(), "factor", "1");
      case PARTS ->
          Map.of(
              "cooperation",
              name,
              "key",
              COMPOSITE,
              "from",
              from,
              "part_key",
              "L2",
              "percent",
              "0");
      case RULES -> Map.of("cooperation", name, "account", "8", "key", KEY, "from", from);
      case POSTINGS ->
          Map.of("cooperation", name, "date", date, "account", ACCOUNT, "amount", "10.01");
      case HOURS ->
          Map.of("cooperation", name, "date", date, "employee", "E", "member", a(), "hours", "1.5");
      case QUANTITIES ->
          Map.of("cooperation", name, "date", date, "meter", "M", "member", a(), "quantity", "2.5");
      case CONTRIBUTIONS ->
          Map.of(
              "cooperation", name, "date", date, "account", ACCOUNT, "member", a(), "amount", "5");
    };
  }

  void add(InputFile file, Map<String, String> values) {
    job = job.withRow(file, values);
  }

  void addGood(InputFile file, String... namesAndValues) {
    add(file, good(file, namesAndValues));
  }

  /** Adds a record that is good but for the given values, and expects an error of it. */
  void plant(String code, InputFile file, String... namesAndValues) {
    addGood(file, namesAndValues);
    expectOfLast("ERROR", code, file);
  }

  void plantWarning(String code, InputFile file, String... namesAndValues) {
    addGood(file, namesAndValues);
    expectOfLast("WARNING", code, file);
  }

  /** One more expectation of the record added last to the file. */
  void expectOfLast(String severity, String code, InputFile file) {
    int row = job.file(file).rows().size() - 1;
    marks.add(new Mark(severity, code, file.csv(), false, row, 0));
  }

  void plantRaw(InputFile file, String raw) {
    addRaw(file, raw);
    int record = job.file(file).rawRecords().size() - 1;
    marks.add(new Mark("ERROR", "BAD_FILE", file.csv(), true, record, 0));
  }

  void addRaw(InputFile file, String raw) {
    change(file, whole -> whole.withRawRecord(raw));
  }

  void change(InputFile file, UnaryOperator<JobFile> change) {
    job = job.with(change.apply(job.file(file)));
  }

  void expect(String code, String file, int line) {
    marks.add(new Mark("ERROR", code, file, false, -1, line));
  }

  void expectOfGroup(String code) {
    expect(code, InputFile.KEYS.csv(), 0);
  }

  /** A key with a rule for an account of the same name, and a posting on it. */
  void addGroup(String key, String... keyNamesAndValues) {
    addGood(InputFile.KEYS, keyNamesAndValues);
    addGood(InputFile.RULES, "account", key, "key", key);
    addGood(InputFile.POSTINGS, "account", key);
  }
}
