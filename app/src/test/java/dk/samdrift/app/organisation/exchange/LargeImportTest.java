package dk.samdrift.app.organisation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole of a large organisation at once: nobody waits long enough to press twice. */
@Tag("slow")
class LargeImportTest {

  private static final int ROWS = 2_000;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static Answer timed(String what, Supplier<Answer> step) {
    long begun = System.nanoTime();
    Answer answer = step.get();
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.println(what + " took " + took.toMillis() + " ms");
    assertTrue(took.compareTo(PATIENCE) < 0, what + " took " + took);
    return answer;
  }

  @Test
  void two_thousand_estates_are_tried_and_saved_within_a_request() {
    NewOrganisation made = NewOrganisation.make();
    made.estate("Æblegården", "114");
    Browser karen = made.administrator();
    String imports = made.home() + "/organisation/estates/imports";
    StringBuilder file =
        new StringBuilder(
            "Nummer;Afdeling;Boligorganisation;Postnummer;Gælder fra;Familieboliger;Beboere\n");
    for (int i = 1; i <= ROWS; i++) {
      file.append("N%d;Ny %d;Æblegårdens Bolig;8000;01-01-2026;%d;%d\n".formatted(i, i, i, i));
    }
    byte[] content = file.toString().getBytes(StandardCharsets.UTF_8);

    Answer kept =
        timed("upload", () -> karen.upload(imports + "/new", imports, "file", "a.csv", content));
    Answer page = timed("dry run", () -> karen.get(kept.location()));
    assertTrue(page.text().contains("Nye afdelinger 2.000"), page::text);
    assertTrue(page.text().contains("Række 1-50 af 2.000") || page.text().contains("1–50"));
    String print = page.html().replaceAll("(?s).*name=\"print\" value=\"([0-9a-f]{64})\".*", "$1");
    Answer saved =
        timed(
            "saving",
            () -> karen.post(imports + "/new", kept.location() + "/acceptances", "print", print));

    assertEquals(made.home() + "/organisation/estates", saved.location());
    timed("export", () -> karen.get(made.home() + "/organisation/estates/export.csv"));
    assertTrue(karen.get(kept.location()).text().contains("Uændrede afdelinger 2.000"));
  }
}
