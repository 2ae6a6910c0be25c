package dk.samdrift.bench.generate;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes a job that settles without a problem into a folder. Every file draws from its own random
 * numbers, split off in a fixed order, so one file's rows do not depend on another's.
 */
public final class JobGenerator {
  private final JobSize size;
  private final long seed;

  public JobGenerator(JobSize size, long seed) {
    this.size = size;
    this.seed = seed;
  }

  /**
   * Writes the job into a folder that is new or empty; {@link FileAlreadyExistsException} when it
   * holds anything, which might be somebody's work.
   */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
      if (there.iterator().hasNext()) {
        throw new FileAlreadyExistsException(folder.toString());
      }
    }
    SplittableRandom random = new SplittableRandom(seed);
    Sector sector = Sector.drawn(size, random.split());
    MemberFiles.write(folder, sector, random.split());
    KeyFiles.write(folder, sector, random.split());
    ShareRows.write(folder, sector, random.split());
    RuleRows.write(folder, sector, random.split());
    MonthlyRows.writeQuantities(folder, sector, random.split());
    MonthlyRows.writeContributions(folder, sector, random.split());
    HourRows.write(folder, Timeline.ofTheYear(sector, size.hours()), random.split());
    PostingRows.write(folder, Timeline.withEarlyDays(sector, size.postings()), random.split());
  }
}
