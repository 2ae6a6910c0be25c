package dk.samdrift.engine.settlement.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

  private static void assertRefused(Path folder, UnusableFolder.Reason reason, Path place) {
    UnusableFolder refusal = assertThrows(UnusableFolder.class, () -> OutputFolder.open(folder));
    assertEquals(reason, refusal.reason());
    assertEquals(place.toString(), refusal.place());
  }

  @Test
  void a_step_back_from_a_folder_that_is_not_there_makes_no_other() throws IOException {
    Path asked = folder.resolve("new").resolve("..").resolve("result");

    try (OutputFolder result = OutputFolder.open(asked)) {
      result.publish();
    }

    assertEquals(List.of("result"), names(folder));
  }

  @Test
  void a_file_is_no_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertRefused(file, UnusableFolder.Reason.FILE, file);
    assertRefused(file.resolve("deep/out"), UnusableFolder.Reason.INSIDE_FILE, file);
  }

  @Test
  void a_link_that_leads_nowhere_is_no_folder() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));

    assertRefused(link, UnusableFolder.Reason.BROKEN_LINK, link);
    assertRefused(link.resolve("out"), UnusableFolder.Reason.BROKEN_LINK, link);
    assertEquals(List.of("link"), names(folder));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_place_where_the_system_makes_no_folders_is_no_folder() {
    Path place = Path.of("/proc/samdrift-out");

    assertRefused(place, UnusableFolder.Reason.UNWRITABLE, place);
  }

  @Test
  void a_folder_in_the_place_of_a_file_is_refused_before_anything_is_replaced() throws IOException {
    Files.writeString(folder.resolve("accounts.csv"), "old");
    Files.writeString(folder.resolve("settlement.csv"), "old");
    Path blocked = Files.createDirectory(folder.resolve("explain.csv"));
    Files.writeString(blocked.resolve("notes.txt"), "mine");

    assertRefused(folder, UnusableFolder.Reason.BLOCKED, blocked);

    assertEquals(List.of("accounts.csv", "explain.csv", "settlement.csv"), names(folder));
    assertEquals("old", Files.readString(folder.resolve("settlement.csv")));
  }

  @Test
  void a_folder_that_appears_meanwhile_stops_the_result_before_anything_is_replaced()
      throws IOException {
    Files.writeString(folder.resolve("settlement.csv"), "old");

    try (OutputFolder output = OutputFolder.open(folder)) {
      Files.writeString(output.file("settlement.csv"), "new");
      Files.createDirectory(folder.resolve("explain.csv"));

      assertThrows(UnusableFolder.class, output::publish);
    }

    assertEquals(List.of("explain.csv", "settlement.csv"), names(folder));
    assertEquals("old", Files.readString(folder.resolve("settlement.csv")));
  }

  @Test
  void an_earlier_result_is_put_back_when_moving_fails_on_the_way() throws IOException {
    for (String name : List.of("accounts.csv", "explain.csv", "settlement.csv")) {
      Files.writeString(folder.resolve(name), "old " + name);
    }

    try (OutputFolder output = OutputFolder.open(folder)) {
      Files.writeString(output.file("settlement.csv"), "new");
      // The last file to be set aside finds its place taken.
      Files.createDirectories(output.file(OutputFolder.FORMER).resolve("accounts.csv/taken"));

      assertThrows(IOException.class, output::publish);
    }

    assertEquals(List.of("accounts.csv", "explain.csv", "settlement.csv"), names(folder));
    assertEquals("old accounts.csv", Files.readString(folder.resolve("accounts.csv")));
    assertEquals("old settlement.csv", Files.readString(folder.resolve("settlement.csv")));
  }

  @Test
  void nothing_behind_a_link_is_taken_away() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("notes.txt"), "mine");
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve("explain.csv"), mine);
    Files.createSymbolicLink(out.resolve(".samdrift-unfinished-link"), mine);

    try (OutputFolder output = OutputFolder.open(out)) {
      Files.writeString(output.file("settlement.csv"), "new");
      output.publish();
    }

    assertEquals(List.of(".samdrift-unfinished-link", "settlement.csv"), names(out));
    assertEquals(List.of("notes.txt"), names(mine));
  }
}
