package dk.samdrift.cli;

import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.job.Table;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that all commands have: which job and which year is meant, and the help. */
final class JobArguments {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9998;

  @Parameters(index = "0", paramLabel = "MAPPE", descriptionKey = "folder")
  private String folder = "";

  @Option(names = "--year", required = true, paramLabel = "ÅR", descriptionKey = "year")
  private String year = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  @SuppressWarnings("UnusedVariable") // Read by picocli, which then shows the help instead.
  private boolean isHelpWanted;

  /** The job; {@link Refused} when there is no such folder. */
  JobFolder job() {
    if (folder.isBlank()) {
      throw new Refused("refused.emptyFolder");
    }
    Path path = path(folder);
    try {
      if (!Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
        throw new Refused("refused.notFolder", folder);
      }
    } catch (AccessDeniedException e) {
      throw new Refused("refused.folderForbidden", folder);
    } catch (IOException e) {
      throw new Refused(
          Files.isSymbolicLink(path) ? "refused.folderLink" : "refused.noFolder", folder);
    }
    return new JobFolder(path);
  }

  /** The calendar year in which the accounting year begins; {@link Refused} when it is none. */
  int year() {
    int number = year.matches("[0-9]{1,9}") ? Integer.parseInt(year) : 0;
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      String first = Integer.toString(FIRST_YEAR);
      throw new Refused("refused.year", first, Integer.toString(LAST_YEAR), Excerpt.of(year));
    }
    return number;
  }

  /** Has a job this file? */
  static boolean has(JobFolder folder, Table table) {
    return Files.exists(folder.folder().resolve(table.file()));
  }

  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Refused("refused.noFolder", text);
    }
  }
}
