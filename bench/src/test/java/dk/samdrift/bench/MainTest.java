package dk.samdrift.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path temp;

  private record Said(int exitCode, String out, String err) {}

  private static Said generate(String size, Path folder) throws IOException, InterruptedException {
    PrintStream terminalOut = System.out;
    PrintStream terminalErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      int exitCode = Main.run("generate", size, folder.toString(), "--seed", "7");
      return new Said(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(terminalOut);
      System.setErr(terminalErr);
    }
  }

  @Test
  void a_job_that_was_written_is_told_in_one_line() throws IOException, InterruptedException {
    Path folder = temp.resolve("new/small");

    Said said = generate("small", folder);

    assertEquals(
        "Wrote %s: a small job from seed 7, 13 files, 2,000 postings, 1,000 hours, 0.2 MB.\n"
            .formatted(folder),
        said.out());
    assertEquals("", said.err());
    assertEquals(0, said.exitCode());
  }

  @Test
  void a_folder_that_holds_something_is_left_alone() throws IOException, InterruptedException {
    Path mine = Files.writeString(temp.resolve("postings.csv"), "mine");

    Said said = generate("small", temp);

    assertEquals(temp + " is a file or holds files: name a new or empty folder.\n", said.err());
    assertEquals("", said.out());
    assertEquals(2, said.exitCode());
    assertEquals("mine", Files.readString(mine));
    try (Stream<Path> there = Files.list(temp)) {
      assertEquals(1, there.count());
    }
  }

  @Test
  void a_file_is_no_folder() throws IOException, InterruptedException {
    Path mine = Files.writeString(temp.resolve("mine"), "mine");

    Said said = generate("small", mine);

    assertEquals(mine + " is a file or holds files: name a new or empty folder.\n", said.err());
    assertEquals(2, said.exitCode());
  }

  @Test
  void a_size_that_nobody_knows_is_answered_with_those_there_are()
      throws IOException, InterruptedException {
    Said said = generate("huge", temp.resolve("job"));

    assertTrue(said.err().startsWith("samdrift bench generate SIZE FOLDER"), said.err());
    assertEquals(2, said.exitCode());
    assertTrue(Files.notExists(temp.resolve("job")));
  }
}
