package dk.samdrift.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.naive.NaiveSettlement;
import dk.samdrift.engine.settlement.Progress;
import dk.samdrift.engine.settlement.Settlement;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settles every example job in src/test/jobs and compares the result byte for byte. */
class ExampleJobsTest {
  private static final Path JOBS = Path.of("src", "test", "jobs");
  private static final Set<String> RESULT =
      Set.of("accounts.csv", "allocations.csv", "deferred.csv", "explain.csv", "settlement.csv");
  private static final String PROBLEMS = "problems.csv";
  private static final String NO_PROBLEMS = "severity,code,file,line,source_id,message\n";
  private static final int MESSAGE_COLUMN = 5;
  private static final Pattern LINE_END = Pattern.compile("(?<=\n)");

  @TempDir private Path out = Path.of("");

  record Job(Path folder) {
    Path input() {
      return folder.resolve("input");
    }

    int year() throws IOException {
      Path year = folder.resolve("year");
      return Files.exists(year) ? Integer.parseInt(Files.readString(year).strip()) : 2025;
    }

    SortedMap<String, String> expected() throws IOException {
      return filesIn(folder.resolve("expected"));
    }

    /** The published case has five files, which say nothing of the one warning it gives. */
    String told(String problems) {
      boolean isPublished = folder.endsWith("to-afdelinger");
      boolean isWarned = problems.lines().skip(1).allMatch(line -> line.startsWith("WARNING,"));
      return isPublished && isWarned ? NO_PROBLEMS : problems;
    }

    @Override
    public String toString() {
      return folder.getFileName().toString();
    }
  }

  static List<Job> jobs() throws IOException {
    try (Stream<Path> folders = Files.list(JOBS)) {
      return folders.sorted().map(Job::new).filter(ExampleJobsTest::isWanted).toList();
    }
  }

  /** All of them, unless one is named. */
  private static boolean isWanted(Job job) {
    String wanted = System.getProperty("samdrift.job", "");
    return wanted.isEmpty() || wanted.equals(job.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jobs")
  void one_thread_gives_exactly_the_expected_files(Job job) throws IOException {
    assertSame(job, withProblems(job.expected()), settle(job, 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jobs")
  void two_threads_give_exactly_the_expected_files(Job job) throws IOException {
    assertSame(job, withProblems(job.expected()), settle(job, 2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jobs")
  void the_naive_implementation_gives_the_expected_files_without_messages(Job job)
      throws IOException {
    SortedMap<String, String> expected = withProblems(job.expected());
    expected.computeIfPresent(PROBLEMS, (name, text) -> withoutMessages(text));
    SortedMap<String, String> actual =
        new TreeMap<>(NaiveSettlement.settle(job.input(), job.year(), "").files());
    actual.computeIfPresent(PROBLEMS, (name, text) -> withoutMessages(job.told(text)));

    assertSame(job, expected, actual);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jobs")
  void a_job_expects_its_whole_result_or_else_only_problems(Job job) throws IOException {
    SortedMap<String, String> expected = job.expected();
    String problems = expected.getOrDefault(PROBLEMS, NO_PROBLEMS);
    boolean isSettled = problems.lines().noneMatch(line -> line.startsWith("ERROR,"));

    Set<String> files = new TreeSet<>(isSettled ? RESULT : Set.of());
    if (!problems.equals(NO_PROBLEMS)) {
      files.add(PROBLEMS);
    }
    assertEquals(files, expected.keySet(), job::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jobs")
  void a_job_is_told_in_three_lines(Job job) throws IOException {
    List<String> lines = Files.readAllLines(job.folder().resolve("README.md"));

    assertEquals(3, lines.stream().filter(line -> !line.isBlank()).count(), job::toString);
  }

  private SortedMap<String, String> settle(Job job, int threads) throws IOException {
    SettlementRequest request =
        new SettlementRequest(new JobFolder(job.input()), job.year(), Optional.empty(), threads);
    try (OutputFolder folder = OutputFolder.open(out)) {
      Settlement.settle(request, folder, Progress.NONE, () -> 0);
    }
    SortedMap<String, String> files = filesIn(out);
    // Holds the version of the engine, which an example cannot know.
    files.remove("summary.json");
    files.computeIfPresent(PROBLEMS, (name, text) -> job.told(text));
    return files;
  }

  /** The text is decoded strictly, so that equal texts are equal bytes. */
  private static SortedMap<String, String> filesIn(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  /** The list of problems is always written; an example leaves it out when it is empty. */
  private static SortedMap<String, String> withProblems(SortedMap<String, String> expected) {
    expected.putIfAbsent(PROBLEMS, NO_PROBLEMS);
    return expected;
  }

  /** Leaves the last column out; a comma or a line break in quotes ends neither field nor row. */
  private static String withoutMessages(String problems) {
    StringBuilder rest = new StringBuilder();
    boolean isQuoted = false;
    int column = 0;
    for (int i = 0; i < problems.length(); i++) {
      char c = problems.charAt(i);
      isQuoted ^= c == '"';
      if (c == ',' && !isQuoted) {
        column++;
      } else if (c == '\n' && !isQuoted) {
        column = 0;
      }
      if (column < MESSAGE_COLUMN) {
        rest.append(c);
      }
    }
    return rest.toString();
  }

  private static void assertSame(
      Job job, SortedMap<String, String> expected, SortedMap<String, String> actual) {
    assertEquals(
        expected.keySet(),
        actual.keySet(),
        () -> job + " gives other files; its problems:\n" + actual.get(PROBLEMS));
    expected.forEach(
        (name, text) -> assertSame(job + ", " + name, text, actual.getOrDefault(name, "")));
  }

  /** Names the first line that differs, up to and with its line break. */
  private static void assertSame(String file, String expected, String actual) {
    List<String> wanted = LINE_END.splitAsStream(expected).toList();
    List<String> got = LINE_END.splitAsStream(actual).toList();
    for (int i = 0; i < Math.max(wanted.size(), got.size()); i++) {
      String right = i < wanted.size() ? wanted.get(i) : "(no line)";
      String wrong = i < got.size() ? got.get(i) : "(no line)";
      if (!right.equals(wrong)) {
        fail(file + " differs in line " + (i + 1) + shown("expected", right) + shown("is", wrong));
      }
    }
  }

  private static String shown(String what, String line) {
    return "\n" + what + " " + line.replace("\r", "\\r").replace("\n", "\\n");
  }
}
