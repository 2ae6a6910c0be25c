package dk.samdrift.bench;

import dk.samdrift.bench.database.DatabaseTimes;
import dk.samdrift.bench.generate.JobGenerator;
import dk.samdrift.bench.generate.JobSize;
import dk.samdrift.bench.measure.Comparison;
import dk.samdrift.bench.measure.Subject;
import dk.samdrift.bench.pages.ManyEstates;
import dk.samdrift.bench.pages.PageTimes;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The program behind {@code samdrift bench}: for developers, therefore in English. */
public final class Main {
  private static final String USAGE =
      """
      samdrift bench generate SIZE FOLDER [--seed N]
          Writes a job into a new or empty folder; SIZE is small, organisation or national (3 GB).
      samdrift bench run FOLDER [--year 2025] [--threads N] [--runs N] [--java-options "..."]
          Measures settle next to a bare parse of the same files, each in its own Java machine.
      samdrift bench database FOLDER [--data FOLDER] [--runs N]
          Loads a job into a database of its own, settles it from there, and times both next to COPY,
          and the pages of the longest settlement. With --data it is kept, and used again as it is.
      samdrift bench estates COUNT FILE.csv [--seed N]
          Writes invented estates, to be imported into the example organisation.
      samdrift bench pages ADDRESS PATH... [--runs N]
          Times pages of a running demo, such as http://localhost:8080 /nordbo/organisation/estates.
      """;

  /** The administrator of the example organisation, whose password everybody knows. */
  private static final String EMAIL = "karen@nordbo.example";

  private static final String PASSWORD = "fire ord der ikke passer";

  private Main() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    System.exit(run(args));
  }

  /** Runs a command; 0 when it was carried out, 2 when it could not be. */
  static int run(String... args) throws IOException, InterruptedException {
    Optional<Arguments> arguments = Arguments.of(args);
    try {
      if (arguments.isPresent() && run(arguments.get())) {
        return 0;
      }
      System.err.print(USAGE);
    } catch (FileAlreadyExistsException e) {
      System.err.println(e.getFile() + " is a file or holds files: name a new or empty folder.");
    }
    return 2;
  }

  private static boolean run(Arguments arguments) throws IOException, InterruptedException {
    List<String> words = arguments.words();
    String command = words.isEmpty() ? "" : words.getFirst();
    if (command.equals("generate") && words.size() == 3 && !words.get(2).isBlank()) {
      return generate(words.get(1), Path.of(words.get(2)), arguments.number("seed", 1));
    } else if (command.equals("run") && words.size() == 2 && Files.isDirectory(folder(words))) {
      compare(folder(words), arguments);
      return true;
    } else if (command.equals("database")
        && words.size() == 2
        && Files.isDirectory(folder(words))) {
      int runs = Math.toIntExact(arguments.number("runs", 5));
      DatabaseTimes.measure(folder(words), arguments.text("data").map(Path::of), runs, System.out);
      return true;
    } else if (command.equals("estates") && words.size() == 3 && words.get(1).matches("\\d{1,6}")) {
      int count = Integer.parseInt(words.get(1));
      ManyEstates.write(Path.of(words.get(2)), count, arguments.number("seed", 1));
      return true;
    } else if (command.equals("pages") && words.size() > 2) {
      System.out.print(pages(words, Math.toIntExact(arguments.number("runs", 200))));
      return true;
    }
    return false;
  }

  private static String pages(List<String> words, int runs)
      throws IOException, InterruptedException {
    return PageTimes.measure(words.get(1), EMAIL, PASSWORD, words.subList(2, words.size()), runs);
  }

  private static Path folder(List<String> words) {
    return Path.of(words.get(1));
  }

  private static boolean generate(String size, Path folder, long seed) throws IOException {
    Optional<JobSize> known = JobSize.named(size);
    if (known.isEmpty()) {
      return false;
    }
    new JobGenerator(known.get(), seed).writeTo(folder);
    System.out.println(written(folder, known.get(), seed));
    return true;
  }

  private static String written(Path folder, JobSize size, long seed) throws IOException {
    long files = 0;
    long bytes = 0;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        files++;
        bytes += Files.size(file);
      }
    }
    return String.format(
        Locale.ROOT,
        "Wrote %s: a %s job from seed %d, %d files, %,d postings, %,d hours, %.1f MB.",
        folder,
        size.label(),
        seed,
        files,
        size.postings(),
        size.hours(),
        bytes / 1e6);
  }

  private static void compare(Path folder, Arguments arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempDirectory("samdrift-bench");
    int year = Math.toIntExact(arguments.number("year", 2025));
    int threads = Math.toIntExact(arguments.number("threads", 1));
    int runs = Math.toIntExact(arguments.number("runs", 5));
    Subject.Job job = new Subject.Job(folder, year, threads, out);
    System.out.print(new Comparison(job, arguments.list("java-options")).run(runs));
    System.out.println("Settlement of the last run: " + out);
  }
}
