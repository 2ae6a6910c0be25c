package dk.samdrift.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code explain} says to a member's board. */
class ExplainCommandTest {

  private static final Path NORD = Path.of("src", "test", "jobs", "nord", "input");
  private static final int WIDEST_TABLE = 110;

  @TempDir private Path temp = Path.of("");

  private static CommandRun explain(
      Path job, String year, String cooperation, String member, String account, String... more) {
    List<String> arguments = new ArrayList<>(List.of("explain", job.toString(), "--year", year));
    arguments.addAll(List.of("--cooperation", cooperation, "--member", member));
    arguments.addAll(List.of("--account", account));
    arguments.addAll(Arrays.asList(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private static CommandRun ofPublicCase(String member, String account, String... more) {
    return explain(CommandRun.PUBLIC_CASE, "2025", "AEB-PAE", member, account, more);
  }

  private static CommandRun ofNord(String member, String account) {
    return explain(NORD, "2024", "NORD", member, account);
  }

  /** The whole text is the one in src/test/explanations, which is read and judged by people. */
  private static void assertSays(String file, CommandRun run) throws IOException {
    Path expected = Path.of("src", "test", "explanations", file);
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    assertEquals(Files.readString(expected), run.out());
  }

  private static void assertRefused(String sentence, CommandRun run) {
    assertEquals(sentence + "\n", run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exitCode());
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "KIR, 119.4, ''",
    "KIR, 119.1, ''",
    "KIR, 114.10, 3",
    "KIR, 110, alle",
    "AEB, 119.1, 1",
    "AEB, 115.9, ''",
    "PAE, 116.4, ''"
  })
  void the_public_case_is_explained_word_for_word(String member, String account, String postings)
      throws IOException {
    String[] more = postings.isEmpty() ? new String[0] : new String[] {"--postings", postings};

    assertSays(
        "to-afdelinger-%s-%s.txt".formatted(member, account), ofPublicCase(member, account, more));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "AHO, 200",
    "DOU, 200",
    "AHO, 205",
    "AHO, 210",
    "CED, 220",
    "BIR, 230",
    "AHO, 240",
    "CED, 240",
    "AHO, 250",
    "AHO, 260"
  })
  void what_seldom_happens_is_explained_word_for_word(String member, String account)
      throws IOException {
    assertSays("nord-%s-%s.txt".formatted(member, account), ofNord(member, account));
  }

  @Test
  void the_first_line_is_the_answer() {
    assertEquals(
        "Kirsebærhaven betaler 12.356,32 kr. på konto 119.4 i regnskabsåret 2025.",
        ofPublicCase("KIR", "119.4").out().lines().findFirst().orElse(""));
  }

  @Test
  void a_member_that_pays_nothing_is_told_why() {
    CommandRun tooLate = ofPublicCase("KIR", "115.9");
    CommandRun others = ofPublicCase("AEB", "116.4");

    assertTrue(tooLate.out().startsWith("Kirsebærhaven betaler ikke noget på konto 115.9"));
    assertTrue(
        tooLate.out().contains("I har været med i samdriften siden 1. juli 2025."), tooLate.out());
    assertTrue(
        others.out().replace('\n', ' ').contains("direkte til dem og ikke er delt med jer:"),
        others.out());
    assertEquals(0, tooLate.exitCode());
    assertEquals(0, others.exitCode());
  }

  @Test
  void ten_postings_are_shown_and_the_rest_is_added_up() {
    String ten = ofPublicCase("KIR", "110").out();
    String all = ofPublicCase("KIR", "110", "--postings", "alle").out();

    assertTrue(ten.contains("26 posteringer. Her er de 10 største."), ten);
    assertTrue(ten.contains("  og 16 andre"), ten);
    assertFalse(all.contains(" andre  "), all);
    assertTrue(all.contains("disse 26 posteringer."), all);
  }

  static List<Path> settledExamples() throws IOException {
    try (Stream<Path> jobs = Files.list(CommandRun.EXAMPLES)) {
      return jobs.filter(job -> Files.exists(job.resolve("expected").resolve("accounts.csv")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("settledExamples")
  void every_example_is_explained_in_whole_sentences_that_fit_the_page(Path job)
      throws IOException {
    Path yearFile = job.resolve("year");
    String year = Files.exists(yearFile) ? Files.readString(yearFile).strip() : "2025";
    List<String> rows = Files.readAllLines(job.resolve("expected").resolve("accounts.csv"));
    for (String row : rows.subList(1, rows.size())) {
      List<String> fields = Arrays.asList(row.split(",", -1));
      if (fields.size() == 4 && !row.contains("\"")) {
        CommandRun run =
            explain(job.resolve("input"), year, fields.get(0), fields.get(2), fields.get(1));

        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertFalse(run.out().matches("(?s).*[{}].*"), run::out);
        assertEquals(
            List.of(),
            run.out()
                .lines()
                .filter(line -> line.codePointCount(0, line.length()) > WIDEST_TABLE)
                .toList());
      }
    }
  }

  @Test
  void a_job_with_errors_lists_them_instead() throws IOException {
    Path job = CommandRun.copy(CommandRun.PUBLIC_CASE, temp.resolve("job"));
    Path postings = job.resolve("postings.csv");
    Files.writeString(
        postings, Files.readString(postings) + "AEB-PAE,2025-01-17,999,1.00,,,,,,,x1\n");

    CommandRun run = explain(job, "2025", "AEB-PAE", "KIR", "119.4");

    assertEquals(1, run.exitCode());
    assertTrue(
        run.out().startsWith("Året kan ikke opgøres, før denne fejl er rettet:\n"), run.out());
    assertTrue(run.out().contains("  postings.csv linje 376: "));
    assertFalse(run.out().contains("betaler"));
  }

  @Test
  void no_file_is_written() throws IOException {
    Path job = CommandRun.copy(CommandRun.PUBLIC_CASE, temp.resolve("job"));
    List<String> before = CommandRun.namesIn(job);

    assertEquals(0, explain(job, "2025", "AEB-PAE", "KIR", "119.4").exitCode());

    assertEquals(before, CommandRun.namesIn(job));
  }

  @Test
  void an_unknown_cooperation_is_answered_with_those_there_are() {
    assertRefused(
        "Samdriften »XYZ« findes ikke i cooperations.csv. Der står: AEB-PAE. Skriv en af dem"
            + " efter --cooperation.",
        explain(CommandRun.PUBLIC_CASE, "2025", "XYZ", "KIR", "119.4"));
  }

  @Test
  void an_unknown_member_is_answered_with_those_there_are() {
    assertRefused(
        "Deltageren »XYZ« har aldrig været med i samdriften AEB-PAE. Disse har været med: AEB"
            + " (Æblegården), KIR (Kirsebærhaven), PAE (Pærebakken). Skriv en af dem"
            + " efter --member.",
        ofPublicCase("XYZ", "119.4"));
  }

  @Test
  void an_account_above_or_below_one_with_postings_is_answered_with_that() {
    assertRefused(
        "Der er ikke bogført noget på konto 119 i regnskabsåret 2025. Måske mener du: 119.1,"
            + " 119.4.",
        ofPublicCase("KIR", "119"));
    assertRefused(
        "Der er ikke bogført noget på konto 119.4.1 i regnskabsåret 2025. Måske mener du: 119.4.",
        ofPublicCase("KIR", "119.4.1"));
  }

  @Test
  void an_account_like_no_other_is_answered_with_all_accounts() {
    assertRefused(
        "Der er ikke bogført noget på konto 7 i regnskabsåret 2025. Der er bogført på disse"
            + " konti: 110, 111.2, 114.10, 114.20, 114.30, 115.1, 115.9, 116.4, 119.1, 119.4."
            + " Skriv en af dem efter --account.",
        ofPublicCase("KIR", "7"));
  }

  @Test
  void a_year_without_postings_has_no_account_to_explain() {
    assertRefused(
        "Der er slet ikke bogført noget i samdriften i regnskabsåret 2031. Kontrollér årstallet"
            + " efter --year.",
        explain(CommandRun.PUBLIC_CASE, "2031", "AEB-PAE", "KIR", "119.4"));
  }

  @Test
  void missing_arguments_are_named() {
    assertRefused(
        "Kommandoen mangler --cooperation, --member, --account.\n»./samdrift help explain«"
            + " viser, hvordan kommandoen bruges.",
        CommandRun.of("explain", CommandRun.PUBLIC_CASE.toString(), "--year", "2025"));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "ti", "1.5", "99999999999"})
  void a_number_of_postings_that_cannot_be(String postings) {
    assertRefused(
        "--postings skal være et antal fra 1 og op eller ordet »alle«, ikke »%s«."
            .formatted(postings),
        ofPublicCase("KIR", "119.4", "--postings", postings));
  }

  @Test
  void help_tells_what_the_command_is_for() {
    CommandRun run = CommandRun.of("explain", "--help");

    assertEquals(0, run.exitCode());
    assertTrue(
        run.out().contains("Forklar, hvad en deltager betaler på en konto, og hvorfor."),
        run.out());
    assertTrue(run.out().contains("--postings=ANTAL"), run.out());
  }
}
