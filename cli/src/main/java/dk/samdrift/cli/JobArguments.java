package dk.samdrift.cli;

import dk.samdrift.engine.job.JobFolder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say which job and which year is meant. */
final class JobArguments {

  @Parameters(index = "0", paramLabel = "MAPPE", descriptionKey = "folder")
  private String folder = "";

  @Option(names = "--year", required = true, paramLabel = "ÅR", descriptionKey = "year")
  private int year;

  /** The job; {@link Refused} when there is no such folder. */
  JobFolder job() {
    Path path = path(folder);
    if (!Files.exists(path)) {
      throw new Refused("refused.noFolder", folder);
    }
    if (!Files.isDirectory(path)) {
      throw new Refused("refused.notFolder", folder);
    }
    return new JobFolder(path);
  }

  /** The calendar year in which the accounting year begins; {@link Refused} when it is none. */
  int year() {
    if (year < 1900 || year > 9998) {
      throw new Refused("refused.year", Integer.toString(year));
    }
    return year;
  }

  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Refused("refused.noFolder", text);
    }
  }
}
