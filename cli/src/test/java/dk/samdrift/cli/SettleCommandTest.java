package dk.samdrift.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code settle} says and leaves behind, whatever it is given. */
class SettleCommandTest {

  private static final List<String> RESULT =
      List.of(
          "accounts.csv",
          "allocations.csv",
          "deferred.csv",
          "explain.csv",
          "problems.csv",
          "settlement.csv",
          "summary.json");

  @TempDir private Path temp = Path.of("");
  private Path job = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void copyJob() {
    job = CommandRun.copy(CommandRun.PUBLIC_CASE, temp.resolve("job"));
    out = temp.resolve("result");
  }

  private CommandRun settle(String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "settle";
    arguments[1] = job.toString();
    arguments[2] = "--out";
    arguments[3] = out.toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return CommandRun.of(arguments);
  }

  private void append(String file, String line) throws IOException {
    Path path = job.resolve(file);
    Files.writeString(path, Files.readString(path) + line + "\n");
  }

  /** Nothing was written, the sentence is all that is said. */
  private void assertRefused(String sentence, CommandRun run) {
    assertEquals(sentence + "\n", run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exitCode());
    assertFalse(Files.exists(out), "the folder of the result is there");
  }

  @Test
  void a_sound_job_is_settled_and_shows_its_totals() {
    CommandRun run = settle("--year", "2025");

    assertTrue(
        run.out()
            .startsWith(
                """
                Regnskabsåret 2025 er opgjort. Beløb i kroner.

                Samdrift  Deltagere      Udgifter       A conto  Udlæg   At betale
                AEB-PAE           3  2.687.746,82  1.859.999,94   0,00  827.746,88
                """),
        run.out());
    assertEquals(0, run.exitCode());
    assertEquals(RESULT, CommandRun.namesIn(out));
  }

  @Test
  void progress_is_not_shown_when_nobody_sits_at_a_terminal() {
    assertEquals("", settle("--year", "2025").err());
  }

  @Test
  void a_job_with_errors_lists_them_and_has_no_settlement() throws IOException {
    append("postings.csv", "AEB-PAE,2025-01-17,999,1.00,,,,,,,x1");

    CommandRun run = settle("--year", "2025");

    assertEquals(1, run.exitCode());
    assertTrue(run.out().startsWith("Året kan ikke opgøres, før denne fejl er rettet:\n"));
    assertTrue(run.out().contains("  postings.csv linje 376: "));
    assertTrue(run.out().endsWith("Der er ikke skrevet nogen afregning.\n"));
    assertEquals(List.of("problems.csv", "summary.json"), CommandRun.namesIn(out));
  }

  @Test
  void an_earlier_settlement_is_removed_when_there_are_errors_now() throws IOException {
    assertEquals(0, settle("--year", "2025").exitCode());
    Files.writeString(out.resolve("notes.txt"), "mine");
    append("postings.csv", "AEB-PAE,2025-01-17,999,1.00,,,,,,,x1");

    assertEquals(1, settle("--year", "2025").exitCode());

    assertEquals(List.of("notes.txt", "problems.csv", "summary.json"), CommandRun.namesIn(out));
  }

  @Test
  void an_earlier_settlement_stays_when_the_command_is_wrong() throws IOException {
    assertEquals(0, settle("--year", "2025").exitCode());
    String earlier = Files.readString(out.resolve("settlement.csv"));
    Files.delete(job.resolve("members.csv"));

    assertEquals(2, settle("--year", "2025").exitCode());

    assertEquals(RESULT, CommandRun.namesIn(out));
    assertEquals(earlier, Files.readString(out.resolve("settlement.csv")));
  }

  @Test
  void without_out_the_result_lies_in_the_folder_of_the_job() {
    assertEquals(0, CommandRun.of("settle", job.toString(), "--year", "2025").exitCode());

    assertEquals(RESULT, CommandRun.namesIn(job.resolve("out")));
  }

  @Test
  void a_folder_that_is_not_there() {
    job = temp.resolve("nowhere");

    assertRefused(
        "Mappen »%s« findes ikke. Angiv den mappe, hvor regnskabets filer ligger.".formatted(job),
        settle("--year", "2025"));
  }

  @Test
  void a_file_instead_of_a_folder() {
    job = job.resolve("members.csv");

    assertRefused(
        "»%s« er en fil. Angiv den mappe, den ligger i.".formatted(job), settle("--year", "2025"));
  }

  @Test
  void a_job_without_members_csv() throws IOException {
    Files.delete(job.resolve("members.csv"));

    assertRefused(
        "Filen members.csv mangler i mappen, og uden den kan året ikke opgøres. Kontrollér, at"
            + " det er den rigtige mappe, eller læg filen i den.",
        settle("--year", "2025"));
  }

  @Test
  void a_folder_named_postings_csv() throws IOException {
    Files.delete(job.resolve("postings.csv"));
    Files.createDirectory(job.resolve("postings.csv"));

    assertRefused(
        "postings.csv er en mappe, men skal være en fil. Flyt mappen.", settle("--year", "2025"));
  }

  @Test
  void a_cooperation_that_is_not_in_the_job() {
    assertRefused(
        "Samdriften »XYZ« findes ikke i cooperations.csv. Der står: AEB-PAE. Skriv en af dem"
            + " efter --cooperation.",
        settle("--year", "2025", "--cooperation", "XYZ"));
  }

  @Test
  void a_result_folder_that_is_a_file() throws IOException {
    Files.writeString(out, "mine");

    CommandRun run = settle("--year", "2025");

    assertEquals(
        "Der kan ikke skrives i »%s«, for det er en fil. Angiv en mappe med --out.\n"
            .formatted(out),
        run.err());
    assertEquals(2, run.exitCode());
    assertEquals("mine", Files.readString(out));
  }

  @Test
  void a_year_that_is_no_year() {
    for (String year : List.of("25", "1899", "9999", "i år", "2025.0", "-2025", "99999999999")) {
      assertRefused(
          "--year skal være et årstal fra 1900 til 9998, f.eks. 2025, ikke »%s«.".formatted(year),
          settle("--year", year));
    }
  }

  @Test
  void no_year_at_all() {
    assertRefused(
        "Kommandoen mangler --year.\n»./samdrift help settle« viser, hvordan kommandoen bruges.",
        settle());
  }

  @Test
  void a_number_of_threads_that_cannot_be() {
    assertRefused(
        "--threads skal være et tal fra 1 til 1024, ikke 0.",
        settle("--year", "2025", "--threads", "0"));
    assertRefused(
        "--threads kan ikke være »mange«.\n"
            + "»./samdrift help settle« viser, hvordan kommandoen bruges.",
        settle("--year", "2025", "--threads", "mange"));
  }

  @Test
  void a_word_that_no_command_knows() {
    CommandRun run = CommandRun.of("settel");

    assertEquals(2, run.exitCode());
    assertEquals(
        "Der er ingen kommando, der hedder »settel«. Mente du settle?\n"
            + "»./samdrift help« viser alle kommandoer.\n",
        run.err());
  }

  @Test
  void help_is_danish_and_no_error() {
    CommandRun run = CommandRun.of("settle", "--help");

    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("Brug: samdrift settle"), run.out());
    assertTrue(run.out().contains("Hvor mange beregninger der køres samtidig."), run.out());
  }
}
