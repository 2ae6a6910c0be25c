package dk.samdrift.app.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a page of ours may load and do: only what this site gives, scripts only with the number of
 * this very answer, and nothing inline. Every answer says so, also one about a mistake.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class ContentPolicy extends OncePerRequestFilter {

  private static final String HEADER = "Content-Security-Policy";
  private static final String NONCE = ContentPolicy.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The number that the scripts of the answer to this request carry. */
  public static String nonceOf(HttpServletRequest request) {
    if (request.getAttribute(NONCE) instanceof String known) {
      return known;
    }
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    request.setAttribute(NONCE, nonce);
    return nonce;
  }

  /** Says it of an answer. */
  public static void say(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HEADER, of(nonceOf(request)));
  }

  /** The value of the header. */
  static String of(String nonce) {
    return "default-src 'none'; script-src 'nonce-"
        + nonce
        + "'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self';"
        + " manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
        + " frame-ancestors 'none'";
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    say(request, response);
    chain.doFilter(request, response);
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
