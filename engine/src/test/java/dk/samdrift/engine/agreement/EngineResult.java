package dk.samdrift.engine.agreement;

import dk.samdrift.engine.generated.Job;
import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.naive.NaiveResult;
import dk.samdrift.engine.settlement.Progress;
import dk.samdrift.engine.settlement.Settlement;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.output.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files the engine writes for a job, by name, without summary.json. */
record EngineResult(SortedMap<String, String> files) {

  private static final String PROBLEMS = "problems.csv";

  /** Settles the folder {@code input} inside a work folder. */
  static EngineResult settle(Path work, int year, Optional<String> cooperation, int threads) {
    Path out = work.resolve("out");
    SettlementRequest request =
        new SettlementRequest(new JobFolder(work.resolve("input")), year, cooperation, threads);
    try (OutputFolder folder = OutputFolder.open(out)) {
      Settlement.settle(request, folder, Progress.NONE, () -> 0);
      SortedMap<String, String> files = new TreeMap<>();
      try (Stream<Path> all = Files.list(out)) {
        for (Path file : all.toList()) {
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
      files.remove("summary.json");
      return new EngineResult(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settles a job in memory by way of a work folder, which is empty before and after. */
  static EngineResult settle(Job job, Path work, int threads) {
    try {
      job.writeTo(work.resolve("input"));
      return settle(work, job.year(), Optional.empty(), threads);
    } finally {
      clear(work);
    }
  }

  boolean isSettled() {
    return files.containsKey("settlement.csv");
  }

  String file(String name) {
    return files.getOrDefault(name, "");
  }

  SortedMap<String, String> comparable() {
    return withoutMessages(files);
  }

  /** What the other implementation gives, in the same form. */
  static SortedMap<String, String> comparable(NaiveResult naive) {
    return withoutMessages(naive.files());
  }

  /** The files that do not name lines of the input. */
  SortedMap<String, String> amounts() {
    SortedMap<String, String> amounts = new TreeMap<>(files);
    amounts.keySet().removeAll(List.of(PROBLEMS, "deferred.csv"));
    return amounts;
  }

  /** The files without the free text of the problems, which may then stand in any order. */
  private static SortedMap<String, String> withoutMessages(SortedMap<String, String> files) {
    SortedMap<String, String> comparable = new TreeMap<>(files);
    comparable.computeIfPresent(
        PROBLEMS,
        (name, text) ->
            NaiveResult.withoutMessages(text).stream()
                .map(EngineResult::place)
                .filter(new OncePerOverflow())
                .sorted()
                .collect(Collectors.joining("\n")));
    return comparable;
  }

  /** The specification does not say in which file a sum beyond 64 bits is to be sought. */
  private static String place(List<String> problem) {
    List<String> known = new ArrayList<>(problem);
    if (known.get(1).equals("OVERFLOW")) {
      known.set(2, "");
    }
    return String.join(",", known);
  }

  /** Nor does it say how many sums that contain each other are named. */
  private static final class OncePerOverflow implements Predicate<String> {
    private final Set<String> seen = new HashSet<>();

    @Override
    public boolean test(String problem) {
      return seen.add(problem) || !problem.contains(",OVERFLOW,");
    }
  }

  /** Which lines of which file only one of two results has; empty when they are equal. */
  static String difference(SortedMap<String, String> expected, SortedMap<String, String> actual) {
    StringBuilder text = new StringBuilder();
    SortedMap<String, String> all = new TreeMap<>(expected);
    all.putAll(actual);
    for (String name : all.keySet()) {
      String wanted = expected.getOrDefault(name, "no such file");
      String got = actual.getOrDefault(name, "no such file");
      if (!wanted.equals(got)) {
        text.append('\n').append(name).append('\n');
        appendOnly(text, "  expected ", wanted, got);
        appendOnly(text, "  but was  ", got, wanted);
        text.append("  lines: ").append(wanted.lines().count());
        text.append(" and ").append(got.lines().count()).append('\n');
      }
    }
    return text.toString();
  }

  private static void appendOnly(StringBuilder text, String mark, String here, String there) {
    Set<String> other = there.lines().collect(Collectors.toSet());
    here.lines()
        .filter(line -> !other.contains(line))
        .limit(5)
        .forEach(line -> text.append(mark).append(line).append('\n'));
  }

  static void clear(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
