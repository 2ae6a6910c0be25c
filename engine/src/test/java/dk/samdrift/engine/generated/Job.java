package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A complete job in memory: the accounting year to settle and its files by name. */
public record Job(int year, NavigableMap<String, JobFile> files) {

  static Job empty(int year) {
    return new Job(year, new TreeMap<>());
  }

  /** The file of that name; an empty one with all known columns when the job has none. */
  public JobFile file(InputFile file) {
    return files.getOrDefault(file.csv(), JobFile.of(file));
  }

  public Job with(JobFile file) {
    NavigableMap<String, JobFile> all = new TreeMap<>(files);
    all.put(file.name(), file);
    return new Job(year, all);
  }

  public Job without(String name) {
    NavigableMap<String, JobFile> rest = new TreeMap<>(files);
    rest.remove(name);
    return new Job(year, rest);
  }

  public Job withRow(InputFile file, Map<String, String> values) {
    return with(file(file).withRow(values));
  }

  public Job withEachFile(UnaryOperator<JobFile> change) {
    Job changed = this;
    for (JobFile file : files.values()) {
      changed = changed.with(change.apply(file));
    }
    return changed;
  }

  /** The records of each file in another order. */
  public Job withRowsShuffled(long seed) {
    Dice dice = new Dice(seed);
    return withEachFile(file -> file.withRows(dice.shuffled(file.rows())));
  }

  public Job withColumnsShuffled(long seed) {
    Dice dice = new Dice(seed);
    return withEachFile(file -> file.withColumns(dice.shuffled(file.header())));
  }

  /** Every posting and contribution as its own credit note. */
  public Job withAmountsNegated() {
    return withAmounts(Job::negated);
  }

  private Job withAmounts(Function<String, String> change) {
    return with(file(InputFile.POSTINGS).withEach("amount", change))
        .with(file(InputFile.CONTRIBUTIONS).withEach("amount", change));
  }

  private static String negated(String amount) {
    return amount.startsWith("-") ? amount.substring(1) : "-" + amount;
  }

  /** Every record that has a source_id once more at the end of its file. */
  public Job withEveryRecordRepeated() {
    return withEachFile(file -> {
      List<List<String>> rows = new ArrayList<>(file.rows());
      file.rows().stream()
          .filter(row -> !file.field(row, "source_id").isEmpty())
          .forEach(rows::add);
      return file.withRows(rows);
    });
  }

  public void writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      for (JobFile file : files.values()) {
        Files.write(folder.resolve(file.name()), file.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
