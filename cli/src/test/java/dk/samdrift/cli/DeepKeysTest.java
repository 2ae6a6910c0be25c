package dk.samdrift.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Explanations of composite keys in which the same keys are met again and again. */
class DeepKeysTest {

  @TempDir private Path job = Path.of("");

  private void write(String file, String text) throws IOException {
    Files.writeString(job.resolve(file), text);
  }

  /** Two keys on each level, and each of them is made of both keys of the level below. */
  private void writeKeys(int levels, String rule) throws IOException {
    StringBuilder keys = new StringBuilder("cooperation,key,kind,argument,from\n");
    StringBuilder parts = new StringBuilder("cooperation,key,from,part_key,percent\n");
    keys.append("SØ,a0,equal,,2020-01-01\nSØ,b0,measure,area,2020-01-01\n");
    keys.append("SØ,TIMER,hours,,2020-01-01\n");
    for (int level = 1; level <= levels; level++) {
      for (String side : List.of("a", "b")) {
        keys.append("SØ,%s%d,composite,,2020-01-01\n".formatted(side, level));
        parts.append("SØ,%s%d,2020-01-01,a%d,40\n".formatted(side, level, level - 1));
        parts.append("SØ,%s%d,2020-01-01,b%d,60\n".formatted(side, level, level - 1));
      }
    }
    write("cooperations.csv", "cooperation,name\nSØ,Søen\n");
    write("members.csv", "member,name,kind\nA,Ahornen,estate\nB,Birken,estate\n");
    write("memberships.csv", "cooperation,member,from,to\nSØ,A,2020-01-01,\nSØ,B,2020-01-01,\n");
    write("measures.csv", "member,measure,from,value\nA,area,2020-01-01,1\nB,area,2020-01-01,3\n");
    write("keys.csv", keys.toString());
    write("parts.csv", parts.toString());
    write("rules.csv", "cooperation,account,key,fallback,from\nSØ,*," + rule + ",2020-01-01\n");
    write("postings.csv", "cooperation,date,account,amount\nSØ,2025-01-01,110,1000.00\n");
  }

  private CommandRun explain() {
    return CommandRun.of(
        "explain",
        job.toString(),
        "--year",
        "2025",
        "--cooperation",
        "SØ",
        "--member",
        "A",
        "--account",
        "110");
  }

  @Test
  void a_composite_in_two_branches_is_worked_out_once() throws IOException {
    writeKeys(3, "a3,");

    CommandRun run = explain();

    assertEquals(0, run.exitCode());
    String again =
        """
            40 % af den del deles efter flere nøgler, der er sat sammen (nøglen a1, som gælder fra
            1. januar 2020). Nøglen a1 er regnet ud ovenfor. Efter den er jeres tal 35 ud af 100.
                40 % af 600,00 kr. = 240,00 kr.
                240,00 kr. × 35 : 100 = 84,00 kr.
        """;
    assertTrue(run.out().contains(again), run.out());
    assertTrue(run.out().contains("Tilsammen: 140,00 kr. + 210,00 kr. = 350,00 kr."), run.out());
    assertEquals(1, run.out().split("= 64,00 kr\\.\\R", -1).length - 1, run::out);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void sixty_levels_are_explained_before_anyone_gets_tired() throws IOException {
    writeKeys(60, "a60,");

    CommandRun run = explain();

    assertTrue(run.out().startsWith("Ahornen betaler 350,00 kr. på konto 110"), run.out());
    assertTrue(run.out().lines().count() < 2_000, () -> run.out().lines().count() + " lines");
    assertEquals(
        List.of(), run.out().lines().filter(line -> line.length() > 110).toList(), run::out);
    assertEquals(0, run.exitCode());
  }

  @Test
  void a_part_that_does_not_hold_yet_is_why_the_fallback_is_used() throws IOException {
    writeKeys(1, "a1,a0");
    Path keys = job.resolve("keys.csv");
    Files.writeString(
        keys,
        Files.readString(keys).replace("b0,measure,area,2020-01-01", "b0,measure,area,2026-01-01"));

    CommandRun run = explain();

    assertEquals("", run.err());
    assertTrue(
        run.out().replaceAll("\\s+", " ").contains("fordi nøglen b0 ikke gælder endnu. Derfor er"),
        run.out());
    assertEquals(0, run.exitCode());
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void why_sixty_levels_have_no_weight_is_said_once() throws IOException {
    writeKeys(60, "a60,a0");
    write("measures.csv", "member,measure,from,value\nA,area,2020-01-01,0\nB,area,2020-01-01,0\n");

    CommandRun run = explain();

    assertTrue(
        run.out()
            .replaceAll("\\s+", " ")
            .contains("fordi ingen har m², der tæller med i nøglen b0."),
        run.out());
    assertEquals(0, run.exitCode());
  }
}
