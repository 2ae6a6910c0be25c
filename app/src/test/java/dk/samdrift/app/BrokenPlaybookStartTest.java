package dk.samdrift.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A playbook that is broken keeps the program from starting, and says so in plain words. */
@Tag("slow")
class BrokenPlaybookStartTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void the_terminal_shows_file_line_and_reason_and_nothing_else() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("playbooks/have/1"));
    Path file =
        Files.writeString(folder.resolve("playbook.yaml"), "playbook: have\n  version: 1\n");

    Told told = Told.by("start", "--data", temp.toString(), "--port", "0");

    assertEquals(2, told.code());
    assertTrue(told.text().contains("Samdrift starter ikke, før denne fejl i"), told::text);
    assertTrue(told.text().contains(file + ", linje 2: Linjen kan ikke læses"), told::text);
    assertFalse(told.text().contains("Exception"), told::text);
    assertFalse(told.text().contains("\tat "), told::text);
  }
}
