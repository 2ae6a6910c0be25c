package dk.samdrift.engine.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.settlement.output.OutputFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told to do about a fault of the input. */
class AdviceTest {

  private static final String AMOUNTS = "cooperation,date,account,amount\n";
  private static final String LARGEST = "92233720368547758.07";
  private static final String SMALLEST = "-92233720368547758.08";

  @TempDir private Path job = Path.of("");

  @BeforeEach
  void writeJob() throws IOException {
    write("cooperations.csv", "cooperation,name\nSØ,Søen\n");
    write("members.csv", "member,name,kind\nA,Ahornen,estate\nB,Birken,estate\n");
    write("memberships.csv", "cooperation,member,from,to\nSØ,A,2020-01-01,\nSØ,B,2020-01-01,\n");
    write("keys.csv", "cooperation,key,kind,from\nSØ,LIGE,equal,2020-01-01\n");
    write("rules.csv", "cooperation,account,key,from\nSØ,*,LIGE,2020-01-01\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(job.resolve(file), text);
  }

  private List<Problem> problems() throws IOException {
    SettlementRequest request =
        new SettlementRequest(new JobFolder(job), 2025, Optional.empty(), 2);
    try (OutputFolder out = OutputFolder.open(job.resolve("out"))) {
      return Settlement.settle(request, out, Progress.NONE, () -> 0).shown();
    }
  }

  private void assertTold(String sentence) throws IOException {
    assertEquals(sentence, problems().getFirst().message());
  }

  @Test
  void a_file_that_every_job_needs_is_not_to_be_deleted() throws IOException {
    write("members.csv", "");

    assertTrue(
        problems().stream()
            .map(Problem::message)
            .toList()
            .contains(
                "Filen er tom, men året kan ikke opgøres uden den. Skriv en linje med"
                    + " kolonnernes navne (member, name, kind), og under den en linje for hver"
                    + " oplysning."));
  }

  @Test
  void semicolons_are_told_straight_out() throws IOException {
    write("postings.csv", "cooperation;date;account;amount\nSØ;2025-01-01;110;1,00\n");

    assertTold(
        "Filens felter er adskilt af semikolon, men skal være adskilt af komma. Det er dansk"
            + " Excel, der skriver semikolon. Sæt komma som listeseparator og punktum som"
            + " decimaltegn i Windows (Område, Yderligere indstillinger), og gem filen igen som"
            + " »CSV UTF-8«. LibreOffice Calc spørger om det, når filen gemmes.");
  }

  @Test
  void tabs_are_told_straight_out() throws IOException {
    write("postings.csv", "cooperation\tdate\taccount\tamount\n");

    assertTrue(
        problems().getFirst().message().startsWith("Filens felter er adskilt af tabulator, men"));
  }

  @Test
  void a_column_in_the_wrong_case_is_told_by_its_right_name() throws IOException {
    write("postings.csv", "cooperation,Date,account,amuont\n");

    assertTold(
        "Filens første linje mangler kolonnerne date, amount. Der står:"
            + " cooperation,Date,account,amuont. Navnene skal staves nøjagtigt, også med små og"
            + " store bogstaver. Ret »Date« til »date«, »amuont« til »amount«.");
  }

  @Test
  void a_file_in_another_encoding_may_hold_semicolons_too() throws IOException {
    Files.writeString(
        job.resolve("postings.csv"),
        "cooperation;date;account;amount\nSØ;2025-01-01;110;1,00\n",
        Charset.forName("windows-1252"));

    assertTold(
        "Filen er ikke gemt som UTF-8. Det første forkerte tegn står i linje 2. Gem filen igen som"
            + " »CSV UTF-8«. Står der semikolon mellem felterne, skal de også laves om til komma.");
  }

  @Test
  void an_amount_too_small_is_not_told_as_too_large() throws IOException {
    write("postings.csv", AMOUNTS + "SØ,2025-01-01,110,-92233720368547758.09\n");

    assertTold(
        "Beløbet »-92233720368547758.09« i feltet amount er mindre end -92233720368547758.08, som"
            + " er det laveste, der kan regnes med. Ret beløbet.");
  }

  @Test
  void a_sum_too_small_is_not_told_as_too_large() throws IOException {
    String row = "SØ,2025-01-01,110,";
    write("postings.csv", AMOUNTS + row + SMALLEST + "\n" + row + "-0.01\n");
    assertTold(
        "Samdrift SØ, 2025-01-01 til 2025-12-31, konto 110: summen af posteringerne er mindre end"
            + " -92.233.720.368.547.758,08 kr., som er det laveste, der kan regnes med. Find de"
            + " beløb, der er tastet forkert.");

    write("postings.csv", AMOUNTS + row + LARGEST + "\n" + row + "0.01\n");
    assertTold(
        "Samdrift SØ, 2025-01-01 til 2025-12-31, konto 110: summen af posteringerne er større end"
            + " 92.233.720.368.547.758,07 kr., som er det højeste, der kan regnes med. Find de"
            + " beløb, der er tastet forkert.");
  }

  @Test
  void a_final_sum_too_small_is_not_told_as_too_large() throws IOException {
    String row = "SØ,2025-01-01,%s,%s,A\n";
    write(
        "postings.csv",
        "cooperation,date,account,amount,member\n"
            + row.formatted("110", SMALLEST)
            + row.formatted("111", "-0.01"));

    assertTold(
        "Samdrift SØ: saldoen for deltageren A er mindre end -92.233.720.368.547.758,08 kr., som er"
            + " det laveste, der kan regnes med. Find de beløb, der er tastet forkert.");
  }

  @Test
  void amounts_outside_the_year_have_points_between_thousands() throws IOException {
    write("postings.csv", AMOUNTS + "SØ,2024-01-01,110,-1234.56\n".repeat(1000));

    assertTold(
        "Samdrift SØ: 1.000 posteringer på i alt -1.234.560,00 kr. hører ikke til regnskabsåret"
            + " og er ikke taget med. Kontrollér, at årstallet efter --year er rigtigt, og at"
            + " det er den rigtige fil. Linjen her er den første af dem.");
  }

  @Test
  void a_long_value_with_control_characters_is_shown_short_and_harmless() throws IOException {
    String account = "\u001B[2J" + "1".repeat(100_000) + ".";
    write("postings.csv", AMOUNTS + "SØ,2025-01-01," + account + ",1.00\n");

    assertTold(
        "Kontoen »␛[2J"
            + "1".repeat(55)
            + "…« ender med et punktum. Fjern punktummet, eller skriv resten af kontonummeret.");
  }

  @Test
  void a_source_id_stays_as_it_is_in_the_list() throws IOException {
    write(
        "postings.csv",
        "cooperation,date,account,amount,source_id\nSØ,2025-01-01,110,x,\u001B[2J\n");

    assertEquals("\u001B[2J", problems().getFirst().sourceId());
    assertTrue(Files.readString(job.resolve("out/problems.csv")).contains(",\u001B[2J,"));
  }

  @Test
  void every_member_that_is_meant_is_named_however_many() throws IOException {
    StringBuilder members = new StringBuilder("member,name,kind\n");
    StringBuilder memberships = new StringBuilder("cooperation,member,from,to\n");
    for (int i = 100; i < 140; i++) {
      members.append("M%d,Medlem,estate\n".formatted(i));
      memberships.append("SØ,M%d,2020-01-01,\n".formatted(i));
    }
    write("members.csv", members.toString());
    write("memberships.csv", memberships.toString());
    write("keys.csv", "cooperation,key,kind,from\nSØ,LIGE,fixed,2020-01-01\n");
    write("postings.csv", AMOUNTS + "SØ,2025-01-01,110,1.00\n");

    String message = problems().getFirst().message();

    assertTrue(
        message.contains("andelen for M100, M101, ") && message.contains(", M139 i nøglen"),
        message);
  }
}
