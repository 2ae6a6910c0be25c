package dk.samdrift.bench.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented estates as the application imports them, for its example's first housing organisation.
 */
public final class ManyEstates {

  private static final String HEAD =
      "Nummer;Afdeling;Boligorganisation;Vej og nummer;Postnummer;By;Opført;Gælder"
          + " fra;Familieboliger;Ældreboliger;Erhvervslejemål;Garager og carporte;Boligareal;Leje"
          + " pr. år";

  private static final List<String> FIRST =
      List.of("Ahorn", "Birke", "Elme", "Hassel", "Kastanje", "Linde", "Mirabel", "Poppel", "Røn");
  private static final List<String> LAST =
      List.of("bakken", "engen", "gården", "haven", "hegnet", "lunden", "parken", "vænget");

  private ManyEstates() {}

  /** Writes so many of them; the same seed gives the same. */
  public static void write(Path file, int count, long seed) throws IOException {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (int i = 1; i <= count; i++) {
      int dwellings = 10 + random.nextInt(300);
      String name = pick(FIRST, random) + pick(LAST, random) + " " + i;
      lines.add(
          String.join(
              ";",
              "B" + i,
              name,
              "Boligforeningen Nordbo",
              name + "svej " + (1 + random.nextInt(90)),
              Integer.toString(8000 + random.nextInt(999)),
              "Nordby",
              Integer.toString(1945 + random.nextInt(80)),
              "2026-01-01",
              Integer.toString(dwellings),
              Integer.toString(random.nextInt(40)),
              random.nextInt(4) == 0 ? 40 + random.nextInt(200) + " + 61" : "0",
              Integer.toString(random.nextInt(60)),
              Integer.toString(dwellings * 78),
              Integer.toString(dwellings * 78 * 950)));
    }
    Files.writeString(file, String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
