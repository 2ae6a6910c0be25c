package dk.samdrift.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Half a million postings. */
@Tag("slow")
class LoadingSpeedTest {

  private static final int RECORDS = 500_000;

  @Test
  void half_a_million_postings_are_loaded_within_minutes_and_once() throws IOException {
    Orchard orchard = new Orchard();
    Path folder = Orchard.folder(Orchard.postings(""));
    try (Writer postings = Files.newBufferedWriter(folder.resolve("postings.csv"))) {
      postings.write("cooperation,date,account,amount,voucher,text,source_id\n");
      for (int i = 0; i < RECORDS; i++) {
        String day = LocalDate.of(2025, 1, 1).plusDays(i % 365).toString();
        postings.write(
            "AEB-PAE,%s,%d,%d.%02d,B%d,Vedligeholdelse,p%d\n"
                .formatted(day, 110 + i % 20, i % 9000, i % 100, i, i));
      }
    }

    long first = seconds(() -> orchard.load(folder, Choice.NONE));
    long second = seconds(() -> orchard.load(folder, Choice.NONE));
    assertEquals(Integer.toString(RECORDS), orchard.counted().split(" ", -1)[0]);
    assertTrue(first < 300_000 && second < 300_000, first + " ms, " + second + " ms");
  }

  private static long seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1_000_000;
  }
}
