package dk.samdrift.app.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** The hidden field that proves that a form came from us. */
public record Csrf(String parameter, String token) {

  /** What the answer to a request must carry. */
  public static Csrf of(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Csrf(token.getParameterName(), token.getToken())
        : new Csrf("_csrf", "");
  }
}
