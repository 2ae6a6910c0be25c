package dk.samdrift.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.TemplateException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** From the name of a template to the answer. */
class PagesTest {

  private final ViewResolver pages = new Pages().templateViews(Pages.templates());
  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void a_page_is_sent_as_html_with_danish_letters() throws Exception {
    view("ui/tag").render(Map.of("tag", Tag.good("Æblegården")), request, response);

    assertEquals("text/html;charset=UTF-8", response.getContentType());
    assertTrue(response.getContentAsString().contains("Æblegården"));
  }

  @Test
  void a_mistake_halfway_is_not_half_a_page() throws Exception {
    View view = view("ui/progress");

    assertThrows(TemplateException.class, () -> view.render(Map.of(), request, response));
    assertEquals("", response.getContentAsString());
  }

  @Test
  void other_views_are_left_to_others() throws Exception {
    assertNull(pages.resolveViewName("redirect:/nord", Locale.ROOT));
    assertNull(pages.resolveViewName("ui/nowhere", Locale.ROOT));
  }

  @Test
  void a_form_carries_the_proof_of_its_request() {
    request.setAttribute(
        CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "secret"));

    assertEquals(new Csrf("_csrf", "secret"), Csrf.of(request));
    assertEquals(new Csrf("_csrf", ""), Csrf.of(new MockHttpServletRequest()));
  }

  private View view(String name) throws Exception {
    View view = pages.resolveViewName(name, Locale.ROOT);
    assertNotNull(view);
    return view;
  }
}
