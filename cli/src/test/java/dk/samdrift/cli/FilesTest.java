package dk.samdrift.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files and folders that are not as they should be. */
class FilesTest {

  @TempDir private Path temp = Path.of("");
  private Path job = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void copyJob() {
    job = CommandRun.copy(CommandRun.PUBLIC_CASE, temp.resolve("job"));
    out = temp.resolve("result");
  }

  private CommandRun settle() {
    return CommandRun.of("settle", job.toString(), "--year", "2025", "--out", out.toString());
  }

  private CommandRun explain() {
    return CommandRun.of(
        "explain",
        job.toString(),
        "--year",
        "2025",
        "--cooperation",
        "AEB-PAE",
        "--member",
        "AEB",
        "--account",
        "110");
  }

  private void assertRefused(String sentence) {
    CommandRun run = settle();

    assertEquals(sentence + "\n", run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exitCode());
  }

  @Test
  void a_file_in_the_wrong_case_is_named_and_so_is_the_one_that_is_missed() throws IOException {
    Files.move(job.resolve("postings.csv"), job.resolve("Postings.csv"));
    assumeFalse(Files.exists(job.resolve("postings.csv")), "case makes no difference on this disk");

    CommandRun run = settle();

    assertEquals(
        "Filen »Postings.csv« er ikke læst. Navnet skal staves nøjagtigt »postings.csv«, også"
            + " med små og store bogstaver. Ret det, hvis filen skal med; ellers flyt den til en"
            + " anden mappe.\n",
        run.err());
    assertTrue(
        run.out()
            .contains(
                "\n\n"
                    + "Filen postings.csv er ikke i mappen og tæller som tom. Læg den i mappen, og"
                    + " kør igen, hvis den skal med.\n\n"),
        run.out());
    assertEquals(0, run.exitCode());
  }

  @Test
  void a_column_whose_name_is_misspelt_is_named_because_a_cost_of_one_would_be_shared()
      throws IOException {
    Path postings = job.resolve("postings.csv");
    String text = Files.readString(postings);
    Files.writeString(
        postings, text.replaceFirst(",member,", ",Member,").replaceFirst(",voucher,", ",vouchr,"));

    CommandRun run = settle();

    assertEquals(
        "Kolonnen »Member« i postings.csv er ikke læst. Navnet skal staves nøjagtigt »member«,"
            + " også med små og store bogstaver. Ret det i filens første linje, hvis kolonnen"
            + " skal med.\nKolonnen »vouchr« i postings.csv er ikke læst. Navnet skal staves"
            + " nøjagtigt »voucher«, også med små og store bogstaver. Ret det i filens første"
            + " linje, hvis kolonnen skal med.\n",
        run.err());
  }

  @Test
  void every_file_of_records_that_is_missed_is_named() throws IOException {
    Files.delete(job.resolve("hours.csv"));
    Files.delete(job.resolve("quantities.csv"));
    Files.delete(job.resolve("contributions.csv"));

    String said = settle().out();

    assertTrue(
        said.contains(
            "Filerne hours.csv, quantities.csv, contributions.csv er ikke i mappen og tæller som"
                + " tomme. Læg dem i mappen, og kør igen, hvis de skal med.\n"),
        said);
  }

  @Test
  void an_explanation_without_postings_csv_says_so() throws IOException {
    Files.delete(job.resolve("postings.csv"));

    CommandRun run = explain();

    assertEquals(
        "Der er ikke noget at forklare, for filen postings.csv er ikke i mappen. Læg den i mappen,"
            + " eller angiv en anden mappe.\n",
        run.err());
    assertEquals(2, run.exitCode());
  }

  @Test
  void a_link_that_leads_nowhere_is_no_empty_file() throws IOException {
    Files.delete(job.resolve("postings.csv"));
    Files.createSymbolicLink(job.resolve("postings.csv"), temp.resolve("nowhere"));

    assertRefused(
        "Filen postings.csv er et link til noget, der ikke findes. Ret linket, eller læg filen selv"
            + " i mappen.");
    assertTrue(Files.notExists(out));
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_pipe_is_refused_and_not_waited_for() throws IOException, InterruptedException {
    Files.delete(job.resolve("hours.csv"));
    Process mkfifo = new ProcessBuilder("mkfifo", job.resolve("hours.csv").toString()).start();
    assumeTrue(mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0, "no mkfifo here");

    assertRefused("hours.csv er ikke en almindelig fil. Gem indholdet i en fil med det navn.");
  }

  @Test
  void a_job_behind_a_link_that_leads_nowhere() throws IOException {
    job = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nowhere"));

    assertRefused(
        ("»%s« er et link til noget, der ikke findes. Ret linket, eller"
                + " angiv den mappe, hvor regnskabets filer ligger.")
            .formatted(job));
  }

  @Test
  void a_result_inside_a_file() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "mine");
    out = file.resolve("out");

    assertRefused(
        "Der kan ikke laves en mappe i »%s«, for det er en fil. Angiv en anden mappe med --out."
            .formatted(file));
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void a_result_behind_a_link_that_leads_nowhere() throws IOException {
    out = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nowhere"));

    assertRefused(
        ("»%s« er et link til noget, der ikke findes. Ret linket, eller angiv en anden mappe med"
                + " --out.")
            .formatted(out));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_result_where_the_system_lets_nothing_be_written() {
    out = Path.of("/proc/samdrift-out");

    assertRefused(
        "Systemet tillader ikke, at der skrives i »/proc/samdrift-out«. Kontrollér navnet, eller"
            + " angiv en anden mappe med --out.");
  }

  @Test
  void a_result_where_one_may_not_write() throws IOException {
    Path locked =
        Files.createDirectory(
            temp.resolve("locked"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
    assumeFalse(Files.isWritable(locked), "the user of these tests may write everywhere");
    out = locked.resolve("out");

    assertRefused(
        ("Du har ikke lov til at skrive i »%s«. Vælg en anden mappe med --out,"
                + " eller bed jeres it-afdeling om adgang.")
            .formatted(out));
  }

  @Test
  void a_folder_in_the_place_of_a_result_file_leaves_the_earlier_result() throws IOException {
    assertEquals(0, settle().exitCode());
    Files.delete(out.resolve("explain.csv"));
    Path folder = Files.createDirectory(out.resolve("explain.csv"));
    Files.writeString(folder.resolve("notes.txt"), "mine");
    List<String> before = CommandRun.namesIn(out);
    String earlier = Files.readString(out.resolve("settlement.csv"));

    assertRefused(
        ("Afregningen kan ikke skrives, for »%s« er en mappe, og navnet skal bruges til en fil."
             + " Flyt mappen, eller angiv en anden mappe med --out. En tidligere afregning er der"
             + " stadig.")
            .formatted(folder));

    assertEquals(before, CommandRun.namesIn(out));
    assertEquals(earlier, Files.readString(out.resolve("settlement.csv")));
  }

  @Test
  void names_full_of_control_characters_are_shown_short_and_harmless() throws IOException {
    String name = "\u001B[2J" + "x".repeat(100_000);
    Path members = job.resolve("members.csv");
    Files.writeString(members, Files.readString(members).replace("Æblegården", name));
    Path cooperations = job.resolve("cooperations.csv");
    Files.writeString(cooperations, "cooperation,name\nAEB-PAE,\"%s\"\n".formatted(name));

    CommandRun run = explain();

    assertTrue(run.out().startsWith("␛[2J" + "x".repeat(55) + "… betaler 103.437,13"), run.out());
    assertTrue(run.out().indexOf('\u001B') < 0);
    assertTrue(run.out().length() < 20_000, () -> run.out().length() + " characters");
    assertEquals(0, run.exitCode());
  }
}
