package dk.samdrift.app.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.intake.Choice;
import dk.samdrift.app.intake.Findings;
import dk.samdrift.app.intake.Loading;
import dk.samdrift.app.ledger.Books;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.site.Site;
import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.settlement.Progress;
import dk.samdrift.engine.settlement.Settlement;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * A year that is loaded, settled from the database, and exported: the command line's engine makes
 * the same bytes of the export, and the same amounts of the files that were loaded. A fifth of the
 * engine's samples are tried, 200 at most and at least ten.
 */
class SameBytesTest {

  private static final int COUNT =
      Math.clamp(Integer.getInteger("samdrift.samples", 60) / 5, 10, 200);

  /** What does not name lines of files. */
  private static final List<String> AMOUNTS =
      List.of("accounts.csv", "allocations.csv", "explain.csv", "settlement.csv");

  @TempDir private Path temporary;

  @Test
  void the_database_and_its_export_settle_to_the_same_bytes() throws IOException {
    String given = System.getProperty("samdrift.seed", "");
    long first = given.isEmpty() ? System.nanoTime() % 1_000_000_000 : Long.parseLong(given);
    System.out.println("same bytes: " + COUNT + " samples from seed " + first);
    for (long seed = first; seed < first + COUNT; seed++) {
      compare(seed);
    }
  }

  private void compare(long seed) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve(Long.toString(seed)));
    GeneratedBooks.Made made = GeneratedBooks.write(seed, folder.resolve("job"));
    Garden garden = new Garden(Audience.REPRESENTATIVES);
    for (String member : GeneratedBooks.ids(made.folder(), "members.csv", "member")) {
      garden.addSilently(member, "Have " + member);
    }
    Findings found =
        garden.inside(() ->
            Site.bean(Loading.class)
                .load(garden.id(), made.folder(), Choice.of(made.cooperation()), Orchard.ACTOR));
    assertTrue(found.isSound(), () -> "seed " + seed + ": " + found);

    // A year without records is opened by hand.
    garden.inside(() ->
        Site.bean(Years.class)
            .open(Site.bean(Books.class).get(garden.id()), made.year(), Orchard.ACTOR));
    Path run = Files.createDirectories(folder.resolve("run"));
    Path export = Files.createDirectories(folder.resolve("export"));
    garden.inside(
        () -> Site.bean(Settling.class).settle(garden.id(), made.year(), run, Progress.NONE));
    garden.inside(() -> {
      Site.bean(Settling.class).export(garden.id(), made.year(), export);
      return true;
    });

    Map<String, String> ours = read(run.resolve("output"));
    Map<String, String> again = settle(export, made.year(), made.cooperation());
    assertEquals(again, ours, "seed " + seed);
    Map<String, String> original = settle(made.folder(), made.year(), made.cooperation());
    for (String file : AMOUNTS) {
      assertEquals(
          original.get(file),
          ours.get(file),
          () -> "seed " + seed + ", " + file + ": " + ours.get("problems.csv"));
    }
    FileSystemUtils.deleteRecursively(folder);
  }

  private static Map<String, String> settle(Path folder, int year, String cooperation)
      throws IOException {
    Path out = folder.resolveSibling(folder.getFileName() + "-out");
    SettlementRequest request =
        new SettlementRequest(new JobFolder(folder), year, Optional.of(cooperation), 1);
    try (OutputFolder output = OutputFolder.open(out)) {
      Settlement.settle(request, output, Progress.NONE, () -> 0);
    }
    return read(out);
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var all = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path file : all) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
