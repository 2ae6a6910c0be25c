package dk.samdrift.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a page loads, and what it may. */
class AssetsTest {

  private static final List<String> COMPRESSED =
      List.of(
          Assets.CONTENT,
          Assets.STYLE,
          Assets.SCRIPT,
          Assets.DESIGN_SYSTEM,
          Assets.ICON,
          Assets.HTMX);
  private static final List<String> FONTS =
      List.of(Assets.FONT, Assets.FONT.replace("Regular", "SemiBold"));

  @Test
  void the_first_view_weighs_at_most_150_kilobytes() throws IOException {
    long weight = compressed(Rendering.componentsPage().getBytes(StandardCharsets.UTF_8));
    for (String path : COMPRESSED) {
      weight += compressed(bytes(path));
    }
    for (String path : FONTS) {
      weight += bytes(path).length;
    }

    assertTrue(weight <= 150_000, "weighs " + weight);
  }

  @Test
  void every_file_that_the_style_sheet_names_is_there() throws IOException {
    String style = new String(bytes(Assets.STYLE), StandardCharsets.UTF_8);
    List<String> named = Rendering.found("url\\(\"\\.\\.([^\"]+)\"\\)", style).toList();

    assertEquals(4, named.size());
    for (String path : named) {
      assertTrue(bytes(path).length > 0, path);
    }
  }

  @Test
  void the_licences_lie_beside_what_is_not_ours() throws IOException {
    String folder = "/vendor/dkfds-11.2.0/";

    assertTrue(text(folder + "LICENSE.md").contains("MIT license"));
    assertTrue(text(folder + "fonts/license.txt").contains("SIL OPEN FONT LICENSE"));
  }

  @Test
  void an_address_changes_with_the_file_and_not_otherwise() {
    assertEquals(Assets.href(Assets.STYLE), Assets.href(Assets.STYLE));
    assertTrue(Assets.href(Assets.STYLE).matches("/ui/samdrift\\.css\\?v=[0-9a-f]{12}"));
  }

  @Test
  void the_policy_allows_nothing_inline_and_nothing_from_elsewhere() {
    String policy = ContentPolicy.of("abc");

    assertTrue(policy.startsWith("default-src 'none'; script-src 'nonce-abc';"));
    assertFalse(policy.contains("unsafe"));
    assertFalse(policy.contains("http"));
    assertFalse(policy.contains("*"));
  }

  @Test
  void every_answer_has_a_number_of_its_own_and_says_so() throws Exception {
    assertNotEquals(answered(new MockHttpServletRequest()), answered(new MockHttpServletRequest()));

    MockHttpServletRequest request = new MockHttpServletRequest();
    String nonce = ContentPolicy.nonceOf(request);
    assertTrue(nonce.matches("[A-Za-z0-9_-]{22}"));
    assertEquals(ContentPolicy.of(nonce), answered(request));
  }

  private static String answered(MockHttpServletRequest request) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    new ContentPolicy().doFilter(request, response, new MockFilterChain());
    return String.valueOf(response.getHeader("Content-Security-Policy"));
  }

  private static String text(String path) throws IOException {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String path) throws IOException {
    String folder = path.startsWith("/webjars") ? "/META-INF/resources" : "/static";
    try (InputStream file = AssetsTest.class.getResourceAsStream(folder + path)) {
      assertNotNull(file, path);
      return file.readAllBytes();
    }
  }

  private static long compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
      zip.write(bytes);
    }
    return small.size();
  }
}
