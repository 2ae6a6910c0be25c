package dk.samdrift.app.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.LogLines;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said, on the page and in the log, when a page cannot be had. */
class ErrorPagesTest {

  private static final String HOME = "/" + TwoOrganisations.NORTH.organisation().slug();
  private static final String FORM = "application/x-www-form-urlencoded";

  @Test
  void the_number_on_the_page_finds_the_refusal_in_the_log() {
    Browser staff = TwoOrganisations.NORTH.as(Role.SITE_STAFF);
    try (LogLines log = new LogLines()) {
      Answer refused = staff.get(HOME + "/organisation/persons");
      String number = refused.header("X-Request-Id");

      assertEquals(403, refused.status());
      assertTrue(
          refused
              .text()
              .contains("Sagsnummer, som du kan give den, der driver jeres Samdrift: " + number));
      assertEquals(List.of("INFO 403 GET " + HOME + "/organisation/persons"), log.of(number));
    }
  }

  @Test
  void every_answer_has_a_number_of_its_own() {
    Browser browser = new Browser();

    assertTrue(browser.get("/sign-in").header("X-Request-Id").matches("[0-9a-f]{8}"));
    assertNotEquals(
        browser.get("/sign-in").header("X-Request-Id"),
        browser.get("/sign-in").header("X-Request-Id"));
    assertFalse(browser.get("/ui/samdrift.css").header("X-Request-Id").isEmpty());
  }

  @Test
  void the_secret_of_a_link_is_not_logged() {
    try (LogLines log = new LogLines()) {
      Answer refused = new Browser().forge("/setup/hemmelig");

      assertEquals(
          List.of("INFO 403 POST /setup/{secret}"), log.of(refused.header("X-Request-Id")));
    }
  }

  @Test
  void who_sends_a_form_from_before_signing_out_is_told_why_it_was_not_saved() {
    Answer refused =
        TwoOrganisations.NORTH.as(Role.ADMINISTRATOR).forge("/profile/sessions/endings");

    assertEquals(403, refused.status());
    assertTrue(refused.text().contains("Siden har stået åben for længe"), refused::text);
    assertTrue(refused.text().contains("Intet er gemt"));
  }

  @Test
  void a_part_of_a_page_is_not_replaced_by_the_form_to_sign_in() {
    Answer refused = new Browser().getPart(HOME + "/organisation/persons?sort=email");

    assertEquals(401, refused.status());
    assertEquals("true", refused.header("HX-Refresh"));
  }

  @Test
  void what_is_too_large_is_refused_with_words() {
    Answer text =
        new Browser()
            .send("/sign-in", FORM, BodyPublishers.ofString("email=" + "a".repeat(3_000_000)));
    assertEquals(413, text.status());
    assertTrue(text.text().contains("Det, du sendte, fylder for meget"), text::text);

    String file = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.pdf\"\r\n\r\n";
    Answer large =
        new Browser()
            .send(
                "/sign-in",
                "multipart/form-data; boundary=x",
                BodyPublishers.concat(
                    BodyPublishers.ofString(file),
                    BodyPublishers.ofByteArray(new byte[55_000_000]),
                    BodyPublishers.ofString("\r\n--x--\r\n")));
    assertEquals(413, large.status());
    assertTrue(large.text().contains("Det, du sendte, fylder for meget"), large::text);
  }

  @Test
  void an_address_that_cannot_be_read_is_answered_in_our_words() throws IOException {
    for (String path :
        new String[] {
          HOME + "/cooperation/%00",
          "/%00",
          HOME + "/cooperation/%zz",
          HOME + "/organisation/estates/%",
          HOME + "/%c0%ae",
          HOME + "/a%2f..%2fb",
          HOME + "/a;b"
        }) {
      String answer = raw(path);

      assertTrue(answer.matches("(?s)HTTP/1.1 40[04] .*"), path + "\n" + answer);
      assertTrue(answer.contains("Sagsnummer"), path + "\n" + answer);
      assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
      assertFalse(answer.contains("Tomcat"), answer);
      assertFalse(answer.contains("HTTP Status"), answer);
    }
  }

  /** What is answered to an address as it is, however wrong. */
  private static String raw(String path) throws IOException {
    try (Socket socket = new Socket("localhost", Site.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
