package dk.samdrift.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Tokens against forged requests begin a session when a page is shown, never when something is
 * sent: what is sent without a session is refused, and a session begun by that would take the place
 * of the one in which somebody is signing in, in another tab of the same browser.
 */
final class TokensOfPages implements CsrfTokenRepository {

  private final HttpSessionCsrfTokenRepository sessions = new HttpSessionCsrfTokenRepository();

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return sessions.generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    boolean isPage = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (isPage || request.getSession(false) != null) {
      sessions.saveToken(token, request, response);
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return sessions.loadToken(request);
  }
}
