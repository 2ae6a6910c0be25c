package dk.samdrift.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JobFolderTest {

  @TempDir private Path folder = Path.of("");

  private void assertUnreadable(UnreadableTable.Reason reason) {
    JobFolder job = new JobFolder(folder);
    UnreadableTable refusal =
        assertThrows(UnreadableTable.class, () -> job.open(Table.POSTINGS).ifPresent(in -> {}));
    assertEquals(reason, refusal.reason());
    assertEquals(Table.POSTINGS, refusal.table());
  }

  @Test
  void a_file_that_is_not_there_is_no_file() throws IOException {
    assertTrue(new JobFolder(folder).open(Table.POSTINGS).isEmpty());
  }

  @Test
  void a_link_to_a_file_is_that_file() throws IOException {
    Path file = Files.writeString(folder.resolve("export"), "cooperation\n");
    Files.createSymbolicLink(folder.resolve("postings.csv"), file);

    try (InputStream in = new JobFolder(folder).open(Table.POSTINGS).orElseThrow()) {
      assertEquals("cooperation\n", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void a_link_that_leads_nowhere_cannot_be_read() throws IOException {
    Files.createSymbolicLink(folder.resolve("postings.csv"), folder.resolve("nowhere"));

    assertUnreadable(UnreadableTable.Reason.BROKEN_LINK);
  }

  @Test
  void a_link_to_itself_cannot_be_read() throws IOException {
    Files.createSymbolicLink(folder.resolve("postings.csv"), folder.resolve("postings.csv"));

    assertUnreadable(UnreadableTable.Reason.BROKEN_LINK);
  }

  @Test
  void a_folder_cannot_be_read() throws IOException {
    Files.createDirectory(folder.resolve("postings.csv"));

    assertUnreadable(UnreadableTable.Reason.FOLDER);
  }

  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_pipe_is_refused_and_not_waited_for() throws IOException, InterruptedException {
    Process mkfifo =
        new ProcessBuilder("mkfifo", folder.resolve("postings.csv").toString()).start();
    assumeTrue(mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0, "no mkfifo here");

    assertUnreadable(UnreadableTable.Reason.NO_FILE);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_device_is_refused() throws IOException {
    Files.createSymbolicLink(folder.resolve("postings.csv"), Path.of("/dev/zero"));

    assertUnreadable(UnreadableTable.Reason.NO_FILE);
  }

  @Test
  void files_named_nearly_like_a_table_are_told() throws IOException {
    List<String> names =
        List.of(
            "Postings.csv",
            "hour.csv",
            "KEYS.CSV",
            "members.csv",
            "payments.csv",
            "budgets.csv",
            "notes.csv",
            "postings.txt");
    for (String name : names) {
      Files.writeString(folder.resolve(name), "");
    }

    assertEquals(
        List.of(
            new JobFolder.Lookalike("KEYS.CSV", Table.KEYS),
            new JobFolder.Lookalike("Postings.csv", Table.POSTINGS),
            new JobFolder.Lookalike("hour.csv", Table.HOURS)),
        new JobFolder(folder).lookalikes());
  }
}
