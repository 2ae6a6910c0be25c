package dk.samdrift.bench.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyEstatesTest {
  @TempDir Path temp;

  private List<String> written(int count, long seed) throws IOException {
    Path file = temp.resolve("estates.csv");
    ManyEstates.write(file, count, seed);
    return Files.readAllLines(file);
  }

  @Test
  void every_row_has_a_field_for_every_head_and_a_number_of_its_own() throws IOException {
    List<String> lines = written(2000, 1);

    assertEquals(2001, lines.size());
    int fields = lines.getFirst().split(";", -1).length;
    assertTrue(lines.stream().allMatch(line -> line.split(";", -1).length == fields));
    assertEquals(2001, lines.stream().map(line -> line.split(";", 2)[0]).distinct().count());
  }

  @Test
  void a_seed_gives_the_same_again_and_another_one_something_else() throws IOException {
    List<String> first = written(50, 1);

    assertEquals(first, written(50, 1));
    assertNotEquals(first, written(50, 2));
  }
}
