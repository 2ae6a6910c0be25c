package dk.samdrift.engine.settlement.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir private Path folder = Path.of("");

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_result_replaces_an_earlier_one_and_nothing_else() throws IOException {
    Files.writeString(folder.resolve("settlement.csv"), "old");
    Files.writeString(folder.resolve("mine.txt"), "mine");

    try (OutputFolder output = OutputFolder.open(folder)) {
      Files.writeString(output.file("problems.csv"), "new");
      assertEquals("old", Files.readString(folder.resolve("settlement.csv")));
      output.publish();
    }

    assertEquals(List.of("mine.txt", "problems.csv"), names(folder));
    assertEquals("new", Files.readString(folder.resolve("problems.csv")));
  }

  @Test
  void a_run_that_is_broken_off_leaves_the_earlier_result() throws IOException {
    Files.writeString(folder.resolve("settlement.csv"), "old");

    try (OutputFolder output = OutputFolder.open(folder)) {
      Files.writeString(output.file("settlement.csv"), "half");
      output.scratch().newFile("half");
    }

    assertEquals(List.of("settlement.csv"), names(folder));
  }

  @Test
  void a_run_that_is_broken_off_leaves_no_folders_it_made() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder.resolve("new/deep"))) {
      Files.writeString(output.file("settlement.csv"), "half");
    }

    assertEquals(List.of(), names(folder));
  }

  @Test
  void what_a_killed_run_left_is_taken_away_but_not_what_a_live_one_uses() throws IOException {
    Path dead = Files.createDirectory(folder.resolve(".samdrift-unfinished-dead"));
    Files.writeString(dead.resolve("settlement.csv"), "half");

    try (OutputFolder live = OutputFolder.open(folder)) {
      Files.writeString(live.file("settlement.csv"), "live");
      try (OutputFolder other = OutputFolder.open(folder)) {
        Files.writeString(other.file("settlement.csv"), "other");
        other.publish();
      }
      assertEquals("live", Files.readString(live.file("settlement.csv")));
      assertThrows(IOException.class, () -> Files.readString(dead.resolve("settlement.csv")));
    }
    assertEquals(List.of("settlement.csv"), names(folder));
  }

  @Test
  @SuppressWarnings("try") // Being stopped closes it early.
  void a_run_that_was_stopped_publishes_nothing() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      Files.writeString(output.file("settlement.csv"), "half");
      output.close();

      assertThrows(IOException.class, output::publish);
    }
    assertEquals(List.of(), names(folder));
  }

  @Test
  void a_file_is_no_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThrows(NotDirectoryException.class, () -> OutputFolder.open(file));
  }
}
