package dk.samdrift.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.settlement.GeneratedBooks;
import dk.samdrift.app.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Whatever is loaded, however it is written, twice, at once or broken off: the books hold every
 * record of the files once. A twentieth of the engine's samples are tried, 50 at most and at least
 * three.
 */
class GeneratedLoadingTest {

  private static final int COUNT =
      Math.clamp(Integer.getInteger("samdrift.samples", 60) / 20, 3, 50);

  @TempDir private Path temporary;
  private final AtomicInteger batches = new AtomicInteger();

  @Test
  void the_books_hold_every_record_of_the_files_once() throws Exception {
    String given = System.getProperty("samdrift.seed", "");
    long first = given.isEmpty() ? System.nanoTime() % 1_000_000_000 : Long.parseLong(given);
    System.out.println("loading: " + COUNT + " samples from seed " + first);
    for (long seed = first; seed < first + COUNT; seed++) {
      Path folder = Files.createDirectories(temporary.resolve(Long.toString(seed)));
      new Sample(seed, GeneratedBooks.write(seed, folder.resolve("job"))).tryAll();
      FileSystemUtils.deleteRecursively(folder);
    }
    assertTrue(batches.get() > 0, "no sample had records");
  }

  /** A job, and what must hold of it. */
  private final class Sample {

    private final String name;
    private final GeneratedBooks.Made made;
    private final Random random;
    private final Otherwise otherwise;
    private final Map<String, List<String>> files;

    Sample(long seed, GeneratedBooks.Made made) {
      this.name = "seed " + seed;
      this.made = made;
      this.random = new Random(seed);
      this.otherwise = new Otherwise(random);
      this.files = Counted.inFiles(made.folder(), made.cooperation());
    }

    void tryAll() throws Exception {
      int steps = again_and_written_otherwise();
      two_at_once();
      broken_off(steps);
      a_part_first();
    }

    private int again_and_written_otherwise() throws IOException {
      Garden garden = garden();
      AtomicInteger steps = new AtomicInteger();
      Findings once = load(garden, made.folder(), (file, line) -> steps.incrementAndGet());
      batches.addAndGet(once.batch() == null ? 0 : 1);
      same(garden);
      Map<String, Long> rows = Counted.rows(garden);
      for (int i = 0; i < 2; i++) {
        Path other = otherwise.written(made.folder(), "other" + i);
        Findings again = load(garden, other, (file, line) -> {});
        assertFalse(again.isNews(), () -> name + ": " + again);
        assertEquals(rows, Counted.rows(garden), name);
      }
      same(garden);
      return steps.get();
    }

    private void two_at_once() throws Exception {
      Garden garden = garden();
      CyclicBarrier start = new CyclicBarrier(2);
      List<Path> folders = List.of(made.folder(), otherwise.written(made.folder(), "at-once"));
      try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
        List<Future<Findings>> both =
            folders.stream()
                .map(folder ->
                    (Callable<Findings>)
                        () -> {
                          start.await();
                          return load(garden, folder, (file, line) -> {});
                        })
                .map(pool::submit)
                .toList();
        long news = 0;
        for (Future<Findings> one : both) {
          news += one.get().isNews() ? 1 : 0;
        }
        assertEquals(1, news, name);
      }
      same(garden);
    }

    /** Somewhere while it is read or judged, or when all is written and not yet committed. */
    private void broken_off(int steps) throws IOException {
      Garden garden = garden();
      Map<String, Long> before = Counted.rows(garden);
      for (int at : List.of(random.nextInt(steps), random.nextInt(steps), steps)) {
        AtomicInteger step = new AtomicInteger();
        assertThrows(
            Broken.class,
            () ->
                garden.inside(() -> {
                  load(
                      garden,
                      made.folder(),
                      (file, line) -> {
                        if (step.getAndIncrement() == at) {
                          throw new Broken();
                        }
                      });
                  assertEquals(Long.valueOf(1), Counted.rows(garden).get("ledger.book"), name);
                  throw new Broken();
                }),
            name);
        assertEquals(before, Counted.rows(garden), () -> name + ", broken off at " + at);
      }
      load(garden, otherwise.written(made.folder(), "after"), (file, line) -> {});
      same(garden);
    }

    private void a_part_first() throws IOException {
      Garden garden = garden();
      load(garden, otherwise.half(made.folder(), "half"), (file, line) -> {});
      load(garden, otherwise.written(made.folder(), "whole"), (file, line) -> {});
      same(garden);
    }

    private Garden garden() throws IOException {
      Garden garden = new Garden(Audience.REPRESENTATIVES);
      for (String member : GeneratedBooks.ids(made.folder(), "members.csv", "member")) {
        garden.addSilently(member, "Have " + member);
      }
      return garden;
    }

    private Findings load(Garden garden, Path folder, Looking.Watch watch) {
      Findings found =
          garden.inside(() ->
              Site.bean(Loading.class)
                  .load(
                      garden.id(),
                      folder,
                      "fil",
                      Choice.of(made.cooperation()),
                      Orchard.METTE,
                      watch));
      assertTrue(found.isSound(), () -> name + ": " + found);
      return found;
    }

    private void same(Garden garden) {
      assertEquals(files, Counted.inBooks(garden), name);
    }
  }

  /** The program ends here. */
  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
