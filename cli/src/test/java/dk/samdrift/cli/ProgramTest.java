package dk.samdrift.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only the program in a process of its own can show: signals, memory, terminals, disks. */
@EnabledOnOs(OS.LINUX)
class ProgramTest {

  private static final String MEMORY = "256m";
  private static final String NOT_WRITTEN =
      "Teksten kunne ikke skrives færdig dér, hvor den skulle hen. Er disken fuld? Gør plads, eller"
          + " vælg et andet sted, og kør kommandoen igen. Filerne i resultatmappen er skrevet"
          + " færdige, hvis alt andet gik godt.\n";

  @TempDir private Path temp = Path.of("");

  private Path write(String file, String text) throws IOException {
    return Files.writeString(temp.resolve("job").resolve(file), text);
  }

  /** A cooperation of so many members that share costs alike. */
  private Path job(int members) throws IOException {
    Path job = Files.createDirectories(temp.resolve("job"));
    StringBuilder names = new StringBuilder("member,name,kind\n");
    StringBuilder memberships = new StringBuilder("cooperation,member,from,to\n");
    for (int i = 0; i < members; i++) {
      names.append("M%d,Medlem %d,estate\n".formatted(i, i));
      memberships.append("SØ,M%d,2020-01-01,\n".formatted(i));
    }
    write("cooperations.csv", "cooperation,name\nSØ,Søen\n");
    write("members.csv", names.toString());
    write("memberships.csv", memberships.toString());
    write("keys.csv", "cooperation,key,kind,from\nSØ,LIGE,equal,2020-01-01\n");
    write("rules.csv", "cooperation,account,key,from\nSØ,*,LIGE,2020-01-01\n");
    return job;
  }

  private void writePostings(int count) throws IOException {
    try (BufferedWriter file = Files.newBufferedWriter(temp.resolve("job/postings.csv"))) {
      file.write("cooperation,date,account,amount\n");
      for (int i = 0; i < count; i++) {
        file.write("SØ,2025-01-01," + (100 + i % 50) + ",1.00\n");
      }
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : CommandRun.namesIn(folder)) {
      contents.put(name, Files.readString(folder.resolve(name)));
    }
    return contents;
  }

  private static String[] settle(Path job, Path out) {
    return new String[] {"settle", job.toString(), "--year", "2025", "--out", out.toString()};
  }

  @Test
  void an_interrupted_run_leaves_the_earlier_result_and_no_half_one()
      throws IOException, InterruptedException {
    String ignored =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .collect(Collectors.joining());
    long signals = Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16);
    assumeFalse((signals & 2) != 0, "interrupts are ignored where these tests were started");
    Path job = job(3);
    Path out = temp.resolve("out");
    writePostings(10);
    assertEquals(0, CommandRun.of(settle(job, out)).exitCode());
    Map<String, String> earlier = contents(out);
    writePostings(2_000_000);

    Process process = Program.of(MEMORY, settle(job, out)).start();
    while (process.isAlive() && CommandRun.namesIn(out).size() == earlier.size()) {
      Thread.sleep(1);
    }
    assertEquals(
        0, new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor());
    CommandRun run = Program.end(process);

    assertEquals(130, run.exitCode());
    assertEquals("", run.err());
    assertEquals("", run.out());
    assertEquals(earlier, contents(out));
  }

  @Test
  void too_little_memory_is_told_in_a_sentence() throws IOException, InterruptedException {
    Path job = job(20_000);
    writePostings(100);
    Path out = temp.resolve("out");

    CommandRun run = Program.end(Program.of("10m", settle(job, out)).start());

    assertTrue(
        run.err()
            .matches(
                "Der er ikke hukommelse nok til at opgøre året; programmet må bruge \\d+ MB\\."
                    + " Intet er ændret\\. Giv det mere: »SAMDRIFT_HEAP=512m \\./samdrift"
                    + " \\.\\.\\.«\\.\n"),
        run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exitCode());
    assertTrue(Files.notExists(out));
  }

  @Test
  void a_text_that_cannot_be_written_is_a_failure() throws IOException, InterruptedException {
    Path out = temp.resolve("out");
    ProcessBuilder program = Program.of(MEMORY, settle(CommandRun.PUBLIC_CASE, out));

    CommandRun run = Program.end(program.redirectOutput(new File("/dev/full")).start());

    assertEquals(NOT_WRITTEN, run.err());
    assertEquals(2, run.exitCode());
  }

  @Test
  void a_refusal_that_cannot_be_written_is_still_a_failure()
      throws IOException, InterruptedException {
    ProcessBuilder program = Program.of(MEMORY, "settle", "nowhere", "--year", "2025");

    assertEquals(2, Program.end(program.redirectError(new File("/dev/full")).start()).exitCode());
  }

  @Test
  void a_reader_that_has_read_enough_is_no_failure() throws IOException, InterruptedException {
    Path job = job(2_000);
    writePostings(100);
    List<String> explain =
        Program.command(
            MEMORY,
            "explain",
            job.toString(),
            "--year",
            "2025",
            "--cooperation",
            "SØ",
            "--member",
            "M1",
            "--account",
            "101");
    String line = "\"$@\" | head -n 1; exit \"${PIPESTATUS[0]}\"";
    List<String> command = new ArrayList<>(List.of("bash", "-c", line, "bash"));
    command.addAll(explain);

    CommandRun run = Program.end(Program.quiet(command).start());

    assertEquals("", run.err());
    assertEquals("Medlem 1 betaler 0,01 kr. på konto 101 i regnskabsåret 2025.\n", run.out());
    assertEquals(0, run.exitCode());
  }

  /** Runs a command with a terminal around it; skipped where there is no program for that. */
  private CommandRun onTerminal(String... arguments) throws IOException, InterruptedException {
    assumeTrue(isThere("script", "--version"), "no »script« from util-linux here");
    String command =
        Program.command(MEMORY, arguments).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    return Program.end(
        Program.quiet(List.of("script", "-qefc", command, temp.resolve("typescript").toString()))
            .start());
  }

  private static boolean isThere(String... command) throws InterruptedException {
    try {
      CommandRun run = Program.end(Program.quiet(List.of(command)).start());
      return run.exitCode() == 0 && run.out().contains("util-linux");
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void progress_is_one_line_on_a_terminal_and_goes_away_at_the_end()
      throws IOException, InterruptedException {
    CommandRun run = onTerminal(settle(CommandRun.PUBLIC_CASE, temp.resolve("out")));

    assertTrue(run.out().startsWith("\rLæser stamdata ..."), run.out());
    assertTrue(run.out().contains("\rLæser posteringer ... 100 %"), run.out());
    assertTrue(
        Pattern.compile("\r +\rRegnskabsåret 2025 er opgjort").matcher(run.out()).find(),
        run.out());
    assertEquals(0, run.exitCode());
  }

  @Test
  void progress_goes_away_before_a_refusal() throws IOException, InterruptedException {
    Path job = CommandRun.copy(CommandRun.PUBLIC_CASE, temp.resolve("job"));
    Files.delete(job.resolve("postings.csv"));
    Files.createSymbolicLink(job.resolve("postings.csv"), temp.resolve("nowhere"));

    CommandRun run = onTerminal(settle(job, temp.resolve("out")));

    assertTrue(
        Pattern.compile("\r +\rFilen postings.csv er et link").matcher(run.out()).find(),
        run.out());
    assertEquals(2, run.exitCode());
  }

  @Test
  void a_full_disk_leaves_the_earlier_result() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    CommandRun mounted =
        Program.end(
            Program.quiet(
                    List.of("mount", "-t", "tmpfs", "-o", "size=40k", "tmpfs", disk.toString()))
                .start());
    assumeTrue(mounted.exitCode() == 0, "a small disk cannot be mounted here: " + mounted.err());
    try {
      Path job = job(3);
      writePostings(10);
      assertEquals(0, CommandRun.of(settle(job, disk)).exitCode());
      Map<String, String> earlier = contents(disk);

      CommandRun run = CommandRun.of(settle(CommandRun.PUBLIC_CASE, disk));

      assertEquals(
          "Disken er fuld, så afregningen kunne ikke skrives. Gør plads, eller angiv en mappe på en"
              + " anden disk med --out. En tidligere afregning i mappen er der stadig.\n",
          run.err());
      assertEquals(2, run.exitCode());
      assertEquals(earlier, contents(disk));
    } finally {
      assertEquals(0, new ProcessBuilder("umount", disk.toString()).start().waitFor());
    }
  }
}
