package dk.samdrift.engine.job.spill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillingSortTest {

  private static final class AsText implements SpillingSort.Form<String> {
    @Override
    public void write(DataOutputStream out, String item) throws IOException {
      Texts.write(out, item);
    }

    @Override
    public String read(DataInputStream in) throws IOException {
      return Texts.read(in);
    }
  }

  @TempDir private Path folder = Path.of("");

  private List<String> sorted(List<String> items, int mostInMemory) throws IOException {
    List<String> shown = new ArrayList<>();
    try (SpillingSort<String> sort =
        new SpillingSort<>(
            new Scratch(folder), Comparator.naturalOrder(), new AsText(), mostInMemory)) {
      items.forEach(sort::add);
      sort.forEach(item -> {});
      sort.forEach(shown::add);
    }
    return shown;
  }

  @Test
  void items_come_in_order_whether_or_not_they_fit_in_memory() throws IOException {
    SplittableRandom random = new SplittableRandom(5);
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      items.add("æ".repeat(random.nextInt(40)) + random.nextInt(50));
    }
    items.add("å".repeat(70_000));
    List<String> expected = items.stream().sorted().toList();

    for (int mostInMemory : new int[] {1, 7, 500, 1_001, 1_000_000}) {
      assertEquals(expected, sorted(items, mostInMemory));
    }
    assertEquals(List.of(), sorted(List.of(), 3));
  }

  @Test
  void its_files_are_gone_when_it_is_closed() throws IOException {
    assertEquals(List.of("a", "b", "c"), sorted(List.of("c", "a", "b"), 1));

    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
