package dk.samdrift.app.settlement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The engine's own generator of jobs, which lies among its tests and is no part of any program: so
 * it is called by its name.
 */
public final class GeneratedBooks {

  private static final Path CLASSES = Path.of("../engine/target/test-classes");

  private GeneratedBooks() {}

  /**
   * A job of the generator.
   *
   * @param cooperation the first one in it
   */
  public record Made(Path folder, int year, String cooperation) {}

  /** Writes the job of a seed into a new folder. */
  public static Made write(long seed, Path folder) {
    try (URLClassLoader engine =
        new URLClassLoader(
            new URL[] {CLASSES.toUri().toURL()}, GeneratedBooks.class.getClassLoader())) {
      Object job =
          engine
              .loadClass("dk.samdrift.engine.generated.GeneratedJob")
              .getMethod("generate", long.class)
              .invoke(null, seed);
      job.getClass().getMethod("writeTo", Path.class).invoke(job, folder);
      int year = (int) job.getClass().getMethod("year").invoke(job);
      return new Made(folder, year, first(folder));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the engine's tests are not compiled", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String first(Path folder) throws IOException {
    return ids(folder, "cooperations.csv", "cooperation").getFirst();
  }

  /** The values of a column; the generator adds columns that nobody knows, also twice. */
  public static List<String> ids(Path folder, String file, String column) throws IOException {
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofCsvRecord(Files.newInputStream(folder.resolve(file)))) {
      List<CsvRecord> all = rows.stream().toList();
      int place = all.getFirst().getFields().indexOf(column);
      return all.stream().skip(1).map(row -> row.getField(place)).distinct().toList();
    }
  }
}
