package dk.samdrift.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of arguments that cannot be understood. */
class UsageTest {

  private static final String HELP = "»./samdrift help settle« viser, hvordan kommandoen bruges.\n";
  private static final String ALL = "»./samdrift help« viser alle kommandoer.\n";

  private static void assertSaid(String said, String... arguments) {
    CommandRun run = CommandRun.of(arguments);

    assertEquals(said, run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exitCode());
  }

  @ParameterizedTest
  @CsvSource({
    "--yaer 2025, --yaer, ' Mente du --year?'",
    "--Year=2025, --Year, ' Mente du --year?'",
    "--year 2025 --treads 2, --treads, ' Mente du --threads?'",
    "--year 2025 --forklar, --forklar, ''",
    "--year 2025 -t 2, -t, ''"
  })
  void what_is_misspelt_is_named(String arguments, String word, String meant) {
    String[] all =
        Stream.concat(Stream.of("settle", "job"), Arrays.stream(arguments.split(" ", -1)))
            .toArray(String[]::new);

    assertSaid("»%s« findes ikke.%s\n".formatted(word, meant) + HELP, all);
  }

  @Test
  void a_second_folder_is_one_too_many() {
    assertSaid(
        "»nr2« er ét ord for meget. Angiv kun én mappe, og sæt anførselstegn om navne med"
            + " mellemrum.\n"
            + HELP,
        "settle",
        "job",
        "--year",
        "2025",
        "nr2");
  }

  @Test
  void a_word_that_begins_with_an_at_sign_is_a_word() {
    assertSaid(
        "Mappen »@job« findes ikke. Angiv den mappe, hvor regnskabets filer ligger.\n",
        "settle",
        "@job",
        "--year",
        "2025");
  }

  @Test
  void an_option_given_twice_is_named() {
    assertSaid(
        "--year er angivet to gange.\n" + HELP,
        "settle",
        "job",
        "--year",
        "2025",
        "--year",
        "2026");
  }

  @Test
  void an_option_without_its_value_is_named_with_what_belongs_there() {
    assertSaid(
        "Efter --cooperation mangler der noget. Skriv »--cooperation ID«.\n" + HELP,
        "settle",
        "job",
        "--year",
        "2025",
        "--cooperation");
    assertSaid(
        "Efter --year mangler der noget. Skriv »--year ÅR«.\n" + HELP,
        "settle",
        "job",
        "--year",
        "--threads",
        "2");
  }

  @Test
  void a_word_that_is_no_command_is_answered_with_the_way_to_all_commands() {
    assertSaid("Der er ingen kommando, der hedder »opgør«.\n" + ALL, "opgør", "job");
    assertSaid(
        "Der er ingen kommando, der hedder »settel«. Mente du settle?\n" + ALL, "settel", "--help");
    assertSaid("»--hilfe« findes ikke.\n" + ALL, "--hilfe");
    assertSaid("Der er ingen kommando, der hedder »explian«. Mente du explain?\n" + ALL, "explian");
  }

  @Test
  void a_word_full_of_control_characters_is_shown_harmless() {
    assertSaid("Der er ingen kommando, der hedder »␛[2J␇«.\n" + ALL, "\u001B[2J\u0007");
  }

  @Test
  void no_command_at_all_is_no_success() {
    assertSaid(
        "Skriv en kommando, f.eks. »./samdrift settle MAPPE --year 2025«. »./samdrift help« viser"
            + " dem alle.\n");
  }

  @Test
  void an_empty_name_of_a_folder_is_not_the_folder_one_stands_in() {
    assertSaid(
        "Der står ikke noget, hvor mappens navn skulle stå. Angiv den mappe, hvor regnskabets"
            + " filer ligger; et punktum er mappen, du står i.\n",
        "settle",
        "",
        "--year",
        "2025");
    assertSaid(
        "Der står ikke noget efter --out. Angiv den mappe, afregningen skal skrives i; et punktum"
            + " er mappen, du står i.\n",
        "settle",
        CommandRun.PUBLIC_CASE.toString(),
        "--year",
        "2025",
        "--out",
        "");
  }
}
