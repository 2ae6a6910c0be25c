package dk.samdrift.app.document.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.document.FrozenDocument;
import dk.samdrift.app.document.IssuedSample;
import dk.samdrift.app.history.Hash;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.TwoOrganisations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private static final TwoOrganisations NORTH = TwoOrganisations.NORTH;
  private static final FrozenDocument FROZEN = IssuedSample.frozen(NORTH);
  private static final byte[] PDF = IssuedSample.pdf(NORTH, FROZEN.id());

  /** Stands in the document and is nobody's business. */
  private static final String CONTENT = "343.263,50";

  private final Browser stranger = new Browser();

  private Answer send(byte[] file) {
    return stranger.upload("/verify", "/verify", "file", "afregning.pdf", file);
  }

  private static void assertTold(Answer answer) {
    assertEquals(200, answer.status());
    assertTrue(answer.text().contains("Årsafregning 2025: Æblegården"), answer::text);
    assertTrue(answer.text().contains("Nordbo Boligforening"), answer::text);
    assertFalse(answer.html().contains(CONTENT), "nothing of what it says");
    assertFalse(answer.html().contains("Hvad Æblegården skal betale"), "nothing of what it says");
  }

  @Test
  void a_stranger_follows_the_address_on_the_paper() {
    String path = FROZEN.seal().address().replaceFirst("^https?://[^/]+", "");
    Answer answer = stranger.get(path);

    assertTold(answer);
    assertTrue(answer.text().contains("Koden er ægte"), answer::text);
  }

  @Test
  void a_stranger_types_the_code_as_it_stands_on_the_paper() {
    String words = FROZEN.seal().words();
    for (String typed :
        List.of(
            words,
            words.toUpperCase(Locale.ROOT),
            words.replaceAll("[ \u00a0]", "-"),
            FROZEN.seal().address(),
            FROZEN.seal().slug() + "/" + FROZEN.seal().code())) {
      assertTold(stranger.post("/verify", "/verify", "code", typed));
    }
  }

  @Test
  void the_file_as_it_was_sent_is_genuine_and_not_kept() {
    Answer answer = send(PDF);

    assertTold(answer);
    assertTrue(answer.text().contains("Ægte og uændret"), answer::text);
  }

  @Test
  void what_was_replaced_is_genuine_and_says_so() {
    FrozenDocument first = IssuedSample.frozen(NORTH);
    String path = first.seal().address().replaceFirst("^https?://[^/]+", "");
    assertFalse(stranger.get(path).text().contains("erstattet"));

    FrozenDocument second = IssuedSample.after(NORTH, first);

    String byCode = stranger.get(path).text();
    assertTrue(byCode.contains("Ægte, men erstattet"), byCode);
    assertTrue(byCode.contains("Der er siden udstedt et nyere dokument"), byCode);
    assertTrue(send(IssuedSample.pdf(NORTH, first.id())).text().contains("Ægte, men erstattet"));
    assertTrue(send(IssuedSample.pdf(NORTH, second.id())).text().contains("Ægte og uændret"));
  }

  @Test
  void the_code_of_another_document_does_not_go_with_a_file() {
    String other = IssuedSample.frozen(NORTH).seal().words();

    Answer answer =
        stranger.upload("/verify", "/verify", "file", "afregning.pdf", PDF, "code", other);

    assertTrue(answer.text().contains("Koden hører til et andet dokument"), answer::text);
    assertFalse(answer.text().contains("Ægte"), answer::text);
    String own = FROZEN.seal().words();
    assertTrue(
        stranger
            .upload("/verify", "/verify", "file", "afregning.pdf", PDF, "code", own)
            .text()
            .contains("Ægte og uændret"));
  }

  @Test
  void a_file_that_was_changed_in_one_byte_is_not() {
    byte[] changed = PDF.clone();
    changed[changed.length / 2] ^= 1;
    Answer answer = send(changed);

    assertTold(answer);
    assertTrue(answer.text().contains("Ikke den udstedte fil"), answer::text);
    assertFalse(answer.text().contains("Ægte og uændret"), answer::text);
  }

  @Test
  void a_file_from_elsewhere_is_told_from_a_changed_one() {
    Answer answer = send("%PDF-1.7 noget andet".getBytes(StandardCharsets.UTF_8));

    assertTrue(answer.text().contains("Der er ingen kontrolkode i filen"), answer::text);
  }

  @Test
  void a_wrong_code_says_what_to_look_at_and_nothing_about_who_is_there() {
    String other = FROZEN.seal().code().startsWith("0") ? "1" : "0";
    String wrong = other + FROZEN.seal().code().substring(1);
    Answer here = stranger.get("/verify/" + FROZEN.seal().slug() + "/" + wrong);
    Answer nowhere = stranger.get("/verify/findes-ikke/" + FROZEN.seal().code());
    Answer south =
        stranger.get(
            "/verify/" + TwoOrganisations.SOUTH.organisation().slug() + "/" + FROZEN.seal().code());

    for (Answer answer : List.of(here, nowhere, south)) {
      assertTrue(answer.text().contains("Koden findes ikke"), answer::text);
      assertTrue(answer.text().contains("Se efter, om alle 16 tegn er rigtige"), answer::text);
      assertFalse(answer.text().contains("Æblegården"), answer::text);
    }
  }

  @Test
  void what_is_no_code_is_told_at_the_field_and_stays_there() {
    Answer answer = stranger.post("/verify", "/verify", "code", "nordbo 1a2b <b>");

    assertTrue(answer.text().contains("Det er ikke en hel kontrolkode"), answer::text);
    assertTrue(answer.html().contains("value=\"nordbo 1a2b &lt;b>"), answer::html);
    Answer empty = stranger.post("/verify", "/verify", "code", " ");
    assertTrue(empty.text().contains("Skriv kontrolkoden, eller vælg filen"), empty::text);
  }

  @Test
  void a_name_that_looks_like_digits_is_not_taken_for_them() {
    assertEquals(
        Optional.of(new Code("ab-cafe", "1a2b3c4d5e6f7a8b")),
        Code.of("ab-cafe 1a2b 3c4d 5e6f 7a8b"));
    assertEquals(Optional.empty(), Code.of("1a2b 3c4d 5e6f 7a8b"));
    assertEquals(Optional.empty(), Code.of("nordbo 1a2b 3c4d 5e6f 7a8"));
    assertEquals(Optional.empty(), Code.of("x ".repeat(400)));
  }

  @Test
  void the_code_in_a_file_is_found_wherever_it_lies() throws IOException {
    byte[] code =
        "/verify/nordbo/1a2b3c4d5e6f7a8b</dc:identifier>".getBytes(StandardCharsets.UTF_8);
    for (int before : List.of(0, 1, 65_500, 65_536, 65_560, 131_050)) {
      byte[] file = new byte[before + code.length + 70_000];
      Arrays.fill(file, (byte) 'x');
      System.arraycopy(code, 0, file, before, code.length);
      SentFile sent = SentFile.read(new ByteArrayInputStream(file));

      assertEquals(
          Optional.of(new Code("nordbo", "1a2b3c4d5e6f7a8b")), sent.code(), "at " + before);
      assertEquals(Hash.of(file), sent.sum());
    }
  }
}
